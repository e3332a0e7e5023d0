import type { Problem } from '../problem/problem.js';
import { arrivalWithBreaks, earliestBegin } from '../problem/times.js';
import { departureWithBreaks, FAR, latestBegin } from './day-times.js';
import type { Trip } from './trip.js';

/**
 * The routes of a trip with everything a move needs to know in O(1): per stop the earliest departure and the
 * latest arrival that keeps the rest of the day (forward and backward times; Savelsbergh 1992), one pair for
 * every number of breaks already taken, and the counters of kinds and coverage.
 * Several windows a day, waits and breaks are monotone (arriving earlier never hurts), so the checks are exact.
 */
export class TripState {
  readonly problem: Problem;
  /** Row length of `stops`: start, up to n visits, end. */
  readonly stride: number;
  /** Breaks taken so far: 0 .. breaks. */
  readonly levels: number;
  /** stops[d * stride] is the start, then `length[d]` visits, then the end. */
  readonly stops: Int32Array;
  readonly length: Int32Array;
  /** Day of a visited node, else -1. */
  readonly dayOf: Int32Array;
  /** Earliest departure from stop i with k breaks taken, at (d * stride + i) * levels + k; at the end: arrival. */
  readonly earliest: Float64Array;
  /** Latest arrival at stop i with k breaks taken before arriving. */
  readonly latest: Float64Array;
  /** Travel of each day; an unreachable leg of an empty day counts as `FAR`. */
  readonly travel: Float64Array;
  /** 1 = the day can be kept as it is. */
  readonly kept: Uint8Array;
  readonly kindDay: Int32Array;
  readonly kindTrip: Int32Array;
  readonly collected: Int32Array;
  /** Scores and bonuses of the visits. */
  score = 0;

  constructor(readonly trip: Trip) {
    const { problem, n, m } = trip;
    this.problem = problem;
    this.stride = n + 2;
    this.levels = trip.maxBreaks + 1;
    this.stops = new Int32Array(m * this.stride);
    this.length = new Int32Array(m);
    this.dayOf = new Int32Array(n).fill(-1);
    this.earliest = new Float64Array(m * this.stride * this.levels);
    this.latest = new Float64Array(m * this.stride * this.levels);
    this.travel = new Float64Array(m);
    this.kept = new Uint8Array(m);
    this.kindDay = new Int32Array(problem.kinds.length * m);
    this.kindTrip = new Int32Array(problem.kinds.length);
    this.collected = new Int32Array(problem.coverage?.classes ?? 0);
  }

  copyFrom(other: TripState): void {
    const { stride, levels } = this;
    for (let d = 0; d < this.trip.m; d++) {
      const from = d * stride;
      const to = from + other.length[d]! + 2;
      for (let i = from; i < to; i++) this.stops[i] = other.stops[i]!;
      for (let i = from * levels; i < to * levels; i++) {
        this.earliest[i] = other.earliest[i]!;
        this.latest[i] = other.latest[i]!;
      }
    }
    this.length.set(other.length);
    this.dayOf.set(other.dayOf);
    this.travel.set(other.travel);
    this.kept.set(other.kept);
    this.kindDay.set(other.kindDay);
    this.kindTrip.set(other.kindTrip);
    this.collected.set(other.collected);
    this.score = other.score;
  }

  /** What visiting `node` now would add: its score, its coverage, the bonus of a kind below its minimum. */
  gain(node: number): number {
    const { problem, trip } = this;
    const { coverage } = problem;
    let gain = trip.worth[node]!;
    if (coverage) {
      for (let c = 0, row = node * coverage.classes; c < coverage.classes; c++) {
        const amount = coverage.amount[row + c]!;
        if (amount === 0) continue;
        const curve = coverage.curve[c]!;
        const last = curve.length - 1;
        const have = this.collected[c]!;
        gain += curve[Math.min(have + amount, last)]! - curve[Math.min(have, last)]!;
      }
    }
    for (let r = trip.kindOffset[node]!; r < trip.kindOffset[node + 1]!; r++) {
      const k = trip.kindOf[r]!;
      if (this.kindTrip[k]! < problem.kinds[k]!.minPerTrip) gain += trip.bonus;
    }
    return gain;
  }

  /** Do the kinds leave room for `node` on day `d`? */
  kindsAllow(node: number, d: number): boolean {
    const { trip, problem } = this;
    for (let r = trip.kindOffset[node]!; r < trip.kindOffset[node + 1]!; r++) {
      const k = trip.kindOf[r]!;
      const kind = problem.kinds[k]!;
      if (this.kindTrip[k]! >= kind.maxPerTrip || this.kindDay[k * trip.m + d]! >= kind.maxPerDay)
        return false;
    }
    return true;
  }

  /** Puts an unvisited node before stop `at` (1 .. length + 1) of day `d`. False, and nothing done, if it cannot be kept. */
  insert(d: number, at: number, node: number): boolean {
    const base = d * this.stride;
    const end = base + this.length[d]! + 1;
    this.stops.copyWithin(base + at + 1, base + at, end + 1);
    this.stops[base + at] = node;
    this.length[d]!++;
    if (!this.retime(d)) {
      // Only rounding can bring us here: the check before said yes.
      this.stops.copyWithin(base + at, base + at + 1, end + 2);
      this.length[d]!--;
      this.retime(d);
      return false;
    }
    this.count(node, d, 1);
    return true;
  }

  /** Takes the stop at `at` (1 .. length) of day `d` out, without updating the day's times: call `retime` after. */
  takeOut(d: number, at: number): void {
    const base = d * this.stride;
    const node = this.stops[base + at]!;
    this.stops.copyWithin(base + at, base + at + 1, base + this.length[d]! + 2);
    this.length[d]!--;
    this.count(node, d, -1);
  }

  /** Enters a node in, or strikes it from, the counters and the score. */
  private count(node: number, d: number, sign: 1 | -1): void {
    const { problem, trip } = this;
    if (sign > 0) this.score += this.gain(node);
    for (let r = trip.kindOffset[node]!; r < trip.kindOffset[node + 1]!; r++) {
      const k = trip.kindOf[r]!;
      this.kindTrip[k]! += sign;
      this.kindDay[k * trip.m + d]! += sign;
    }
    if (problem.coverage) {
      const { classes, amount } = problem.coverage;
      for (let c = 0; c < classes; c++) this.collected[c]! += sign * amount[node * classes + c]!;
    }
    this.dayOf[node] = sign > 0 ? d : -1;
    if (sign < 0) this.score -= this.gain(node);
  }

  setLodging(d: number, start: number, end: number): void {
    this.stops[d * this.stride] = start;
    this.stops[d * this.stride + this.length[d]! + 1] = end;
  }

  start(d: number): number {
    return this.stops[d * this.stride]!;
  }

  end(d: number): number {
    return this.stops[d * this.stride + this.length[d]! + 1]!;
  }

  /** Number of breaks day `d` must hold as it is. */
  breaks(d: number): number {
    return this.length[d] === 0 ? 0 : this.problem.breakOffset[d + 1]! - this.problem.breakOffset[d]!;
  }

  totalTravel(): number {
    let sum = 0;
    for (let d = 0; d < this.trip.m; d++) sum += this.travel[d]!;
    return sum;
  }

  /** Days that cannot be kept (only empty ones are let stand so). */
  brokenDays(): number {
    let count = 0;
    for (let d = 0; d < this.trip.m; d++) count += 1 - this.kept[d]!;
    return count;
  }

  /** The visits of each day, in order. */
  routes(): number[][] {
    return Array.from(this.length, (length, d) => {
      const base = d * this.stride;
      return Array.from(this.stops.subarray(base + 1, base + 1 + length));
    });
  }

  /** Recomputes travel and times of a day after a change; false = it cannot be kept. */
  retime(d: number): boolean {
    const arrive = this.forward(d);
    const kept = arrive <= this.problem.dayLatest[d]!;
    this.kept[d] = kept ? 1 : 0;
    this.backward(d);
    return kept;
  }

  /** Fills `earliest` and `travel`; gives the arrival at the day's end. */
  private forward(d: number): number {
    const { problem, levels, earliest, stops } = this;
    const { n, m, travel, service } = problem;
    const all = this.problem.breakOffset[d + 1]! - this.problem.breakOffset[d]!;
    const firstBreak = problem.breakOffset[d]!;
    const base = d * this.stride;
    const last = base + this.length[d]! + 1;
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
        }
      }
    }
    this.travel[d] = sum;
    return earliest[last * levels + this.breaks(d)]!;
  }

  private backward(d: number): void {
    const { problem, levels, latest, stops } = this;
    const { n, m, travel, service } = problem;
    const all = problem.breakOffset[d + 1]! - problem.breakOffset[d]!;
    const firstBreak = problem.breakOffset[d]!;
    const base = d * this.stride;
    const last = base + this.length[d]! + 1;
    for (let k = 0; k < levels; k++) latest[last * levels + k] = -Infinity;
    latest[last * levels + all] = problem.dayLatest[d]!;
    for (let i = last - 1; i > base; i--) {
      const node = stops[i]!;
      const leg = travel[node * n + stops[i + 1]!]!;
      const from = i * levels;
      const to = from + levels;
      for (let k = 0; k < levels; k++) {
        let leave = -Infinity;
        for (let taken = 0; k + taken <= all; taken++) {
          const arrive = latest[to + k + taken]!;
          const t =
            taken === 0 ? arrive - leg : departureWithBreaks(problem, arrive, leg, firstBreak + k, taken);
          if (t > leave) leave = t;
        }
        latest[from + k] = latestBegin(problem, node * m + d, leave - service[node]!);
      }
    }
  }
}
