import type { BreakInside, Problem, WindowRows } from '../problem/problem.js';

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
export function latestBegin(windows: WindowRows, row: number, begin: number): number {
  const first = windows.windowOffset[row]!;
  for (let w = windows.windowOffset[row + 1]! - 1; w >= first; w--) {
    if (begin >= windows.open[w]!) {
      const close = windows.close[w]!;
      return Math.min(begin, close);
    }
  }
  return -Infinity;
}

/** The same for a visit with break `b` in it that is left no later than `leave`. */
export function latestBeginWithBreak(
  problem: Problem,
  inside: BreakInside,
  node: number,
  row: number,
  leave: number,
  b: number,
): number {
  const service = problem.service[node]!;
  const most = Math.min(
    leave - service - problem.breakDuration[b]! + inside.shared[node]!,
    problem.breakLatest[b]! - inside.after[node]!,
  );
  const begin = latestBegin(inside, row, most);
  return begin >= problem.breakEarliest[b]! + inside.left[node]! - service ? begin : -Infinity;
}
