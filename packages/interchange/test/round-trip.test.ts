import {
  ACCESSIBILITIES,
  BOOKINGS,
  ELEMENTS,
  type LocalDate,
  PLACE_KINDS,
  PRECISIONS,
  REDUCED,
  type Region,
} from '@kangtu/core';
import { parseRegion } from '@kangtu/core/parse';
import { regions } from '@kangtu/regions';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { load, WRITTEN } from './inputs.js';

/** What no format tells apart: a list of aliases that is empty from none. */
function comparable(region: Region): unknown {
  return JSON.parse(
    JSON.stringify(region, (key, value: unknown) =>
      key === 'aliases' && Array.isArray(value) && value.length === 0 ? undefined : value,
    ),
  );
}

async function roundTrip(format: string, region: Region): Promise<void> {
  const imported = await load(await WRITTEN[format]!(region), { network: 'none' });
  const errors = imported.problems.filter(({ severity }) => severity === 'error');
  expect(errors).toEqual([]);
  expect(comparable(imported.region!)).toEqual(comparable(region));
}

const bundled = Object.values(regions).flatMap((region) =>
  Object.keys(WRITTEN).map((format) => [region.id, format, region] as const),
);

describe('nothing of a bundled region is lost', () => {
  it.each(bundled)('%s by way of %s', (_, format, region) => roundTrip(format, region));
});

/** Everything that a separator, a quote, a formula or markup could trip over. */
const NASTY = [...`=+-@'"\\;；|,，<>&#%*/_ `, '中', '龙', 'é', '😀', '１', 'a', 'B', '7', ']', '{', '＝'];
const text = fc
  .array(fc.constantFrom(...NASTY), { minLength: 1, maxLength: 12 })
  .map((characters) => characters.join('').trim())
  .filter((value) => value !== '');
const english = fc.option(text);
const names = fc.record(
  { zh: text, en: english, aliases: fc.array(text, { minLength: 1, maxLength: 3 }) },
  { requiredKeys: ['zh', 'en'] },
);
const about = fc.option(fc.record({ zh: text, en: english }));
/** Seven decimals, as OpenStreetMap holds them. */
const degrees = (from: number) => fc.integer({ min: 0, max: 9_999_999 }).map((n) => (from * 1e7 + n) / 1e7);
const position = fc.tuple(degrees(109), degrees(24));
const sources = fc.constantFrom(['first'], ['second'], ['first', 'second']);
const given = <T>(value: fc.Arbitrary<T>) =>
  fc.record({
    value,
    sources,
    asOf: fc.constantFrom('2026', '2026-11', '2027-01-31'),
    trust: fc.constantFrom('high', 'medium', 'low'),
  });
const fact = <T>(value: fc.Arbitrary<T>) => fc.option(given(value));
const age = fc.option(fc.integer({ min: 0, max: 120 }));
const reduction = fc.record({
  who: fc.constantFrom(...REDUCED),
  minAge: age,
  maxAge: age,
  maxHeightCm: fc.option(fc.integer({ min: 50, max: 200 })),
  percent: fc.integer({ min: 0, max: 100 }),
});
const level = fc.integer({ min: 0, max: 3 });
const elements = fc.record(Object.fromEntries(ELEMENTS.map((element) => [element, level])));
const range = fc
  .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }))
  .map(([min, more]) => ({ min, max: min + more }));

const place = fc.record(
  {
    names,
    kind: fc.constantFrom(...PLACE_KINDS),
    position,
    precision: fc.constantFrom(...PRECISIONS),
    sources,
    county: fc.option(names),
    elements,
    grade: fact(fc.integer({ min: 1, max: 5 })),
    hours: fact(fc.constantFrom('Mo-Su 09:00-17:30', '24/7', 'Tu-Su 08:30-12:00,14:00-17:00; PH off')),
    lastEntryMinutes: fact(fc.integer({ min: 0, max: 120 })),
    ticket: fact(fc.integer({ min: 0, max: 100_000 })),
    visitMinutes: fact(range),
    season: fact(fc.constantFrom('Jun-Sep', 'Mar 01-Apr 15, Oct')),
    setting: fc.option(fc.constantFrom('indoor', 'outdoor', 'mixed')),
    exertion: fc.option(fc.integer({ min: 1, max: 3 })),
    about,
    overnight: fc.boolean(),
    mentions: fc.array(fc.record({ document: text, clause: text }), { maxLength: 3 }),
    note: about,
    emergency: fc.boolean(),
    reductions: given(fc.array(reduction, { minLength: 1, maxLength: 3 })),
    phone: given(fc.constantFrom('0772-2830000', '+86 772 2830000', '12301')),
    booking: given(fc.constantFrom(...BOOKINGS)),
    accessibility: given(fc.constantFrom(...ACCESSIBILITIES)),
    elevation: given(fc.integer({ min: -200, max: 9000 })),
    walking: given(fc.integer({ min: 0, max: 50_000 })),
    ascent: given(fc.integer({ min: 0, max: 5_000 })),
  },
  {
    noNullPrototype: true,
    requiredKeys: [
      ...['names', 'kind', 'position', 'precision', 'sources', 'county', 'elements', 'grade', 'hours'],
      ...['lastEntryMinutes', 'ticket', 'visitMinutes', 'season', 'setting', 'exertion', 'about'],
      ...['overnight', 'mentions', 'note'],
    ] as never[],
  },
);

const region = fc
  .record({
    places: fc.array(place, { minLength: 2, maxLength: 6 }),
    junctions: fc.array(
      fc.record({ names: fc.option(names), position, precision: fc.constantFrom(...PRECISIONS), sources }),
      { maxLength: 3 },
    ),
    modes: fc.array(fc.constantFrom('road', 'rail', 'river', 'greenway', 'walk'), {
      minLength: 9,
      maxLength: 9,
    }),
    bends: fc.array(fc.array(position, { maxLength: 3 }), { minLength: 9, maxLength: 9 }),
    roads: fc.array(fc.record({ ref: english, names: fc.option(names) }), { minLength: 9, maxLength: 9 }),
    head: names,
    lines: fc.array(
      fc.record({
        names,
        kind: fc.constantFrom('loop', 'line', 'belt', 'theme'),
        ordered: fc.boolean(),
        clause: text,
        stops: fc.array(names, { minLength: 1, maxLength: 3 }),
      }),
      { maxLength: 2 },
    ),
    emergency: fc.array(fc.record({ number: text, names }), { maxLength: 2 }),
    title: text,
    leg: fc.record({
      metres: fc.option(fc.integer({ min: 1, max: 90_000 })),
      road: english,
      note: about,
      use: fc.boolean(),
    }),
  })
  .map(build);

type Made = Record<string, unknown>;

/** Joined into a chain, each segment drawn by way of its bends. */
function build(parts: {
  places: object[];
  junctions: object[];
  modes: string[];
  bends: (readonly number[])[][];
  roads: object[];
  head: object;
  lines: { stops: object[] }[];
  emergency: object[];
  title: string;
  leg: { metres: number | null };
}): Made {
  const bbox = [108.9, 23.9, 110.1, 25.1];
  const places: Made[] = parts.places.map((own, i) => ({ ...own, id: `p${i}`, region: 'here' }));
  const junctions: Made[] = parts.junctions.map((own, i) => ({ ...own, id: `j${i}` }));
  const nodes = [...places, ...junctions];
  const segments = nodes.slice(1).map((to, i) => {
    const from = nodes[i]!;
    const mode = parts.modes[i];
    return {
      id: `s${i}`,
      from: from.id,
      to: to.id,
      mode,
      roadClass: mode === 'road' ? 'county' : null,
      road: parts.roads[i],
      length: 150_000,
      seconds: 100_000,
      oneway: false,
      geometry: [from.position, ...parts.bends[i]!, to.position],
      basis: i % 2 === 0 ? 'estimated' : 'sourced',
      detourFactor: i % 2 === 0 ? 1.35 : null,
      sources: ['first'],
    };
  });
  const source = { publisher: null, date: '2026', licence: 'facts cited', url: null };
  return {
    id: 'here',
    names: parts.head,
    timeZone: 'Asia/Shanghai',
    parts: [{ id: 'here', names: parts.head, bbox }],
    bbox,
    dataDate: '2027-01-01',
    emergency: parts.emergency,
    sources: [
      { ...source, id: 'first', title: parts.title },
      { ...source, id: 'second', title: 'x', url: 'https://example.org/a?b=c&d' },
    ],
    places,
    junctions,
    segments,
    lines: parts.lines.map((line, i) => ({
      ...line,
      id: `l${i}`,
      stops: line.stops.map((own, k) => ({ names: own, place: k === 0 ? 'p0' : null })),
      source: 'first',
    })),
    publishedLegs: [
      {
        ...parts.leg,
        from: 'p0',
        to: 'p1',
        minutes: parts.leg.metres === null ? 5 : null,
        trust: 'low',
        source: 'second',
      },
    ],
  };
}

describe('nothing of a random region is lost', () => {
  it.each(Object.keys(WRITTEN))('by way of %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(region, async (input) => {
        const parsed = parseRegion(input);
        // Walking 150 km is no region; the rest of the draw is.
        if (!parsed.ok) return fc.pre(false);
        await roundTrip(format, parsed.value);
      }),
      { numRuns: 40, seed: 5 },
    );
  });

  it('the draws are regions', () => {
    const drawn = fc.sample(region, { numRuns: 40, seed: 5 });
    const today = '2027-01-01' as LocalDate;
    expect(drawn.every(({ dataDate }) => dataDate === today)).toBe(true);
    expect(drawn.filter((each) => parseRegion(each).ok).length).toBeGreaterThan(30);
  });
});
