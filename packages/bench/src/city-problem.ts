import type { ProblemInput } from '@kangtu/solver';

/** A made-up city, always the same for its size. Days of 960 minutes; visits of 10 to 25 minutes, open for two to six hours; legs of up to two hours. */
export function cityProblem(n: number, m: number): ProblemInput {
  let state = 12345;
  const below = (bound: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * bound);
  };
  const points = Array.from({ length: n + 1 }, () => [below(100), below(100)] as const);
  const travel = points.flatMap(([x, y]) => points.map(([u, v]) => Math.floor(Math.hypot(x - u, y - v))));
  const nodes = points.map((_, i) => {
    const open = below(720);
    const windows = [{ open, close: open + 120 + below(240) }];
    return i === 0 ? { score: 0, service: 0 } : { score: 1 + below(30), service: 10 + below(16), windows };
  });
  const day = { start: 0, end: 0, earliest: 0, latest: 960 };
  return { travel, nodes, days: Array.from({ length: m }, () => day) };
}
