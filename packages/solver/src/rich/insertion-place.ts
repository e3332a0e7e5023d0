import { arrivalWithBreaks, beginWithBreak, earliestBegin } from '../problem/times.js';
import type { Random } from '../random.js';
import { FAR } from './day-times.js';
import { firstPlace, lastPlace, legsAllow } from './rules.js';
import type { TripState } from './trip-state.js';

/** Chance that a place is overlooked ("blink"; Christiaens and Vanden Berghe 2020, SISR), of 2^32. */
const BLINK = Math.floor(0.03 * 4294967296);

/**
 * Finds the cheapest place for a node in a day and remembers it for as long as the day stays as it is. Two answers
 * are kept per node and day: one for the day of the search's current trip, one for a change of it that is tried.
 */
export class InsertionPlace {
  /** Of the last `find`: the place (insert before this stop), 0 = none, and its cost. */
  at = 0;
  cost = Infinity;
  private readonly knownVersion: Float64Array;
  private readonly knownCost: Float64Array;
  private readonly knownAt: Int32Array;
  /** What legs use on the other days decides too: nothing can be remembered. */
  private readonly forgets: boolean;

  /** `current` is the trip whose answers are not given up for those of others. */
  constructor(
    private readonly random: Random,
    private readonly current: TripState,
  ) {
    const { n, m, problem } = current.trip;
    this.knownVersion = new Float64Array(2 * n * m);
    this.knownCost = new Float64Array(2 * n * m);
    this.knownAt = new Int32Array(2 * n * m);
    this.forgets = problem.resources.some(({ leg, maxPerTrip }) => leg !== null && maxPerTrip < Infinity);
  }

  /**
   * Cheapest feasible place of `node` on day `d`, by added travel plus the wait it causes. O(1) per place.
   * The caller has asked `allows`.
   */
  find(state: TripState, node: number, d: number): boolean {
    const { m } = state.trip;
    const version = state.version[d]!;
    let slot = 2 * (node * m + d);
    if (this.knownVersion[slot] !== version && this.knownVersion[slot + 1] === version) slot++;
    if (this.knownVersion[slot] === version && !this.forgets) {
      this.at = this.knownAt[slot]!;
      this.cost = this.knownCost[slot]!;
      return this.at > 0;
    }
    if (
      this.knownVersion[slot] !== this.current.version[d] &&
      this.knownVersion[slot + 1] === state.parent[d]
    )
      slot++;
    const isChild = this.knownVersion[slot] === state.parent[d] && state.insertedAt[d]! > 0;
    if (isChild && !this.forgets && !state.trip.needsBefore && this.knownAt[slot] === 0) {
      // What did not fit before another visit came in does not fit now.
      this.at = 0;
      this.cost = Infinity;
    } else if (!isChild || this.forgets || !this.update(state, node, d, this.knownAt[slot]!)) {
      this.evaluate(state, node, d);
    }
    if (this.knownVersion[slot] === this.current.version[d]) slot++;
    this.knownVersion[slot] = version;
    this.knownCost[slot] = this.cost;
    this.knownAt[slot] = this.at;
    return this.at > 0;
  }

  /**
   * After one insertion into the day: the place that was cheapest before, if it is still there and holds, and the
   * two beside the new visit are all that can be cheapest now. False = it does not hold.
   */
  private update(state: TripState, node: number, d: number, before: number): boolean {
    const inserted = state.insertedAt[d]!;
    if (before === inserted || state.trip.hasPlaces) return false;
    this.at = 0;
    this.cost = Infinity;
    const kept = before > inserted ? before + 1 : before;
    this.among(state, node, d, kept, kept);
    if (this.at === 0) return false;
    this.among(state, node, d, inserted, inserted + 1);
    return true;
  }

  private evaluate(state: TripState, node: number, d: number): void {
    this.at = 0;
    this.cost = Infinity;
    const { trip } = state;
    if (trip.fits[node * trip.m + d] === 0) return;
    let first = trip.locked[d]! + 1;
    let last = state.length[d]! + 1;
    if (trip.hasPlaces) {
      first = firstPlace(state, node, d);
      last = lastPlace(state, node, d);
    }
    this.among(state, node, d, first, last);
  }

  /** Tries the places from `first` to `last`. */
  private among(state: TripState, node: number, d: number, first: number, last: number): void {
    const { problem, stops, levels, earliest, latest } = state;
    const { n, travel } = problem;
    const service = problem.service[node]!;
    const all = problem.breakOffset[d + 1]! - problem.breakOffset[d]!;
    const base = d * state.stride;
    const legs = state.trip.hasLegResources;
    for (let i = base + first; i <= base + last; i++) {
      const from = stops[i - 1]! * n;
      const to = stops[i]!;
      const there = travel[from + node]!;
      const back = travel[node * n + to]!;
      const before = travel[from + to]!;
      const detour = there + back - Math.min(before, FAR);
      if (detour >= this.cost) continue;
      // Without its breaks, the way to a stop is never longer, nor the time left after it shorter.
      const arrive = earliest[(i - 1) * levels]! + there;
      if (!(arrive + service + back <= latest[i * levels + all]!)) continue;
      const wait =
        all === 0
          ? this.wait(state, node, d, i, there, back)
          : this.waitWithBreaks(state, node, d, i, there, back);
      if (wait < Infinity) this.offer(state, node, d, i, detour + wait, legs);
    }
  }

  private offer(state: TripState, node: number, d: number, i: number, cost: number, legs: boolean): void {
    if (cost >= this.cost || this.random.uint32() < BLINK) return;
    if (legs && !legsAllow(state, node, d, state.stops[i - 1]!, state.stops[i]!)) return;
    this.cost = cost;
    this.at = i - d * state.stride;
  }

  /** Wait at `node` before stop i of a day without breaks; Infinity = it does not fit there. */
  private wait(
    { problem, earliest, latest, levels }: TripState,
    node: number,
    d: number,
    i: number,
    there: number,
    back: number,
  ): number {
    const arrive = earliest[(i - 1) * levels]! + there;
    const begin = earliestBegin(problem, node * problem.m + d, arrive);
    return begin + problem.service[node]! + back <= latest[i * levels]! ? begin - arrive : Infinity;
  }

  /** Least wait at `node` over all ways to spread the breaks around it, and in it; Infinity = no way. */
  private waitWithBreaks(
    state: TripState,
    node: number,
    d: number,
    i: number,
    there: number,
    back: number,
  ): number {
    const { problem, levels, earliest } = state;
    const { breakInside } = problem;
    const first = problem.breakOffset[d]!;
    const all = problem.breakOffset[d + 1]! - first;
    const row = node * problem.m + d;
    const service = problem.service[node]!;
    let wait = Infinity;
    for (let k = 0; k <= all; k++) {
      const t = earliest[(i - 1) * levels + k]!;
      if (t === Infinity) continue;
      for (let a = 0; k + a <= all; a++) {
        const arrive = a === 0 ? t + there : arrivalWithBreaks(problem, t, there, first + k, a);
        if (arrive === Infinity) break;
        const taken = k + a;
        const begin = earliestBegin(problem, row, arrive);
        if (begin - arrive < wait && this.leadsOn(state, d, i, begin + service, back, taken)) {
          wait = begin - arrive;
          // Less there is not.
          if (wait === 0) return 0;
        }
        if (breakInside === null || taken === all) continue;
        const start = beginWithBreak(problem, breakInside, node, row, arrive, first + taken);
        const leave = start + service + problem.breakDuration[first + taken]! - breakInside.shared[node]!;
        if (start - arrive < wait && this.leadsOn(state, d, i, leave, back, taken + 1)) wait = start - arrive;
      }
    }
    return wait;
  }

  /** Can stop i be reached in time by a leg left at `leave`, with some of the breaks that are left on it? */
  private leadsOn(
    { problem, latest, levels }: TripState,
    d: number,
    i: number,
    leave: number,
    back: number,
    taken: number,
  ): boolean {
    const first = problem.breakOffset[d]! + taken;
    const left = problem.breakOffset[d + 1]! - first;
    for (let b = 0; b <= left; b++) {
      const bound = latest[i * levels + taken + b]!;
      if (leave + back > bound) continue;
      if (b === 0 || arrivalWithBreaks(problem, leave, back, first, b) <= bound) return true;
    }
    return false;
  }
}
