import { describe, expect, test } from 'vitest';
import { toGpx } from '../src/gpx.js';
import { eastLoop, HOSTILE, withText } from './fixture/trips.js';
import { expectGolden } from './golden.js';
import { parseXml } from './parse-xml.js';

describe('GPX', () => {
  test.each(['zh', 'en'] as const)('the east loop, %s', (language) => {
    expectGolden(import.meta.url, `east-loop.${language}.gpx`, toGpx(eastLoop(), language));
  });

  test('a waypoint a stop, a route and a track a day', () => {
    const trip = eastLoop();
    const root = parseXml(toGpx(trip, 'en'));
    expect(root.attributes).toMatchObject({ version: '1.1', xmlns: 'http://www.topografix.com/GPX/1/1' });
    const names = root.children.map((child) => child.name);
    expect(names.filter((name) => name === 'trk')).toHaveLength(3);
    expect(names.filter((name) => name === 'rte')).toHaveLength(3);
    const points = root.children.filter((child) => child.name === 'trk').flatMap((trk) => trk.all('trkpt'));
    const legs = trip.days.flatMap((day) => day.items.filter((item) => item.kind === 'leg'));
    expect(points).toHaveLength(legs.reduce((sum, leg) => sum + leg.geometry.length, 0));
    const first = root.children.find((child) => child.name === 'wpt');
    expect(first?.all('time')[0]?.text).toBe('2027-04-10T00:45:00Z');
  });

  test.each(HOSTILE)('hostile text stays text: %s', (_, text) => {
    const plain = parseXml(toGpx(eastLoop(), 'zh'));
    const root = parseXml(toGpx(withText(eastLoop(), text), 'zh'));
    expect(root.count()).toBe(plain.count());
  });
});
