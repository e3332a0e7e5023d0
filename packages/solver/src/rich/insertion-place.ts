import { arrivalWithBreaks, earliestBegin } from '../problem/times.js';
import type { Random } from '../random.js';
import { FAR } from './day-times.js';
import type { TripState } from './trip-state.js';

/** Chance that a place is overlooked ("blink"; Christiaens and Vanden Berghe 2020, SISR), of 2^32. */
const BLINK = Math.floor(0.03 * 4294967296);

/** Finds the cheapest place for a node in a day. One object for the whole search: nothing is allocated per call. */
export class InsertionPlace {
  /** Of the last `find`: the place (insert before this stop), 0 = none, and its cost. */
  at = 0;
  cost = Infinity;

  constructor(private readonly random: Random) {}

  /**
   * Cheapest feasible place of `node` on day `d` that costs less than `bound`, by added travel plus the wait it
   * causes. O(1) per place. The caller has asked `allows`.
   */
  find(state: TripState, node: number, d: number, bound: number): boolean {
    this.at = 0;
    this.cost = bound;
    const { trip, problem } = state;
    const { m } = trip;
    if (trip.fits[node * m + d] === 0) return false;
    let first = trip.locked[d]! + 1;
    let last = state.length[d]! + 1;
    if (problem.relations.length > 0) {
      first = state.firstPlace(node, d);
      last = state.lastPlace(node, d);
    }
    if (problem.breakOffset[d + 1] === problem.breakOffset[d]) this.findPlain(state, node, d, first, last);
    else this.findWithBreaks(state, node, d, first, last);
    return this.at > 0;
  }

  private findPlain(state: TripState, node: number, d: number, first: number, last: number): void {
    const { problem, stops, earliest, latest, levels } = state;
    const { n, travel } = problem;
    const row = node * problem.m + d;
    const service = problem.service[node]!;
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
      const arrive = earliest[(i - 1) * levels]! + there;
      if (arrive + service + back > latest[i * levels]!) continue;
      const begin = earliestBegin(problem, row, arrive);
      if (!(begin + service + back <= latest[i * levels]!)) continue;
      this.offer(state, node, d, i, detour + begin - arrive, legs);
    }
  }

  private offer(state: TripState, node: number, d: number, i: number, cost: number, legs: boolean): void {
    if (cost >= this.cost || this.random.uint32() < BLINK) return;
    if (legs && !state.legsAllow(node, d, state.stops[i - 1]!, state.stops[i]!)) return;
    this.cost = cost;
    this.at = i - d * state.stride;
  }

  private findWithBreaks(state: TripState, node: number, d: number, first: number, last: number): void {
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
      if (arrive < Infinity && arrive + service + back > latest[i * levels + all]!) continue;
      const wait = this.waitWithBreaks(state, node, d, i, there, back);
      if (wait < Infinity) this.offer(state, node, d, i, detour + wait, legs);
    }
  }

  /** Least wait at `node` over all ways to spread the breaks around it; Infinity = no way. */
  private waitWithBreaks(
    state: TripState,
    node: number,
    d: number,
    i: number,
    there: number,
    back: number,
  ): number {
    const { problem, levels, earliest, latest } = state;
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
        const begin = earliestBegin(problem, row, arrive);
        if (begin === Infinity || begin - arrive >= wait) continue;
        for (let b = 0; k + a + b <= all; b++) {
          const bound = latest[i * levels + k + a + b]!;
          if (begin + service + back > bound) continue;
          const next =
            b === 0
              ? begin + service + back
              : arrivalWithBreaks(problem, begin + service, back, first + k + a, b);
          if (next <= bound) {
            wait = begin - arrive;
            break;
          }
        }
      }
    }
    return wait;
  }
}
