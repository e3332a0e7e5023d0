import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LegPath, legPath, networkGraph, type Region } from '../../src/index.js';
import { legFinder } from '../../src/matrix/leg-finder.js';
import { region } from '../region/small-region.js';
import { NODE_IDS, randomRegion } from './random-region.js';

/** Whether each segment of the way begins, in a direction that may be travelled, where the one before it ends. */
function isJoined(map: Region, { nodes, segments }: LegPath): boolean {
  return segments.every((id, i) => {
    const { from, to, oneway } = map.segments.find((segment) => segment.id === id)!;
    const [here, next] = [nodes[i], nodes[i + 1]];
    return (from === here && to === next) || (!oneway && to === here && from === next);
  });
}

describe('legFinder', () => {
  it('finds a way as fast and as short as the graph library, joined end to end, on random graphs', () => {
    fc.assert(
      fc.property(randomRegion, fc.nat(13), fc.nat(13), (map, i, j) => {
        const [from, to] = [NODE_IDS[i]!, NODE_IDS[j]!];
        const known = legPath(networkGraph(map), from, to);
        const found = legFinder(map)(from, to);
        expect([found?.seconds, found?.metres]).toEqual([known?.seconds, known?.metres]);
        if (found === null) return;
        expect([found.nodes[0], found.nodes.at(-1)]).toEqual([from, to]);
        expect(isJoined(map, found)).toBe(true);
      }),
      { seed: 20_261_122, numRuns: 300 },
    );
  });

  it('says the same of every leg of a region where no two ways take equally long', () => {
    const map = region();
    const [graph, find] = [networkGraph(map), legFinder(map)];
    const ids = [...map.places, ...map.junctions].map(({ id }) => id);
    for (const from of ids) for (const to of ids) expect(find(from, to)).toEqual(legPath(graph, from, to));
    expect(() => find('town-luzhai', 'nowhere')).toThrow(RangeError);
    expect(() => find('nowhere', 'town-luzhai')).toThrow(RangeError);
  });
});
