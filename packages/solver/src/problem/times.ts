import type { BreakInside, Problem, WindowRows } from './problem.js';

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
export function earliestBegin(windows: WindowRows, row: number, arrive: number): number {
  const last = windows.windowOffset[row + 1]!;
  for (let w = windows.windowOffset[row]!; w < last; w++) {
    if (arrive <= windows.close[w]!) {
      const open = windows.open[w]!;
      return Math.max(arrive, open);
    }
  }
  return Infinity;
}

/** The same when break `b` is taken within the visit: it does not begin so early that it is over before the break. */
export function beginWithBreak(
  problem: Problem,
  inside: BreakInside,
  node: number,
  row: number,
  arrive: number,
  b: number,
): number {
  const soonest = problem.breakEarliest[b]! + inside.left[node]! - problem.service[node]!;
  const begin = earliestBegin(inside, row, Math.max(arrive, soonest));
  return begin + inside.after[node]! <= problem.breakLatest[b]! ? begin : Infinity;
}
