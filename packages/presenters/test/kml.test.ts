import { describe, expect, test } from 'vitest';
import { toKml } from '../src/kml.js';
import { eastLoop, HOSTILE, withText } from './fixture/trips.js';
import { expectGolden } from './golden.js';
import { parseXml } from './parse-xml.js';

describe('KML', () => {
  test.each(['zh', 'en'] as const)('the east loop, %s', (language) => {
    expectGolden(import.meta.url, `east-loop.${language}.kml`, toKml(eastLoop(), language));
  });

  test('a folder a day; every line names a style that exists', () => {
    const root = parseXml(toKml(eastLoop(), 'en'));
    expect(root.all('Folder')).toHaveLength(3);
    const styles = new Set(root.all('Style').map((style) => `#${style.attributes.id}`));
    for (const url of root.all('styleUrl')) expect(styles).toContain(url.text);
    expect(root.all('LineString').length).toBeGreaterThan(9);
  });

  test.each(HOSTILE)('hostile text stays text: %s', (_, text) => {
    const root = parseXml(toKml(withText(eastLoop(), text), 'zh'));
    expect(root.count()).toBe(parseXml(toKml(eastLoop(), 'zh')).count());
  });
});
