import { legPath, mergeRegions, networkGraph, type Region, travelMatrix } from '@kangtu/core';
import { parseRegion } from '@kangtu/core/parse';
import { describe, expect, it } from 'vitest';
import { regions } from '../src/index.js';

const merged = mergeRegions([regions.liuzhou!, regions.guilin!]);

describe('the bundled regions', () => {
  it.each(Object.keys(regions))('%s passes parseRegion', (id) => {
    const result = parseRegion(regions[id]);
    expect(result.ok ? [] : result.issues).toEqual([]);
  });

  it('of the default map merge and connect', () => {
    expect(merged.ok ? merged.warnings : merged.issues).toEqual([]);
  });

  it('have one travel matrix and one way of each leg: the typed-array search and the graph library agree', () => {
    const map: Region = merged.ok ? merged.value : expect.fail('no map');
    const ids = map.places.map((place) => place.id);
    const { minutes, metres } = travelMatrix(map, ids);
    const graph = networkGraph(map);
    for (let from = 0; from < ids.length; from += 13)
      for (let to = 0; to < ids.length; to += 17) {
        const path = legPath(graph, ids[from]!, ids[to]!);
        const at = from * ids.length + to;
        const leg = `${ids[from]} to ${ids[to]}`;
        expect([leg, minutes[at], metres[at]]).toEqual([
          leg,
          path === null ? Number.POSITIVE_INFINITY : Math.ceil(path.seconds / 60),
          path === null ? Number.POSITIVE_INFINITY : path.metres,
        ]);
      }
  });

  it('leave no place unreachable', () => {
    const map: Region = merged.ok ? merged.value : expect.fail('no map');
    const { minutes } = travelMatrix(
      map,
      map.places.map((place) => place.id),
    );
    expect(minutes.every(Number.isFinite)).toBe(true);
  });
});
