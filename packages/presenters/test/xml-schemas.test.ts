import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toGpx } from '../src/gpx.js';
import { toKml } from '../src/kml.js';
import { eastLoop, HOSTILE, withText } from './fixture/trips.js';

/** `npm test` puts them there where they can be had (scripts/schemas.mjs). */
const SCHEMAS = resolve(import.meta.dirname, '../../../.cache/schemas');
const ready = existsSync(SCHEMAS) && spawnSync('xmllint', ['--version']).error === undefined;

/** What xmllint says of a document; it ends in "validates" where it is valid. */
function xmllint(document: string, schema: string): string {
  const args = ['--nonet', '--noout', '--schema', resolve(SCHEMAS, schema), '-'];
  return spawnSync('xmllint', args, { input: document, encoding: 'utf8' }).stderr.trim();
}

// Skipped, and counted so, where the schemas are not at hand.
describe.skipIf(!ready).each([
  ['GPX 1.1', toGpx, 'Topografix_gpx11.xsd', '<trkseg>'],
  ['KML 2.2', toKml, 'ogckml22.xsd', '<Placemark>'],
] as const)('%s against its schema', (_, write, schema, tag) => {
  test.each(['zh', 'en'] as const)('the east loop, %s', (language) => {
    const text = write(eastLoop(), language);
    expect(xmllint(text, schema)).toMatch(/validates$/);
    const wrong = text.replace(tag, `${tag}<speed>3</speed>`);
    expect(xmllint(wrong, schema)).toMatch(/fails to validate$/);
  });

  test.each(HOSTILE)('hostile text: %s', (_name, text) => {
    expect(xmllint(write(withText(eastLoop(), text), 'zh'), schema)).toMatch(/validates$/);
  });
});
