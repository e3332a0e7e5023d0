import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { toGpx } from '../src/gpx.js';
import { eastLoop, HOSTILE, withText } from './fixture/trips.js';

const SCHEMA = process.env.GPX_XSD;
const ready = SCHEMA !== undefined && spawnSync('xmllint', ['--version']).error === undefined;

/** What xmllint says of a document; it ends in "validates" where it is valid. */
function xmllint(document: string): string {
  const { stderr } = spawnSync('xmllint', ['--noout', '--schema', SCHEMA as string, '-'], {
    input: document,
    encoding: 'utf8',
  });
  return stderr.trim();
}

// Skipped, and counted so, where no copy of the schema is at hand.
describe.skipIf(!ready)('GPX against gpx.xsd', () => {
  test.each(['zh', 'en'] as const)('the east loop, %s', (language) => {
    const text = toGpx(eastLoop(), language);
    expect(xmllint(text)).toMatch(/validates$/);
    expect(xmllint(text.replace('</rtept>', '<speed>3</speed></rtept>'))).toMatch(/fails to validate$/);
  });

  test.each(HOSTILE)('hostile text: %s', (_, text) => {
    expect(xmllint(toGpx(withText(eastLoop(), text), 'zh'))).toMatch(/validates$/);
  });
});
