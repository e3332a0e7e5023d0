import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toGeojson } from '../src/geojson/geojson.js';
import { toGpx } from '../src/gpx.js';
import { toKml } from '../src/kml.js';
import { eastLoop, HOSTILE, withText } from './fixture/trips.js';

const ready = spawnSync('ogrinfo', ['--version']).error === undefined;

/** Number of features in all layers as GDAL reads them; it complains of what it cannot read. */
function features(name: string, text: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'kangtu-ogr-'));
  try {
    writeFileSync(join(folder, name), text);
    const { stdout, stderr, status } = spawnSync('ogrinfo', ['-ro', '-so', '-al', join(folder, name)], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return [...stdout.matchAll(/^Feature Count: (\d+)$/gm)].reduce((sum, found) => sum + Number(found[1]), 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// Skipped, and counted so, where GDAL (Debian: gdal-bin) is not installed.
describe.skipIf(!ready)('GDAL opens', () => {
  const trip = eastLoop();
  const hostile = HOSTILE.map(([, text]) => text).join(' ');

  test.each([
    ['as it is', trip],
    ['with hostile names', withText(trip, hostile)],
  ])('GPX, KML and GeoJSON %s', (_, given) => {
    const geojson = toGeojson(given);
    expect(features('trip.geojson', JSON.stringify(geojson))).toBe(geojson.features.length);
    const gpx = toGpx(given, 'zh');
    const count = (tag: string) => gpx.split(`<${tag} `).length + gpx.split(`<${tag}>`).length - 2;
    const all = ['wpt', 'rte', 'rtept', 'trk', 'trkpt'].map(count).reduce((sum, each) => sum + each);
    expect(features('trip.gpx', gpx)).toBe(all);
    const kml = toKml(given, 'zh');
    expect(features('trip.kml', kml)).toBe(kml.split('<Placemark>').length - 1);
  });

  test('and says so when it cannot', () => {
    expect(() => features('trip.gpx', '<gpx><wpt lat="x"')).toThrow();
  });
});
