import fc from 'fast-check';
import { ELEMENTS, PLACE_KINDS, type Place, PRECISIONS, type Region, type Segment } from '../../src/index.js';

const HOURS = [
  null,
  '24/7',
  'Mo-Su 09:00-17:00',
  'Tu-Su 09:30-16:30,20:00-22:00',
  'Mo off; Tu-Su 08:30-18:00; PH 08:00-18:00',
  'May-Oct 09:00-17:30; Nov-Apr 09:30-17:00',
  'Sa,Su 10:00-12:00',
  'sunrise-sunset',
  '18:00-02:00',
  '13:00-13:20',
  'off',
];
const SEASONS = [null, null, 'Mar-May', 'Jun-Sep', 'Dec-Feb', 'Oct'];

const fact = <T>(value: T | null) =>
  value === null ? null : { value, sources: ['s'], asOf: '2026', trust: 'medium' as const };

const position = fc.tuple(
  fc.integer({ min: 109_000, max: 110_000 }).map((x) => x / 1000),
  fc.integer({ min: 24_000, max: 24_900 }).map((y) => y / 1000),
);

const place = fc.record({
  kind: fc.constantFrom(...PLACE_KINDS, ...PLACE_KINDS.slice(0, 13)),
  position,
  precision: fc.constantFrom(...Array<'exact'>(12).fill('exact'), ...PRECISIONS),
  elements: fc.tuple(...ELEMENTS.map(() => fc.constantFrom(0, 0, 1, 2, 3))),
  grade: fc.option(fc.integer({ min: 1, max: 5 })),
  hours: fc.constantFrom(...HOURS),
  lastEntry: fc.option(fc.integer({ min: 0, max: 120 })),
  ticket: fc.option(fc.integer({ min: 0, max: 20_000 })),
  visit: fc.option(fc.tuple(fc.integer({ min: 5, max: 500 }), fc.integer({ min: 0, max: 200 }))),
  season: fc.constantFrom(...SEASONS),
  setting: fc.constantFrom(null, 'indoor', 'outdoor', 'mixed' as const),
  overnight: fc.boolean(),
  county: fc.constantFrom(null, '甲县', '乙县', '丙县'),
  mentioned: fc.boolean(),
});

function makePlace(raw: Raw, i: number): unknown {
  const town = i < TOWNS;
  return {
    id: `p${i}`,
    names: { zh: `地${i}`, en: `Place ${i}` },
    kind: town ? 'town' : raw.kind,
    position: raw.position,
    precision: town ? 'exact' : raw.precision,
    sources: ['s'],
    region: 'r',
    county: raw.county === null ? null : { zh: raw.county, en: null },
    elements: Object.fromEntries(ELEMENTS.map((e, k) => [e, raw.elements[k]])),
    grade: fact(raw.grade),
    hours: town ? null : fact(raw.hours),
    lastEntryMinutes: fact(raw.lastEntry),
    ticket: fact(raw.ticket),
    visitMinutes: fact(raw.visit && { min: raw.visit[0], max: raw.visit[0] + raw.visit[1] }),
    season: fact(raw.season),
    setting: raw.setting,
    exertion: null,
    about: null,
    overnight: town || raw.overnight,
    mentions: raw.mentioned ? [{ document: 'd', clause: '1' }] : [],
    note: null,
  };
}

const TOWNS = 3;
type Raw = typeof place extends fc.Arbitrary<infer T> ? T : never;

const roads = fc.array(
  fc.record({
    from: fc.nat(1000),
    to: fc.nat(1000),
    speed: fc.integer({ min: 20, max: 110 }),
    oneway: fc.boolean(),
  }),
  { maxLength: 12 },
);

function road(places: readonly Place[], from: number, to: number, speed: number, oneway: boolean, i: number) {
  const [a, b] = [places[from]!.position, places[to]!.position];
  const length = Math.max(1, Math.round(Math.hypot((a[0] - b[0]) * 101_000, (a[1] - b[1]) * 111_000) * 1.2));
  return {
    id: `w${i}`,
    from: places[from]!.id,
    to: places[to]!.id,
    mode: 'road',
    roadClass: 'county',
    road: { ref: `X${i}`, names: null },
    length,
    seconds: Math.max(1, Math.round((length / speed) * 3.6)),
    oneway,
    geometry: [a, b],
    basis: i % 2 === 0 ? 'estimated' : 'chain',
    detourFactor: null,
    sources: ['s'],
  } as unknown as Segment;
}

/** Small maps: three towns and up to twenty places of every kind on a tree of roads with some more across. */
export const anyRegion: fc.Arbitrary<Region> = fc
  .record({
    places: fc.array(place, { minLength: TOWNS + 3, maxLength: TOWNS + 21 }),
    parents: fc.array(fc.nat(1000), { minLength: 24, maxLength: 24 }),
    speeds: fc.array(fc.integer({ min: 35, max: 110 }), { minLength: 24, maxLength: 24 }),
    roads,
    /** Now and then the last place has no road. */
    island: fc.nat(9),
    line: fc.array(fc.nat(1000), { minLength: 1, maxLength: 4 }),
  })
  .map((raw) => {
    const places = raw.places.map(makePlace) as Place[];
    const island = raw.island === 0 ? places.length - 1 : -1;
    const tree = places.slice(1).flatMap((_, i) => {
      const [from, to] = [raw.parents[i]! % (i + 1), i + 1];
      return from === island || to === island ? [] : [road(places, from, to, raw.speeds[i]!, false, i)];
    });
    const across = raw.roads.flatMap(({ from, to, speed, oneway }, i) => {
      const [a, b] = [from % places.length, to % places.length];
      return a === b || a === island || b === island ? [] : [road(places, a, b, speed, oneway, 100 + i)];
    });
    const names = { zh: '区', en: 'Region' };
    const bbox = [108, 23, 112, 27];
    return {
      id: 'r',
      names,
      timeZone: 'Asia/Shanghai',
      parts: [{ id: 'r', names, bbox }],
      bbox,
      dataDate: '2026-11-21',
      emergency: [],
      sources: [{ id: 's', title: 't', publisher: null, date: null, licence: 'facts cited', url: null }],
      places,
      junctions: [],
      segments: [...tree, ...across],
      lines: [
        {
          id: 'ring',
          names: { zh: '环', en: 'Ring' },
          kind: 'loop',
          ordered: true,
          stops: raw.line.map((k) => ({ names, place: places[k % places.length]!.id })),
          source: 's',
          clause: '1',
        },
      ],
      publishedLegs: [],
    } as unknown as Region;
  });
