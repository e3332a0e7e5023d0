import type { Problem } from '../problem/problem.js';

/** Stands for an unreachable leg in sums and differences of travel. */
export const FAR = 1e9;

/** Arrival after a leg left at `t` that takes `length`, with breaks first .. first+count-1 (of all) on it. */
export function arrivalWithBreaks(
  problem: Problem,
  t: number,
  length: number,
  first: number,
  count: number,
): number {
  let ready = t + length;
  let free = t;
  for (let b = first; b < first + count; b++) {
    const earliest = problem.breakEarliest[b]!;
    if (free > problem.breakLatest[b]!) return Infinity;
    free = Math.max(free, earliest) + problem.breakDuration[b]!;
    ready = Math.max(ready, earliest) + problem.breakDuration[b]!;
  }
  return ready;
}

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

/** Start of service on arrival at `arrive`, in the first window not yet closed; Infinity = none. */
export function earliestBegin(problem: Problem, row: number, arrive: number): number {
  const last = problem.windowOffset[row + 1]!;
  for (let w = problem.windowOffset[row]!; w < last; w++) {
    if (arrive <= problem.close[w]!) {
      const open = problem.open[w]!;
      return Math.max(arrive, open);
    }
  }
  return Infinity;
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
