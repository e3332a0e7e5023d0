import type { Problem } from '../problem/problem.js';

/** Stands for an unreachable leg in sums and differences of travel. */
export const FAR = 1e9;

/** The other way round: the latest departure that arrives, breaks taken, no later than `arrive`. */
export function departureWithBreaks(
  problem: Problem,
  arrive: number,
  length: number,
  first: number,
  count: number,
): number {
  let ready = arrive;
  let free = Infinity;
  for (let b = first + count - 1; b >= first; b--) {
    const earliest = problem.breakEarliest[b]!;
    const duration = problem.breakDuration[b]!;
    if (earliest + duration > ready || earliest + duration > free) return -Infinity;
    ready -= duration;
    free = Math.min(free - duration, problem.breakLatest[b]!);
  }
  return Math.min(ready - length, free);
}

/** The latest start of service that is not after `begin`; -Infinity = none. */
export function latestBegin(problem: Problem, row: number, begin: number): number {
  const first = problem.windowOffset[row]!;
  for (let w = problem.windowOffset[row + 1]! - 1; w >= first; w--) {
    if (begin >= problem.open[w]!) {
      const close = problem.close[w]!;
      return Math.min(begin, close);
    }
  }
  return -Infinity;
}
