import type { Region } from '../../src/index.js';
import { parseRegion } from '../../src/parse.js';

const source = { sources: ['gov'], asOf: '2026-05', trust: 'high' };
const none = { medical: 0, recuperation: 0, management: 0, food: 0, sightseeing: 0, exercise: 0 };
const place = (id: string, zh: string, en: string | null, kind: string, position: number[]) => ({
  id,
  names: { zh, en },
  kind,
  position,
  precision: 'exact',
  sources: ['gov'],
  region: 'liuzhou',
  county: { zh: '鹿寨县', en: 'Luzhai County' },
  elements: { ...none, sightseeing: 2 },
  grade: { value: 4, ...source },
  hours: { value: 'Mo-Su 09:00-17:00; PH 08:00-18:00', ...source },
  lastEntryMinutes: { value: 60, ...source },
  ticket: { value: 4500, ...source },
  visitMinutes: { value: { min: 60, max: 120 }, ...source },
  season: { value: 'Mar-May,Sep-Nov', ...source },
  setting: 'outdoor',
  exertion: 2,
  about: { zh: '一处景区。', en: 'A scenic area.' },
  overnight: kind === 'town',
  mentions: [{ document: 'plan-2020', clause: '3.2' }],
  note: null,
});
const spots: Record<string, number[]> = {
  'town-luzhai': [109.75, 24.48],
  'jct-north': [109.8, 24.55],
  'spring-phoenix': [109.85, 24.6],
  'museum-industry': [109.7, 24.4],
  'village-hills': [109.9, 24.5],
};
const segment = (from: string, to: string, length: number, seconds: number, more = {}) => ({
  id: `${from}-to-${to}`,
  from,
  to,
  mode: 'road',
  roadClass: 'county',
  road: { ref: 'X123', names: { zh: '县道', en: null } },
  length,
  seconds,
  oneway: false,
  geometry: [spots[from], spots[to]],
  basis: 'estimated',
  detourFactor: 1.2,
  sources: ['gov'],
  ...more,
});

const SMALL = {
  id: 'liuzhou',
  names: { zh: '柳州', en: 'Liuzhou' },
  timeZone: 'Asia/Shanghai',
  parts: [{ id: 'liuzhou', names: { zh: '柳州', en: 'Liuzhou' }, bbox: [108.5, 23.5, 110.5, 26.1] }],
  bbox: [108.5, 23.5, 110.5, 26.1],
  datum: 'WGS-84',
  dataDate: '2026-11-01',
  emergency: [{ number: '120', names: { zh: '急救', en: 'Ambulance' } }],
  sources: [
    {
      id: 'gov',
      title: '政府网站',
      publisher: '柳州市',
      date: '2026-05',
      licence: 'facts cited',
      url: 'https://example.org/a',
    },
  ],
  places: [
    {
      ...place('town-luzhai', '鹿寨', 'Luzhai', 'town', spots['town-luzhai']!),
      names: { zh: '鹿寨', en: 'Luzhai', aliases: ['鹿寨县城', 'luzhaixian'] },
    },
    place('spring-phoenix', '凤凰河温泉', 'Phoenix River Hot Spring', 'hot-spring', spots['spring-phoenix']!),
    {
      ...place('museum-industry', '柳州工业博物馆', null, 'museum', spots['museum-industry']!),
      grade: null,
      hours: null,
      season: null,
    },
    place('village-hills', '山里村', 'Hill Village', 'old-town', spots['village-hills']!),
  ],
  junctions: [
    { id: 'jct-north', names: null, position: spots['jct-north'], precision: 'approx', sources: ['gov'] },
  ],
  segments: [
    segment('town-luzhai', 'jct-north', 11_000, 900),
    segment('jct-north', 'spring-phoenix', 9_500, 800),
    segment('museum-industry', 'town-luzhai', 14_000, 1100, { oneway: true }),
    segment('town-luzhai', 'museum-industry', 15_000, 1100, { oneway: true }),
    segment('town-luzhai', 'village-hills', 19_000, 1900),
    segment('spring-phoenix', 'village-hills', 16_000, 4800, {
      mode: 'greenway',
      roadClass: null,
      road: { ref: null, names: null },
    }),
  ],
  lines: [
    {
      id: 'east-loop',
      names: { zh: '东环线', en: 'East loop' },
      kind: 'loop',
      ordered: true,
      stops: [
        { names: { zh: '鹿寨', en: null }, place: 'town-luzhai' },
        { names: { zh: '未落点', en: null }, place: null },
      ],
      source: 'gov',
      clause: '4.1',
    },
  ],
  publishedLegs: [
    {
      from: 'town-luzhai',
      to: 'spring-phoenix',
      metres: 21_000,
      minutes: 30,
      road: 'X123',
      trust: 'medium',
      source: 'gov',
      note: null,
      use: true,
    },
  ],
};

/** A small valid region as a file holds it: a town, a hot spring, a museum and a village, four roads, a greenway. */
export function smallRegion(): typeof SMALL {
  return structuredClone(SMALL);
}

export function region(): Region {
  const result = parseRegion(smallRegion());
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
