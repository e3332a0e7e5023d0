import type { Finding, Itinerary } from '@kangtu/core';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../src/csv.js';
import { toGeojson } from '../src/geojson/geojson.js';
import { toGpx } from '../src/gpx.js';
import { toHtml } from '../src/html.js';
import { toIcs } from '../src/ics.js';
import { toKml } from '../src/kml.js';
import { toMarkdown } from '../src/markdown.js';
import { toText } from '../src/text/text.js';
import { eastLoop } from './fixture/trips.js';

const fact = (value: unknown) => ({ value, asOf: '2026-10-01', sources: [] });
/** What a card may say beside hours and ticket. */
const FACTS = {
  phone: fact('0772-0000000'),
  booking: fact('required'),
  reductions: fact([{ who: 'senior', minAge: 65, maxAge: null, maxHeightCm: null, percent: 0 }]),
  accessibility: fact('limited'),
  elevation: fact(860),
  walking: fact(2500),
  ascent: fact(120),
};
const REMEDY: Finding = {
  code: 'outside-assumed-hours',
  severity: 'warning',
  path: '/days/0/items/1',
  params: { place: '', start: '08:00', end: '09:00' },
  remedy: { code: 'ask-hours', params: { place: '' } },
};

/** A treatment at the first stop, the plaster offered on its day, and every fact of its place known. */
function treated(): Itinerary {
  const trip = eastLoop();
  const [day, ...days] = trip.days;
  const at = day!.items.findIndex((item) => item.kind === 'visit');
  const place = (day!.items[at] as { place: string }).place;
  const therapy = { therapy: 'moxibustion', session: 2, of: 5, minutes: 30 };
  const items = day!.items.map((item, i) => (i === at ? { ...item, therapy } : item));
  const params = (given: object) => ({ ...given, place });
  const finding = {
    ...REMEDY,
    params: params(REMEDY.params),
    remedy: { ...REMEDY.remedy, params: params({}) },
  };
  return {
    ...trip,
    days: [{ ...day, items, offers: [{ therapy: 'plaster', place, minutes: 12 }] }, ...days],
    places: { ...trip.places, [place]: { ...trip.places[place], ...FACTS } },
    findings: [finding],
  } as unknown as Itinerary;
}

/** One line, markup and escapes taken away: what a reader sees. */
const shown = (text: string) => text.replace(/\r\n /g, '').replace(/[\\]/g, '');
const STOPS = { toText, toMarkdown, toHtml, toCsv, toGpx, toKml, toIcs };

describe.each(Object.entries(STOPS))('%s', (_, write) => {
  test('tells the treatment of a stop and what is offered on its day', () => {
    const zh = shown(write(treated(), 'zh'));
    expect(zh).toContain('艾灸第 2 次，共 5 次');
    expect(zh).toContain('今天可以贴三伏贴');
    const en = shown(write(treated(), 'en'));
    expect(en).toMatch(/moxibustion, session 2 of 5/i);
    expect(en).toContain('Today is a day for the');
    expect(shown(write(eastLoop(), 'zh'))).not.toContain('艾灸');
  });
});

describe.each(Object.entries({ toMarkdown, toHtml, toGpx, toKml, toIcs }))('%s', (_, write) => {
  test('has the facts of a card where they are known, and is silent where they are not', () => {
    const zh = shown(write(treated(), 'zh'));
    for (const text of [
      '老年人（满 65 岁）免费',
      '须先预约',
      '0772-0000000',
      '约 2.5 公里，爬升 120 米',
      '860 米',
      '部分路段轮椅可行',
    ])
      expect(zh).toContain(text);
    const en = shown(write(treated(), 'en'));
    for (const text of ['seniors from 65 free', 'about 2.5 km, 120 m up', '860 m above the sea'])
      expect(en).toContain(text);
    expect(shown(write(eastLoop(), 'zh'))).not.toMatch(/无障碍|海拔/);
  });
});

test.each(Object.entries({ toText, toMarkdown, toHtml }))(
  '%s says what would resolve a finding',
  (_, write) => {
    expect(shown(write(treated(), 'zh'))).toContain('未必开放。出发前请打电话问清');
    expect(shown(write(treated(), 'en'))).toContain('Call before you go and ask when');
  },
);

test('GeoJSON names the treatment', () => {
  const therapies = toGeojson(treated()).features.flatMap(({ properties }) =>
    'therapy' in properties ? [properties.therapy] : [],
  );
  expect(therapies).toEqual(['moxibustion']);
});
