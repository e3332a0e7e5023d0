import { createProblem, type ProblemInput, solveExact } from '@kangtu/solver';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadHighs } from '../../src/bound/highs.js';
import { reachable } from '../../src/bound/reachable.js';

let highs: Awaited<ReturnType<typeof loadHighs>>;
beforeAll(async () => {
  highs = await loadHighs();
});

type Point = readonly [x: number, y: number];

/** Nodes 0 and 1 are the start and the end, then the extra hotels, then the vertices; any hotel for any night. */
function hotelProblem(
  points: readonly Point[],
  extra: number,
  scores: readonly number[],
  limits: readonly number[],
): ProblemInput {
  const hotels = Array.from({ length: extra + 2 }, (_, i) => i);
  return {
    travel: points.flatMap(([x, y]) => points.map(([u, v]) => Math.hypot(x - u, y - v))),
    nodes: points.map((_, i) => {
      return i < hotels.length
        ? { score: 0, service: 0, windows: [] }
        : { score: scores[i - hotels.length]!, service: 0 };
    }),
    days: limits.map((latest) => ({ start: 0, end: 1, earliest: 0, latest })),
    nights: limits.slice(1).map(() => hotels),
  };
}

/** Every choice of hotels, each solved exactly; -1 when no choice of hotels is within the limits. */
function optimum({ nights = [], ...input }: ProblemInput): number {
  const n = input.nodes.length;
  let chains: number[][] = [[0]];
  for (const hotels of nights) chains = chains.flatMap((chain) => hotels.map((hotel) => [...chain, hotel]));
  const scores = chains.map((chain) => {
    const days = input.days.map((day, d) => ({ ...day, start: chain[d]!, end: chain[d + 1] ?? 1 }));
    if (days.some(({ start, end, latest }) => input.travel[start * n + end]! > latest)) return -1;
    return solveExact(createProblem({ ...input, days })).score;
  });
  return Math.max(...scores);
}

const coordinate = fc.integer({ min: 0, max: 12 });
const problems = fc
  .record({ extra: fc.integer({ min: 0, max: 2 }), vertices: fc.integer({ min: 2, max: 5 }) })
  .chain(({ extra, vertices }) =>
    fc.record({
      points: fc.array(fc.tuple(coordinate, coordinate), {
        minLength: 2 + extra + vertices,
        maxLength: 2 + extra + vertices,
      }),
      extra: fc.constant(extra),
      scores: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: vertices, maxLength: vertices }),
      limits: fc.array(fc.integer({ min: 6, max: 22 }), { minLength: 1, maxLength: 3 }),
    }),
  )
  .map(({ points, extra, scores, limits }) => hotelProblem(points, extra, scores, limits));

const never = () => false;

describe('reachable', () => {
  test('what the exact solver scores is reached, and not a point more', () => {
    fc.assert(
      fc.property(problems, (input) => {
        const score = optimum(input);
        fc.pre(score > 0);
        expect(reachable(highs, [input], score, never)[0]!.answer).toBe('found');
        expect(reachable(highs, [input], score + 1, never)[0]).toMatchObject({
          answer: 'none',
          bound: score,
        });
      }),
      { seed: 7, numRuns: 40, endOnFailure: true },
    );
  });

  test('problems of other vertices, or of more than hotels and limits, are refused', () => {
    const points: Point[] = [
      [0, 0],
      [9, 0],
      [3, 4],
      [6, 4],
    ];
    const one = hotelProblem(points, 0, [2, 3], [20]);
    const other = hotelProblem(points, 0, [2, 4], [20]);
    const slow = { ...one, nodes: one.nodes.map((node) => ({ ...node, service: 1 })) };
    const oneWay = { ...one, travel: one.travel.map((length, k) => (k === 2 ? length + 1 : length)) };
    expect(() => reachable(highs, [one, other], 3, never)).toThrow('the same vertices');
    expect(() => reachable(highs, [slow], 3, never)).toThrow('visits without length');
    expect(() => reachable(highs, [oneWay], 3, never)).toThrow('the same way there and back');
  });

  test('stopped before it knows, it says so, with a bound', () => {
    const points: Point[] = [
      [0, 0],
      [9, 0],
      [3, 4],
      [6, 4],
      [1, 7],
      [8, 7],
      [5, 1],
      [2, 3],
      [7, 5],
    ];
    const input = hotelProblem(points, 0, [5, 5, 5, 5, 5, 5, 5], [20]);
    const [result] = reachable(highs, [input], 15, () => true);
    expect(result!.answer).toBe('open');
    expect(result!.bound).toBeGreaterThanOrEqual(15);
  });
});
