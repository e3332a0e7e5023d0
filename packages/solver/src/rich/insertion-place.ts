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
   * Cheapest feasible place of `node` on day `d`, by added travel plus the wait it causes. O(1) per place.
   * The caller has asked `allows`.
   */
  find(state: TripState, node: number, d: number): boolean {
    this.at = 0;
    this.cost = Infinity;
    if (state.trip.fits[node * state.trip.m + d] === 0) return false;
    if (state.levels === 1) this.findPlain(state, node, d);
    else this.findWithBreaks(state, node, d);
    return this.at > 0;
  }

  private findPlain(state: TripState, node: number, d: number): void {
    const { problem, stops, earliest, latest } = state;
    const { n, m, travel } = problem;
    const row = node * m + d;
    const service = problem.service[node]!;
    const base = d * state.stride;
    const legs = state.trip.hasLegResources;
    const last = base + state.lastPlace(node, d);
    for (let i = base + state.firstPlace(node, d); i <= last; i++) {
      const from = stops[i - 1]! * n;
      const to = stops[i]!;
      const there = travel[from + node]!;
      const arrive = earliest[i - 1]! + there;
      const begin = earliestBegin(problem, row, arrive);
      const back = travel[node * n + to]!;
      if (!(begin + service + back <= latest[i]!)) continue;
      const before = travel[from + to]!;
      const cost = there + back - Math.min(before, FAR) + (begin - arrive);
      if (cost >= this.cost || this.random.uint32() < BLINK) continue;
      if (legs && !state.legsAllow(node, d, stops[i - 1]!, stops[i]!)) continue;
      this.cost = cost;
      this.at = i - base;
    }
  }

  private findWithBreaks(state: TripState, node: number, d: number): void {
    const { problem, stops } = state;
    const { n, travel } = problem;
    const base = d * state.stride;
    const legs = state.trip.hasLegResources;
    const last = base + state.lastPlace(node, d);
    for (let i = base + state.firstPlace(node, d); i <= last; i++) {
      const from = stops[i - 1]! * n;
      const there = travel[from + node]!;
      const back = travel[node * n + stops[i]!]!;
      const wait = this.waitWithBreaks(state, node, d, i, there, back);
      if (wait === Infinity) continue;
      const before = travel[from + stops[i]!]!;
      const cost = there + back - Math.min(before, FAR) + wait;
      if (cost >= this.cost || this.random.uint32() < BLINK) continue;
      if (legs && !state.legsAllow(node, d, stops[i - 1]!, stops[i]!)) continue;
      this.cost = cost;
      this.at = i - base;
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
          const next =
            b === 0
              ? begin + service + back
              : arrivalWithBreaks(problem, begin + service, back, first + k + a, b);
          if (next <= latest[i * levels + k + a + b]!) {
            wait = begin - arrive;
            break;
          }
        }
      }
    }
    return wait;
  }
}
