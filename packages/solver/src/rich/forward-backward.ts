import type { Problem } from '../problem/problem.js';
import { arrivalWithBreaks, beginWithBreak, earliestBegin } from '../problem/times.js';
import { departureWithBreaks, FAR, latestBegin, latestBeginWithBreak } from './day-times.js';

/** The routes of a trip and the times of their stops; see TripState, which documents each. */
interface TimedDays {
  readonly problem: Problem;
  readonly stride: number;
  readonly levels: number;
  readonly stops: Int32Array;
  readonly length: Int32Array;
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  readonly travel: Float64Array;
  breaks(d: number): number;
}

/** Fills `earliest` and `travel`; gives the arrival at the day's end. */
export function forward(state: TimedDays, d: number): number {
  const { problem, levels, earliest, stops } = state;
  const { n, m, travel, service, breakInside } = problem;
  const all = problem.breakOffset[d + 1]! - problem.breakOffset[d]!;
  const firstBreak = problem.breakOffset[d]!;
  const base = d * state.stride;
  const last = base + state.length[d]! + 1;
  let sum = 0;
  for (let k = 0; k < levels; k++) earliest[base * levels + k] = Infinity;
  earliest[base * levels] = problem.dayEarliest[d]!;
  for (let i = base + 1; i <= last; i++) {
    const node = stops[i]!;
    const leg = travel[stops[i - 1]! * n + node]!;
    sum += Math.min(leg, FAR);
    const from = (i - 1) * levels;
    const to = i * levels;
    for (let k = 0; k < levels; k++) earliest[to + k] = Infinity;
    for (let k = 0; k <= all; k++) {
      const t = earliest[from + k]!;
      if (t === Infinity) continue;
      for (let taken = 0; k + taken <= all; taken++) {
        const arrive = taken === 0 ? t + leg : arrivalWithBreaks(problem, t, leg, firstBreak + k, taken);
        if (arrive === Infinity) break;
        const leave = i === last ? arrive : earliestBegin(problem, node * m + d, arrive) + service[node]!;
        if (leave < earliest[to + k + taken]!) earliest[to + k + taken] = leave;
        if (breakInside === null || k + taken === all || i === last) continue;
        const b = firstBreak + k + taken;
        const begin = beginWithBreak(problem, breakInside, node, node * m + d, arrive, b);
        const later = begin + service[node]! + problem.breakDuration[b]! - breakInside.shared[node]!;
        if (later < earliest[to + k + taken + 1]!) earliest[to + k + taken + 1] = later;
      }
    }
  }
  state.travel[d] = sum;
  return earliest[last * levels + state.breaks(d)]!;
}

export function backward(state: TimedDays, d: number): void {
  const { problem, levels, latest, stops } = state;
  const { n, m, travel, service, breakInside } = problem;
  const all = problem.breakOffset[d + 1]! - problem.breakOffset[d]!;
  const firstBreak = problem.breakOffset[d]!;
  const base = d * state.stride;
  const last = base + state.length[d]! + 1;
  for (let k = 0; k < levels; k++) latest[last * levels + k] = -Infinity;
  latest[last * levels + all] = problem.dayLatest[d]!;
  for (let i = last - 1; i > base; i--) {
    const node = stops[i]!;
    const leg = travel[node * n + stops[i + 1]!]!;
    const from = i * levels;
    const to = from + levels;
    // Of one break more.
    let later = -Infinity;
    for (let k = levels - 1; k >= 0; k--) {
      let leave = -Infinity;
      for (let taken = 0; k + taken <= all; taken++) {
        const arrive = latest[to + k + taken]!;
        const t =
          taken === 0 ? arrive - leg : departureWithBreaks(problem, arrive, leg, firstBreak + k, taken);
        if (t > leave) leave = t;
      }
      latest[from + k] = latestBegin(problem, node * m + d, leave - service[node]!);
      if (breakInside === null) continue;
      if (k < all) {
        const begin = latestBeginWithBreak(problem, breakInside, node, node * m + d, later, firstBreak + k);
        if (begin > latest[from + k]!) latest[from + k] = begin;
      }
      later = leave;
    }
  }
}
