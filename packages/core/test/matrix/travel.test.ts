import fc from 'fast-check';
import { dijkstra } from 'graphology-shortest-path';
import { describe, expect, it } from 'vitest';
import {
  bundledGraphProvider,
  legPath,
  type Mode,
  type NetworkGraph,
  networkGraph,
  travelMatrix,
} from '../../src/index.js';
import { region } from '../region/small-region.js';
import { NODE_IDS, randomRegion } from './random-region.js';

const RUNS = { seed: 20_261_121, numRuns: 300 };
const modes = fc.constantFrom<readonly Mode[]>(
  ['road'],
  ['road', 'walk'],
  ['road', 'walk', 'river'],
  ['river'],
);

/** Weight of a node path by the graph library, over the lightest of parallel edges. */
function pathWeight(graph: NetworkGraph, path: readonly string[]): number {
  return path
    .slice(1)
    .map((to, i) => graph.outEdges(path[i]!, to).map((edge) => graph.getEdgeAttribute(edge, 'weight')))
    .reduce((sum, weights) => sum + Math.min(...weights), 0);
}

describe('travelMatrix', () => {
  it('agrees with graphology-shortest-path on random graphs, in minutes and in metres', () => {
    fc.assert(
      fc.property(randomRegion, modes, (map, by) => {
        const graph = networkGraph(map, by);
        const weights = NODE_IDS.flatMap((from) => {
          const paths = dijkstra.singleSource(graph, from, 'weight');
          return NODE_IDS.map((to) => (paths[to] === undefined ? null : pathWeight(graph, paths[to])));
        });
        const expected = (value: (weight: number) => number) =>
          weights.map((weight) => (weight === null ? Number.POSITIVE_INFINITY : value(weight)));
        const { minutes, metres } = travelMatrix(map, NODE_IDS, by);
        expect([...minutes]).toEqual(expected((weight) => Math.ceil(Math.floor(weight / 2 ** 27) / 60)));
        expect([...metres]).toEqual(expected((weight) => weight % 2 ** 27));
      }),
      RUNS,
    );
  });

  it('has the seconds and metres of the path of each leg', () => {
    fc.assert(
      fc.property(randomRegion, modes, fc.nat(13), fc.nat(13), (map, by, i, j) => {
        const [from, to] = [NODE_IDS[i]!, NODE_IDS[j]!];
        const { minutes, metres } = travelMatrix(map, [from, to], by);
        const path = legPath(networkGraph(map, by), from, to);
        expect(minutes[1]).toBe(path === null ? Number.POSITIVE_INFINITY : Math.ceil(path.seconds / 60));
        expect(metres[1]).toBe(path === null ? Number.POSITIVE_INFINITY : path.metres);
      }),
      RUNS,
    );
  });

  it('does not depend on the order of the places, of the segments, or on which others are asked for', () => {
    fc.assert(
      fc.property(randomRegion, fc.shuffledSubarray(NODE_IDS, { minLength: 2 }), (map, ids) => {
        const all = travelMatrix(map, NODE_IDS);
        const some = travelMatrix({ ...map, segments: map.segments.toReversed() }, ids);
        const picked = (values: Float64Array) =>
          ids.flatMap((from) =>
            ids.map((to) => values[NODE_IDS.indexOf(from) * NODE_IDS.length + NODE_IDS.indexOf(to)]),
          );
        expect([...some.minutes]).toEqual(picked(all.minutes));
        expect([...some.metres]).toEqual(picked(all.metres));
      }),
      RUNS,
    );
  });

  it('rounds minutes up, is 0 to itself, Infinity where no way leads', () => {
    const ids = ['town-luzhai', 'museum-industry', 'village-hills'];
    const matrix = travelMatrix(region(), ids, ['road']);
    expect([...matrix.minutes]).toEqual([0, 19, 32, 19, 0, 50, 32, 50, 0]);
    expect([...matrix.metres]).toEqual([0, 15_000, 19_000, 14_000, 0, 33_000, 19_000, 34_000, 0]);
    const afloat = travelMatrix(region(), ids, ['river']);
    expect(afloat.minutes[1]).toBe(Number.POSITIVE_INFINITY);
    expect(afloat.metres[1]).toBe(Number.POSITIVE_INFINITY);
  });

  it('takes a place twice and refuses an unknown one', () => {
    const matrix = travelMatrix(region(), ['town-luzhai', 'village-hills', 'town-luzhai']);
    expect([...matrix.minutes]).toEqual([0, 32, 0, 32, 0, 32, 0, 32, 0]);
    expect(() => travelMatrix(region(), ['town-luzhai', 'nowhere'])).toThrow(RangeError);
  });
});

describe('a length or time that is not a whole number above 0', () => {
  // graphology-shortest-path would count each of these as 1.
  it.each([Number.NaN, 0, -3, 1.5, '600', undefined])('%s never becomes a weight', (value) => {
    const [first, ...rest] = region().segments;
    const broken = { ...region(), segments: [{ ...first!, seconds: value as number }, ...rest] };
    expect(() => networkGraph(broken)).toThrow(RangeError);
    expect(() => travelMatrix(broken, ['town-luzhai'])).toThrow(RangeError);
  });
});

describe('bundledGraphProvider', () => {
  it('answers as travelMatrix does, for each set of modes', async () => {
    const provider = bundledGraphProvider(region());
    const ids = region().places.map((place) => place.id);
    for (const by of [['road'], ['greenway', 'road'], ['road', 'greenway']] as const)
      expect(await provider.matrix(ids, { modes: by })).toEqual(travelMatrix(region(), ids, by));
    expect(await provider.matrix(ids)).toEqual(travelMatrix(region(), ids));
    await expect(provider.matrix(['nowhere'])).rejects.toThrow(RangeError);
  });
});
