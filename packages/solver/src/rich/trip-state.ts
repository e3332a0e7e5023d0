import { activeGaps } from '../problem/gaps.js';
import type { Problem } from '../problem/problem.js';
import { scheduleDay } from '../problem/schedule.js';
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
  /** A number of its own for every content a day ever had; a copy keeps it. */
  readonly version: Float64Array;
  /** The version from which this one came by one insertion, and where; 0 = by something else. */
  readonly parent: Float64Array;
  readonly insertedAt: Int32Array;
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
    this.kept.set(other.kept);
    this.kindDay.set(other.kindDay);
    this.kindTrip.set(other.kindTrip);
    this.collected.set(other.collected);
    this.used.set(other.used);
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

  /** Do kinds, resources and relations leave room for `node` on day `d`, wherever in the day? */
  allows(node: number, d: number): boolean {
    if (!this.kindsAllow(node, d)) return false;
    if (this.problem.resources.length > 0 && !this.resourcesAllow(node, d)) return false;
    return this.problem.relations.length === 0 || this.relationsAllow(node, d);
  }

  private resourcesAllow(node: number, d: number): boolean {
    const { resources } = this.problem;
    const { m } = this.trip;
    for (let r = 0; r < resources.length; r++) {
      const resource = resources[r]!;
      const amount = resource.node === null ? 0 : resource.node[node]!;
      if (amount === 0) continue;
      if (this.used[r * m + d]! + amount > resource.maxPerDay[d]!) return false;
      if (resource.maxPerTrip < Infinity && this.usedOnTrip(r) + amount > resource.maxPerTrip) return false;
    }
    return true;
  }

  /** Are the limits of what legs use kept when `node` comes between `from` and `to` on day `d`? */
  legsAllow(node: number, d: number, from: number, to: number): boolean {
    const { resources, n } = this.problem;
    for (let r = 0; r < resources.length; r++) {
      const { leg, node: amounts, maxPerDay, maxPerTrip } = resources[r]!;
      if (leg === null) continue;
      const added =
        leg[from * n + node]! +
        leg[node * n + to]! -
        leg[from * n + to]! +
        (amounts === null ? 0 : amounts[node]!);
      if (this.used[r * this.trip.m + d]! + added > maxPerDay[d]!) return false;
      if (maxPerTrip < Infinity && this.usedOnTrip(r) + added > maxPerTrip) return false;
    }
    return true;
  }

  private usedOnTrip(r: number): number {
    let sum = 0;
    for (let d = 0; d < this.trip.m; d++) sum += this.used[r * this.trip.m + d]!;
    return sum;
  }

  private relationsAllow(node: number, d: number): boolean {
    const { trip, problem } = this;
    for (let k = trip.relationOffset[node]!; k < trip.relationOffset[node + 1]!; k++) {
      const { first, second, minDays, maxDays, requires } = problem.relations[trip.relationOf[k]!]!;
      const other = this.dayOf[node === first ? second : first]!;
      if (other < 0 && requires && node === second) return false;
      if (other < 0) continue;
      const days = node === first ? other - d : d - other;
      if (days < minDays || days > maxDays || days < 0) return false;
    }
    return true;
  }

  /** First place (insert before this stop) that locked visits and relations leave open for `node` on day `d`. */
  firstPlace(node: number, d: number): number {
    const { trip, problem } = this;
    let place = trip.locked[d]! + 1;
    for (let k = trip.relationOffset[node]!; k < trip.relationOffset[node + 1]!; k++) {
      const { first, second } = problem.relations[trip.relationOf[k]!]!;
      if (node === second && this.dayOf[first] === d) place = Math.max(place, this.placeOf(first, d) + 1);
    }
    return place;
  }

  lastPlace(node: number, d: number): number {
    const { trip, problem } = this;
    let place = this.length[d]! + 1;
    for (let k = trip.relationOffset[node]!; k < trip.relationOffset[node + 1]!; k++) {
      const { first, second } = problem.relations[trip.relationOf[k]!]!;
      if (node === first && this.dayOf[second] === d) place = Math.min(place, this.placeOf(second, d));
    }
    return place;
  }

  private placeOf(node: number, d: number): number {
    let at = 1;
    while (this.stops[d * this.stride + at] !== node) at++;
    return at;
  }

  private kindsAllow(node: number, d: number): boolean {
    const { trip, problem } = this;
    for (let r = trip.kindOffset[node]!; r < trip.kindOffset[node + 1]!; r++) {
      const k = trip.kindOf[r]!;
      const kind = problem.kinds[k]!;
      if (this.kindTrip[k]! >= kind.maxPerTrip || this.kindDay[k * trip.m + d]! >= kind.maxPerDay[d]!)
        return false;
    }
    return true;
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
    const arrive = this.forward(d);
    const inLimits = this.problem.resources.length === 0 || this.refreshUsed(d);
    const kept =
      inLimits && arrive <= this.problem.dayLatest[d]! && (!this.trip.hasGaps || this.keepsGaps(d));
    this.kept[d] = kept ? 1 : 0;
    this.backward(d);
    return kept;
  }

  /** Gaps between two visits of a day are not in the forward times: such a day, which is rare, is timed in full. */
  private keepsGaps(d: number): boolean {
    const base = d * this.stride;
    const route = Array.from(this.stops.subarray(base + 1, base + 1 + this.length[d]!));
    const gaps = activeGaps(this.problem, route);
    if (gaps === null || gaps.length === 0) return gaps !== null;
    return scheduleDay(this.problem, d, this.start(d), this.end(d), route) !== null;
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
