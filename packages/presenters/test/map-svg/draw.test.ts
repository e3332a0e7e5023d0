import { wgs84 } from '@kangtu/core';
import { describe, expect, test } from 'vitest';
import type { Basemap } from '../../src/map-svg/basemap.js';
import { overlap } from '../../src/map-svg/box.js';
import { drawMap } from '../../src/map-svg/draw.js';
import { furnitureOf } from '../../src/map-svg/furniture.js';
import { eastLoop, HOSTILE, withText } from '../fixture/trips.js';
import { expectGolden } from '../golden.js';
import { parseXml } from '../parse-xml.js';

const BASEMAP: Basemap = {
  features: [
    {
      kind: 'river',
      names: null,
      lines: [[wgs84(109, 25.5), wgs84(109.4, 24.3), wgs84(110, 23.9)]],
      attribution: '© OpenStreetMap contributors',
    },
    { kind: 'road', names: null, lines: [[wgs84(20, 20), wgs84(21, 21)]], attribution: 'of elsewhere' },
    {
      kind: 'county',
      names: { zh: '鹿寨县', en: null },
      lines: [[wgs84(109.5, 24.3), wgs84(110, 24.3), wgs84(110, 24.9), wgs84(109.5, 24.3)]],
      attribution: null,
    },
  ],
};
const size = { width: 700, height: 520 };

describe('drawn maps', () => {
  test.each([
    ['zh', null],
    ['en', null],
    ['zh', 2],
  ] as const)('the east loop, %s, day %s', (lang, day) => {
    const { svg } = drawMap(eastLoop(), { lang, day, basemap: BASEMAP, ...size });
    expectGolden(import.meta.url, `east-loop.${day ?? 'all'}.${lang}.svg`, svg);
  });

  test('title and description say what is drawn', () => {
    const map = drawMap(eastLoop(), { lang: 'en', day: 2, ...size });
    const root = parseXml(map.svg);
    expect(root.all('title')[0]?.text).toBe('Map of day 2 (Sunday 11 April)');
    expect(root.all('desc')[0]?.text).toBe(map.description);
    expect(map.description).toContain('5 Xiangqiao Karst Geopark');
  });

  test('the way there and back, if as long, has one time', () => {
    const trip = eastLoop();
    const leg = trip.days
      .flatMap((day) => day.items)
      .find((item) => item.kind === 'leg' && item.minutes > 20);
    if (leg?.kind !== 'leg') throw new Error('the fixture has no long leg');
    const times = (minutes: number) => {
      const back = { ...leg, from: leg.to, to: leg.from, minutes, geometry: [...leg.geometry].reverse() };
      const day = { ...trip.days[0]!, items: [leg, back] };
      const { svg } = drawMap({ ...trip, days: [day] } as typeof trip, { lang: 'en', day: 1, ...size });
      return parseXml(svg)
        .all('text')
        .filter(({ text }) => / min$/.test(text)).length;
    };
    expect([times(leg.minutes), times(leg.minutes + 5)]).toEqual([1, 2]);
  });

  test('the north arrow leaves both upper corners to a trip that fills them', () => {
    const frame = { x: 0, y: 0, width: 300, height: 200 };
    const boxes = (trip: readonly (readonly (readonly [number, number])[])[]) =>
      furnitureOf(frame, 0.01, 10, 'N', trip).boxes;
    const [, free] = boxes([]);
    expect(free?.x).toBeGreaterThan(200);
    const [bar, arrow] = boxes([[[20, 20]], [[280, 20]]]);
    expect(arrow?.y).toBeGreaterThan(100);
    expect(overlap(bar!, arrow!)).toBe(0);
  });

  test('a day in its own dashes; only layers inside the frame stand in the legend', () => {
    const texts = parseXml(drawMap(eastLoop(), { lang: 'en', day: null, basemap: BASEMAP, ...size }).svg)
      .all('text')
      .map((text) => text.text);
    expect(texts).toContain('River');
    expect(texts).not.toContain('Road');
    expect(texts).toContain('Sketch map; boundaries are not authoritative · © OpenStreetMap contributors');
    const dashes = new Set(
      [1, 2, 3].map(
        (day) => /stroke-dasharray="[^"]*"/.exec(drawMap(eastLoop(), { lang: 'en', day, ...size }).svg)?.[0],
      ),
    );
    expect(dashes.size).toBe(3);
  });

  test('every number of a stop is drawn once in the map', () => {
    const root = parseXml(drawMap(eastLoop(), { lang: 'zh', day: null, ...size }).svg);
    const numbers = root
      .all('text')
      .filter((text) => text.attributes['font-weight'] === '700' && /^\d+$/.test(text.text));
    // The legend shows one more sample.
    expect(numbers.map((text) => Number(text.text)).sort((a, b) => a - b)).toEqual([
      1, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
  });

  test('a trip on one spot has a map', () => {
    const trip = eastLoop();
    const spot = trip.places.liuzhou!.position;
    const places = Object.fromEntries(
      Object.entries(trip.places).map(([id, place]) => [id, { ...place, position: spot }]),
    );
    const days = trip.days.map((day) => ({
      ...day,
      items: day.items.map((item) => (item.kind === 'leg' ? { ...item, geometry: [spot, spot] } : item)),
    }));
    const { svg } = drawMap({ ...trip, places, days } as typeof trip, { lang: 'zh', day: null, ...size });
    expect(svg).not.toMatch(/NaN|Infinity/);
  });

  test.each(HOSTILE)('hostile text stays text: %s', (_, text) => {
    const { svg } = drawMap(withText(eastLoop(), text), { lang: 'zh', day: null, ...size });
    const allowed = new Set([
      'svg',
      'title',
      'desc',
      'g',
      'path',
      'rect',
      'circle',
      'text',
      'polygon',
      'line',
    ]);
    for (const name of new Set(svg.match(/(?<=<)[a-z]+/gi))) expect(allowed).toContain(name);
    expect(parseXml(svg).all('circle').length).toBeGreaterThanOrEqual(9);
  });
});
