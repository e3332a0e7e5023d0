import { activeGaps } from '../problem/gaps.js';
import type { Problem } from '../problem/problem.js';
import { scheduleDay } from '../problem/schedule.js';
import { backward, forward } from './forward-backward.js';
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
  /** A number of its own for every content a day ever had; a copy keeps it. */
  readonly version: Float64Array;
  /** The version from which this one came by one insertion, and where; 0 = by something else. */
  readonly parent: Float64Array;
  readonly insertedAt: Int32Array;
  /** Arrival at each day's end. */
  readonly finish: Float64Array;
  /** 1 = the day can be kept as it is. */
  readonly kept: Uint8Array;
  readonly kindDay: Int32Array;
  readonly kindTrip: Int32Array;
  readonly collected: Int32Array;
  /** Resource r used on day d, at r * m + d. */
  readonly used: Float64Array;
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
    this.version = new Float64Array(m);
    this.parent = new Float64Array(m);
    this.insertedAt = new Int32Array(m);
    this.finish = new Float64Array(m);
    this.kept = new Uint8Array(m);
    this.kindDay = new Int32Array(problem.kinds.length * m);
    this.kindTrip = new Int32Array(problem.kinds.length);
    this.used = new Float64Array(problem.resources.length * m);
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
    this.version.set(other.version);
    this.parent.set(other.parent);
    this.insertedAt.set(other.insertedAt);
    this.finish.set(other.finish);
    this.kept.set(other.kept);
    this.kindDay.set(other.kindDay);
    this.kindTrip.set(other.kindTrip);
    this.collected.set(other.collected);
    this.used.set(other.used);
    this.score = other.score;
  }

  usedOnTrip(r: number): number {
    let sum = 0;
    for (let d = 0; d < this.trip.m; d++) sum += this.used[r * this.trip.m + d]!;
    return sum;
  }

  /** What a visit adds because it is on day `d`: the day's own bonus, that of a kind below the day's minimum. */
  dayGain(node: number, d: number): number {
    const { problem, trip } = this;
    let gain = problem.dayBonus === null ? 0 : problem.dayBonus[node * trip.m + d]!;
    for (let r = trip.kindOffset[node]!; r < trip.kindOffset[node + 1]!; r++) {
      const k = trip.kindOf[r]!;
      if (this.kindDay[k * trip.m + d]! < problem.kinds[k]!.minPerDay[d]!) gain += trip.bonus;
    }
    return gain;
  }

  /** What visiting `node` now would add on any day: its score, its coverage, the bonus of a kind below its minimum. */
  gain(node: number): number {
    const { problem, trip } = this;
    const { coverage } = problem;
    let gain = trip.worth[node]!;
    if (coverage) {
      for (let k = trip.classOffset[node]!; k < trip.classOffset[node + 1]!; k++) {
        const c = trip.classOf[k]!;
        const amount = coverage.amount[node * coverage.classes + c]!;
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

  /** Puts an unvisited node before stop `at` (1 .. length + 1) of day `d`. False, and nothing done, if it cannot be kept. */
  insert(d: number, at: number, node: number): boolean {
    const parent = this.version[d]!;
    this.putIn(d, at, node);
    if (this.retime(d)) {
      this.parent[d] = parent;
      this.insertedAt[d] = at;
      return true;
    }
    // Rounding, or a gap between two visits, which the check before does not see.
    this.takeOut(d, at);
    this.retime(d);
    return false;
  }

  /** Enters a visit without updating the day's times: call `retime` after. */
  putIn(d: number, at: number, node: number): void {
    const base = d * this.stride;
    this.stops.copyWithin(base + at + 1, base + at, base + this.length[d]! + 2);
    this.stops[base + at] = node;
    this.length[d]!++;
    this.count(node, d, 1);
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
    if (sign > 0) this.score += this.gain(node) + (trip.gainsByDay ? this.dayGain(node, d) : 0);
    for (let r = trip.kindOffset[node]!; r < trip.kindOffset[node + 1]!; r++) {
      const k = trip.kindOf[r]!;
      this.kindTrip[k]! += sign;
      this.kindDay[k * trip.m + d]! += sign;
    }
    if (problem.coverage) {
      const { classes, amount } = problem.coverage;
      for (let k = trip.classOffset[node]!; k < trip.classOffset[node + 1]!; k++) {
        const c = trip.classOf[k]!;
        this.collected[c]! += sign * amount[node * classes + c]!;
      }
    }
    this.dayOf[node] = sign > 0 ? d : -1;
    if (sign < 0) this.score -= this.gain(node) + (trip.gainsByDay ? this.dayGain(node, d) : 0);
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

  *visited(): Generator<number> {
    for (let d = 0; d < this.trip.m; d++) {
      for (let i = 1; i <= this.length[d]!; i++) yield this.stops[d * this.stride + i]!;
    }
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
    this.version[d] = this.trip.nextVersion();
    this.insertedAt[d] = 0;
    this.finish[d] = forward(this, d);
    const inLimits = this.problem.resources.length === 0 || this.refreshUsed(d);
    const inTime = this.finish[d]! <= this.problem.dayLatest[d]!;
    const kept = inLimits && inTime && (!this.trip.needsTimetable || this.keepsTimetable(d));
    this.kept[d] = kept ? 1 : 0;
    backward(this, d);
    return kept;
  }

  /** Gaps and stints are not in the forward times: such a day is timed in full. */
  private keepsTimetable(d: number): boolean {
    const { problem } = this;
    const base = d * this.stride;
    const route = Array.from(this.stops.subarray(base + 1, base + 1 + this.length[d]!));
    const gaps = activeGaps(problem, route);
    if (gaps === null) return false;
    if (gaps.length === 0 && problem.stints.length === 0) return true;
    const times = scheduleDay(problem, d, this.start(d), this.end(d), route);
    if (times) this.finish[d] = times.finish;
    return times !== null;
  }

  /** Sums what day `d` uses of each resource; false = a limit is exceeded. */
  private refreshUsed(d: number): boolean {
    const { problem, stops } = this;
    const { resources, n, m } = problem;
    const base = d * this.stride;
    const last = base + this.length[d]! + 1;
    let kept = true;
    for (let r = 0; r < resources.length; r++) {
      const { leg, node, maxPerDay, maxPerTrip } = resources[r]!;
      let sum = 0;
      for (let i = base + 1; i <= last; i++) {
        if (leg !== null) sum += leg[stops[i - 1]! * n + stops[i]!]!;
        if (node !== null && i < last) sum += node[stops[i]!]!;
      }
      this.used[r * m + d] = sum;
      if (sum > maxPerDay[d]! || (maxPerTrip < Infinity && this.usedOnTrip(r) > maxPerTrip)) kept = false;
    }
    return kept;
  }
}
