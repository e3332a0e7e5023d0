import { describe, expect, it } from 'vitest';
import type { RegionIssueCode } from '../../src/index.js';
import { parseRegion } from '../../src/parse.js';
import { smallRegion } from './small-region.js';

type Draft = ReturnType<typeof smallRegion>;
// biome-ignore lint/suspicious/noExplicitAny: damage has no type
type Damage = (region: any) => void;

/** Every way to be wrong that has a code of its own: damage, code, place. */
const CASES: readonly [RegionIssueCode, string, Damage][] = [
  ['not-plain-data', '/id', (r) => (r.id = () => 'liuzhou')],
  ['key-forbidden', '', (r) => Object.defineProperty(r, 'constructor', { value: 1, enumerable: true })],
  ['key-missing', '/timeZone', (r) => delete r.timeZone],
  ['key-missing', '/places/0/names/en', (r) => delete r.places[0].names.en],
  ['key-missing', '/places', (r) => delete r.places],
  ['type-wrong', '/segments', (r) => (r.segments = {})],
  ['type-wrong', '/segments/0/length', (r) => (r.segments[0].length = Number.NaN)],
  ['type-wrong', '/segments/0/length', (r) => (r.segments[0].length = '11000')],
  ['type-wrong', '/places/2', (r) => (r.places[2] = null)],
  ['type-wrong', '/places/0/position/1', (r) => (r.places[0].position[1] = null)],
  ['value-not-listed', '/places/1/kind', (r) => (r.places[1].kind = 'casino')],
  ['value-not-listed', '/places/1/elements/food', (r) => (r.places[1].elements.food = 4)],
  ['number-not-whole', '/segments/0/length', (r) => (r.segments[0].length = 10.5)],
  ['number-out-of-range', '/places/0/grade/value', (r) => (r.places[0].grade.value = 6)],
  ['number-out-of-range', '/places/0/ticket/value', (r) => (r.places[0].ticket.value = -1)],
  ['text-empty', '/places/0/names/zh', (r) => (r.places[0].names.zh = ' ')],
  ['text-too-long', '/places/0/names/zh', (r) => (r.places[0].names.zh = '长'.repeat(201))],
  ['text-control', '/places/0/names/zh', (r) => (r.places[0].names.zh = '鹿\u001b[31m寨')],
  ['text-control', '/places/0/names/en', (r) => (r.places[0].names.en = 'evil\u202etxt')],
  ['list-wrong-length', '/places/0/position', (r) => r.places[0].position.push(120)],
  ['list-wrong-length', '/segments/0/geometry', (r) => (r.segments[0].geometry.length = 1)],
  ['list-wrong-length', '/bbox', (r) => r.bbox.pop()],
  ['id-malformed', '/places/3/id', (r) => (r.places[3].id = 'Village Hills')],
  ['id-malformed', '/places/3/id', (r) => (r.places[3].id = 'constructor')],
  ['date-invalid', '/dataDate', (r) => (r.dataDate = '2026-02-30')],
  ['date-invalid', '/sources/0/date', (r) => (r.sources[0].date = '2026-13')],
  [
    'phone-malformed',
    '/places/0/phone/value',
    (r) => (r.places[0].phone = { value: 'call me', sources: ['s1'], asOf: '2024', trust: 'low' }),
  ],
  ['url-invalid', '/sources/0/url', (r) => (r.sources[0].url = 'javascript:alert(1)')],
  ['time-zone-unknown', '/timeZone', (r) => (r.timeZone = 'Asia/Guangxi')],
  ['id-duplicate', '/junctions/0/id', (r) => (r.junctions[0].id = 'town-luzhai')],
  ['id-duplicate', '/segments/1/id', (r) => (r.segments[1].id = r.segments[0].id)],
  ['node-unknown', '/segments/1/to', (r) => (r.segments[1].to = 'nowhere')],
  ['part-unknown', '/places/0/region', (r) => (r.places[0].region = 'guilin')],
  ['source-unknown', '/places/0/hours/sources/0', (r) => (r.places[0].hours.sources = ['hearsay'])],
  ['source-unknown', '/segments/0/sources/0', (r) => (r.segments[0].sources = ['hearsay'])],
  ['source-unknown', '/lines/0/source', (r) => (r.lines[0].source = 'hearsay')],
  ['source-missing', '/places/0/sources', (r) => (r.places[0].sources = [])],
  ['datum-not-wgs84', '/datum', (r) => (r.datum = 'GCJ-02')],
  ['position-axes-swapped', '/places/0/position', (r) => r.places[0].position.reverse()],
  ['position-outside', '/places/0/position', (r) => (r.places[0].position = [116.4, 39.9])],
  ['position-outside', '/segments/0/geometry/0', (r) => (r.segments[0].geometry[0] = [116.4, 39.9])],
  ['position-malformed', '/segments/0/geometry/1', (r) => r.segments[0].geometry[1].push(80)],
  ['bbox-invalid', '/parts/0/bbox', (r) => (r.parts[0].bbox = [110.5, 23.5, 108.5, 26.1])],
  ['segment-loop', '/segments/0/to', (r) => (r.segments[0].to = r.segments[0].from)],
  ['length-not-positive', '/segments/0/length', (r) => (r.segments[0].length = -5)],
  ['seconds-not-positive', '/segments/0/seconds', (r) => (r.segments[0].seconds = 0)],
  ['speed-impossible', '/segments/0/seconds', (r) => (r.segments[0].seconds = 200)],
  ['speed-impossible', '/segments/0/seconds', (r) => (r.segments[0].seconds = 90_000)],
  ['length-below-straight', '/segments/0/length', (r) => (r.segments[0].length = 5000)],
  ['geometry-end-off-node', '/segments/0/geometry/1', (r) => (r.segments[0].geometry[1] = [109.81, 24.55])],
  ['road-class-missing', '/segments/0/roadClass', (r) => (r.segments[0].roadClass = null)],
  ['road-class-not-road', '/segments/5/roadClass', (r) => (r.segments[5].roadClass = 'county')],
  ['detour-factor-missing', '/segments/0/detourFactor', (r) => (r.segments[0].detourFactor = null)],
  ['place-unreachable', '/places/2', (r) => r.segments.splice(2, 1)],
  ['hours-invalid', '/places/0/hours/value', (r) => (r.places[0].hours.value = '25:00-26:99 whenever')],
  ['season-invalid', '/places/0/season/value', (r) => (r.places[0].season.value = 'spring')],
  [
    'range-reversed',
    '/places/0/visitMinutes/value',
    (r) => (r.places[0].visitMinutes.value = { min: 90, max: 60 }),
  ],
  [
    'published-leg-empty',
    '/publishedLegs/0',
    (r) => Object.assign(r.publishedLegs[0], { metres: null, minutes: null }),
  ],
];

describe('parseRegion names what is wrong and where', () => {
  it.each(CASES)('%s at %s', (code, path, damage) => {
    const draft: Draft = smallRegion();
    damage(draft);
    const result = parseRegion(draft);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.issues.map((i) => [i.code, i.path])).toContainEqual([code, path]);
  });

  it('says everything at once', () => {
    const draft = smallRegion();
    for (const [, , damage] of CASES.filter(([code]) => code === 'hours-invalid' || code === 'segment-loop'))
      damage(draft);
    draft.places[3]!.names.zh = '';
    const result = parseRegion(draft);
    const codes = result.ok ? [] : result.issues.map((issue) => issue.code);
    expect(codes).toEqual(expect.arrayContaining(['hours-invalid', 'segment-loop', 'text-empty']));
    // The village is broken, yet it exists: the road to it does not dangle.
    expect(codes).not.toContain('node-unknown');
  });

  it.each<[string, Damage, RegionIssueCode[]]>([
    ['a place with a bad kind', (r) => (r.places[0].kind = 'casino'), ['value-not-listed']],
    ['a place without id', (r) => delete r.places[0].id, ['key-missing']],
    ['a segment without length', (r) => delete r.segments[2].length, ['key-missing']],
    ['no places', (r) => delete r.places, ['key-missing']],
    ['no sources', (r) => delete r.sources, ['key-missing']],
    ['a source that is a number', (r) => (r.sources[0] = 7), ['type-wrong']],
  ])('says only what is wrong, not what follows from it: %s', (_, damage, codes) => {
    const draft = smallRegion();
    damage(draft);
    const result = parseRegion(draft);
    expect(result.ok ? [] : result.issues.map((issue) => issue.code)).toEqual(codes);
  });

  it('only warns of what a merge with the neighbour may mend', () => {
    const draft = smallRegion();
    draft.lines[0]!.stops[0]!.place = 'town-yangshuo';
    draft.publishedLegs[0]!.to = 'town-yangshuo';
    const result = parseRegion(draft);
    expect(result.ok && result.warnings.map((i) => [i.code, i.path])).toEqual([
      ['place-unknown', '/lines/0/stops/0/place'],
      ['node-unknown', '/publishedLegs/0/to'],
    ]);
  });

  it('warns of a place that only a greenway reaches', () => {
    const draft = smallRegion();
    draft.segments.splice(4, 1);
    const result = parseRegion(draft);
    expect(result).toMatchObject({ ok: true, warnings: [{ code: 'place-off-road', path: '/places/3' }] });
  });
});
