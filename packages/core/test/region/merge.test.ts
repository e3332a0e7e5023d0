import { describe, expect, it } from 'vitest';
import { mergeRegions, type Region, toGcj02, travelMatrix } from '../../src/index.js';
import { parseRegion } from '../../src/parse.js';
import { region, smallRegion } from './small-region.js';

/** A neighbour: one town of its own, and the northern junction, which both files hold. */
function neighbour(change: (draft: ReturnType<typeof smallRegion>) => void = () => {}): Region {
  const draft = smallRegion();
  draft.id = 'guilin';
  draft.names = { zh: '桂林', en: 'Guilin' };
  draft.parts = [{ id: 'guilin', names: { zh: '桂林', en: 'Guilin' }, bbox: [109.7, 24.3, 111.4, 26.5] }];
  draft.bbox = [109.7, 24.3, 111.4, 26.5];
  draft.dataDate = '2026-10-01';
  const town = draft.places[0]!;
  draft.places = [{ ...town, id: 'town-yangshuo', names: { zh: '阳朔', en: 'Yangshuo' }, region: 'guilin' }];
  draft.places[0]!.position = [110.1, 24.77];
  const road = draft.segments[0]!;
  draft.segments = [
    { ...road, id: 'border-road', to: 'town-yangshuo', from: 'jct-north', length: 46_000, seconds: 3600 },
  ];
  draft.segments[0]!.geometry = [
    [109.8, 24.55],
    [110.1, 24.77],
  ];
  draft.lines = [];
  draft.publishedLegs = [];
  change(draft);
  const result = parseRegion(draft);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const conflicts = (other: Region) => {
  const result = mergeRegions([region(), other]);
  return result.ok ? [] : result.issues.map((issue) => [issue.code, issue.path]);
};

describe('mergeRegions', () => {
  it('joins neighbours along what they share', () => {
    const result = mergeRegions([region(), neighbour()]);
    expect(result).toMatchObject({ ok: true, warnings: [] });
    if (!result.ok) return;
    const map = result.value;
    expect(map).toMatchObject({
      id: 'liuzhou-guilin',
      names: { zh: '柳州、桂林', en: 'Liuzhou and Guilin' },
      bbox: [108.5, 23.5, 111.4, 26.5],
      dataDate: '2026-10-01',
    });
    expect(map.parts.map((part) => part.id)).toEqual(['liuzhou', 'guilin']);
    expect([map.places.length, map.junctions.length, map.segments.length, map.sources.length]).toEqual([
      5, 1, 7, 1,
    ]);
    expect(travelMatrix(map, ['town-luzhai', 'town-yangshuo']).minutes[1]).toBe(75);
  });

  it('is the same map again when it is merged with itself, and parses', () => {
    const twice = mergeRegions([region(), region()]);
    expect(twice).toEqual({ ok: true, value: region(), warnings: [] });
    const both = mergeRegions([region(), neighbour()]);
    if (both.ok) expect(parseRegion(both.value)).toEqual({ ok: true, value: both.value, warnings: [] });
  });

  it('takes the place where the neighbour has only a junction of that id', () => {
    const other = neighbour((draft) => {
      draft.junctions.push({ ...draft.junctions[0]!, id: 'town-luzhai', position: [109.75, 24.48] });
      draft.segments.push({ ...smallRegion().segments[0]! });
    });
    const result = mergeRegions([other, region()]);
    expect(result.ok && result.value.places.map((place) => place.id)).toContain('town-luzhai');
    expect(result.ok && result.value.junctions.map((junction) => junction.id)).toEqual(['jct-north']);
  });

  it('refuses different records under one id', () => {
    const moved = neighbour((draft) => {
      draft.junctions[0]!.position = [109.801, 24.55];
      draft.segments[0]!.geometry[0] = [109.801, 24.55];
    });
    expect(conflicts(moved)).toEqual([['merge-conflict', '/1/junctions/0/position']]);
    const renamed = neighbour((draft) => {
      draft.sources[0]!.title = '另一个来源';
    });
    expect(conflicts(renamed)).toEqual([['merge-conflict', '/1/sources/0']]);
    const elsewhere = neighbour((draft) => {
      draft.timeZone = 'Asia/Urumqi';
    });
    expect(conflicts(elsewhere)).toEqual([['merge-conflict', '/1/timeZone']]);
  });

  it('sees a shared point that one file holds in GCJ-02', () => {
    const north = region().junctions[0]!.position;
    const shifted = [...toGcj02(north)];
    const other = neighbour((draft) => {
      draft.junctions[0]!.position = shifted;
      draft.segments[0]!.geometry[0] = shifted;
    });
    expect(conflicts(other)).toEqual([['position-gcj02', '/1/junctions/0/position']]);
  });

  it('warns when no way joins two prefectures, and refuses nothing at all', () => {
    const apart = neighbour((draft) => {
      draft.junctions[0]!.id = 'jct-elsewhere';
      draft.segments[0]!.from = 'jct-elsewhere';
    });
    const result = mergeRegions([region(), apart]);
    expect(result).toMatchObject({
      ok: true,
      warnings: [{ code: 'part-disconnected', params: { id: 'guilin' } }],
    });
    expect(mergeRegions([])).toMatchObject({ ok: false, issues: [{ code: 'merge-nothing' }] });
  });
});
