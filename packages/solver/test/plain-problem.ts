import type { NodeInput, ProblemInput } from '../src/problem/input.js';
import { Random } from '../src/random.js';

/**
 * A random plain problem from a seed: `n` nodes and a depot, `m` equal tours, points in a square of 100. Windows
 * are missing, wide or narrow; one in five matrices is asymmetric, one in ten nodes cannot be reached.
 */
export function plainProblem(seed: number, n: number, m: number): ProblemInput {
  const random = new Random(seed);
  const chance = (p: number) => random.unit() < p;
  const between = (low: number, high: number) => low + random.below(high - low + 1);
  const horizon = between(150, 500);
  const points = Array.from({ length: n + 1 }, () => [random.below(100), random.below(100)] as const);
  const skewed = chance(0.2);
  const lost = points.map((_, i) => i > 0 && chance(0.1));
  const travel = points.flatMap(([x, y], i) =>
    points.map(([u, v], j) => {
      if (i !== j && (lost[i] || lost[j])) return Infinity;
      return Math.floor(Math.hypot(x - u, y - v) * 10) / 10 + (skewed && i < j ? 5 : 0);
    }),
  );
  const window = () => {
    const open = random.below(horizon);
    return chance(0.3) ? {} : { windows: [{ open, close: open + between(0, chance(0.5) ? 40 : 300) }] };
  };
  const depot: NodeInput = { score: 0, service: 0 };
  const nodes = points.slice(1).map(() => ({ score: between(1, 40), service: between(0, 30), ...window() }));
  const day = { start: 0, end: 0, earliest: 0, latest: horizon };
  return { travel, nodes: [depot, ...nodes], days: Array.from({ length: m }, () => day) };
}
