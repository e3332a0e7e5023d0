import fc from 'fast-check';
import type { KindInput, NodeInput, ProblemInput, Window } from '../src/problem/input.js';
import { Random } from '../src/random.js';

export interface Size {
  readonly maxNodes: number;
  readonly maxDays: number;
}

/** Random rich problems in whole minutes, from a seed (so that a failure shrinks to a small seed and size). */
export function richProblems(size: Size): fc.Arbitrary<ProblemInput> {
  return fc
    .record({
      seed: fc.nat(),
      n: fc.integer({ min: 2, max: size.maxNodes }),
      m: fc.integer({ min: 1, max: size.maxDays }),
    })
    .map(({ seed, n, m }) => randomProblem(seed, n, m));
}

export function randomProblem(seed: number, n: number, m: number): ProblemInput {
  const random = new Random(seed);
  const chance = (p: number) => random.unit() < p;
  const between = (low: number, high: number) => low + random.below(high - low + 1);
  const windows = (): Window[] => {
    const open = between(0, 300);
    const close = open + between(0, 250);
    if (chance(0.15)) return [];
    return chance(0.3)
      ? [
          { open, close },
          { open: close + between(1, 60), close: close + 60 + between(1, 120) },
        ]
      : [{ open, close }];
  };
  const node = (): NodeInput => ({
    score: chance(0.1) ? 0 : between(1, 50),
    service: between(0, 60),
    ...(chance(0.4) ? { windows: windows() } : {}),
    ...(chance(0.3) ? { windowsByDay: Array.from({ length: m }, windows) } : {}),
    ...(chance(0.05) ? { mandatory: true } : {}),
  });
  const kind = (): KindInput => ({
    nodes: Array.from({ length: between(1, n) }, () => random.below(n)),
    ...(chance(0.5) ? { maxPerDay: between(0, 2) } : {}),
    ...(chance(0.5) ? { maxPerTrip: between(1, 3) } : {}),
    ...(chance(0.2) ? { minPerTrip: 1 } : {}),
  });
  const classes = between(1, 3);
  const point = () => [random.below(100), random.below(100)] as const;
  const points = Array.from({ length: n }, point);
  const travel = points.flatMap(([x, y]) =>
    points.map(([u, v]) => (chance(0.01) ? Infinity : Math.ceil(Math.sqrt((x - u) ** 2 + (y - v) ** 2)))),
  );
  return {
    travel,
    nodes: Array.from({ length: n }, node),
    days: Array.from({ length: m }, () => {
      const earliest = between(0, 60);
      return {
        start: chance(0.7) ? 0 : random.below(n),
        end: chance(0.7) ? 0 : random.below(n),
        earliest,
        latest: earliest + between(60, 400),
        ...(chance(0.4)
          ? { breaks: [{ earliest: 120, latest: between(120, 220), duration: between(10, 40) }] }
          : {}),
        ...(chance(0.1)
          ? {
              breaks: [
                { earliest: 80, latest: 160, duration: 15 },
                { earliest: 150, latest: 300, duration: 30 },
              ],
            }
          : {}),
      };
    }),
    ...(chance(0.4)
      ? {
          nights: Array.from({ length: m - 1 }, () =>
            Array.from({ length: between(1, 4) }, () => random.below(n)),
          ),
        }
      : {}),
    ...(chance(0.4)
      ? {
          coverage: {
            amount: Array.from({ length: n * classes }, () => random.below(4)),
            curve: Array.from({ length: classes }, () => [0, 10, 16, 20, 22]),
          },
        }
      : {}),
    ...(chance(0.4) ? { kinds: Array.from({ length: between(1, 2) }, kind) } : {}),
  };
}
