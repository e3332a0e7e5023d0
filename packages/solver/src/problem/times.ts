import type { Problem } from './problem.js';

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
