// A map of one's own: two places, a road, a travel matrix. parseRegion says what a region file must hold.
import { travelMatrix } from '@kangtu/core';
import { parseRegion } from '@kangtu/core/parse';

const nothing = { medical: 0, recuperation: 0, management: 0, food: 0, sightseeing: 0, exercise: 0 };
const place = (id, zh, en, kind, position) => ({
  id,
  names: { zh, en },
  kind,
  position,
  precision: 'exact',
  sources: ['survey'],
  region: 'valley',
  county: null,
  elements: nothing,
  grade: null,
  hours: null,
  lastEntryMinutes: null,
  ticket: null,
  visitMinutes: null,
  season: null,
  setting: null,
  exertion: null,
  about: null,
  overnight: kind === 'town',
  mentions: [],
  note: null,
});
const town = place('town', '谷口镇', 'Valley Mouth', 'town', [109.5, 24.5]);
const spring = place('spring', '谷底温泉', 'Valley Spring', 'hot-spring', [109.6, 24.5]);
const names = { zh: '山谷', en: 'Valley' };

const parsed = parseRegion({
  id: 'valley',
  names,
  datum: 'WGS-84',
  timeZone: 'Asia/Shanghai',
  parts: [{ id: 'valley', names, bbox: [109, 24, 110, 25] }],
  bbox: [109, 24, 110, 25],
  dataDate: '2026-11-01',
  emergency: [{ number: '120', names: { zh: '急救', en: 'ambulance' } }],
  sources: [
    { id: 'survey', title: 'Our survey', publisher: null, date: '2026-11', licence: 'CC0-1.0', url: null },
  ],
  places: [town, spring],
  junctions: [],
  segments: [
    {
      id: 'valley-road',
      from: 'town',
      to: 'spring',
      mode: 'road',
      roadClass: 'county',
      road: { ref: null, names: null },
      length: 11_500,
      seconds: 960,
      oneway: false,
      geometry: [town.position, spring.position],
      basis: 'sourced',
      detourFactor: null,
      sources: ['survey'],
    },
  ],
  lines: [],
  publishedLegs: [],
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 2));

const { minutes, metres } = travelMatrix(parsed.value, ['town', 'spring']);
console.log(`${minutes[1]} minutes, ${metres[1]} metres`);
