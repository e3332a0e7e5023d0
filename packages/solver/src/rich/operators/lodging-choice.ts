import { arrivalWithBreaks, beginWithBreak, earliestBegin } from '../../problem/times.js';
import type { Random } from '../../random.js';
import { FAR } from '../day-times.js';
import type { Trip } from '../trip.js';
import type { TripState } from '../trip-state.js';

/** Cost of a day that cannot be kept; far above any travel. */
const BROKEN = 1e12;

/**
 * Chooses the lodgings of all nights for the visits as they are: dynamic programming over the nights, least
 * travel (times noise) first; a day that cannot be kept costs `BROKEN`. The hotel sequence of the orienteering
 * problem with hotel selection (Divsalar, Vansteenwegen and Cattrysse 2013), exact for fixed visits.
 */
export class LodgingChoice {
  private readonly cost: Float64Array;
  private readonly from: Int32Array;
  private readonly width: number;
  private readonly times: Float64Array;

  constructor(trip: Trip) {
    this.width = Math.max(...trip.ends.map((list) => list.length), 1);
    this.cost = new Float64Array((trip.m + 1) * this.width);
    this.from = new Int32Array(trip.m * this.width);
    this.times = new Float64Array(2 * (trip.maxBreaks + 1));
  }

  /** Sets the lodgings and updates all times. False = some day with visits cannot be kept. */
  apply(state: TripState, random: Random, noise: number): boolean {
    const { n, m, starts, ends, problem } = state.trip;
    const { nightScore } = problem;
    this.cost.fill(Infinity);
    this.cost[0] = 0;
    for (let d = 0; d < m; d++) {
      for (let s = 0; s < starts[d]!.length; s++) {
        const before = this.cost[d * this.width + s]!;
        const leave = this.leaveLast(state, d, starts[d]![s]!);
        for (let e = 0; e < ends[d]!.length; e++) {
          const travel = this.dayCost(state, d, starts[d]![s]!, ends[d]![e]!, leave);
          const value = nightScore !== null && d < m - 1 ? nightScore[d * n + ends[d]![e]!]! : 0;
          const cost =
            before -
            value / (state.trip.travelWeight + 1e-9) +
            (noise > 0 && travel < FAR ? travel * (1 + noise * random.unit()) : travel);
          if (cost >= this.cost[(d + 1) * this.width + e]!) continue;
          this.cost[(d + 1) * this.width + e] = cost;
          this.from[d * this.width + e] = s;
        }
      }
    }
    return this.assign(state);
  }

  private assign(state: TripState): boolean {
    const { m, starts, ends } = state.trip;
    let e = 0;
    for (let d = m - 1; d >= 0; d--) {
      const s = this.from[d * this.width + e]!;
      const [start, end] = [starts[d]![s]!, ends[d]![e]!];
      e = s;
      if (start === state.start(d) && end === state.end(d)) continue;
      state.setLodging(d, start, end);
      state.retime(d);
    }
    let kept = true;
    for (let d = 0; d < m; d++) {
      // Limits of the whole trip are judged once every day has its new lodgings.
      if (state.trip.hasLegResources) state.retime(d);
      kept = (state.kept[d] === 1 || state.length[d] === 0) && kept;
    }
    return kept;
  }

  /** Fills `times` with the earliest departures from the last visit per breaks taken; gives the day's inner travel. */
  private leaveLast(state: TripState, d: number, start: number): number {
    const { problem, stops } = state;
    const { n, m, travel, service, breakInside } = problem;
    const levels = state.levels;
    const first = problem.breakOffset[d]!;
    const all = state.breaks(d);
    const base = d * state.stride;
    const { times } = this;
    times.fill(Infinity);
    times[0] = problem.dayEarliest[d]!;
    let sum = 0;
    let node = start;
    for (let i = base + 1; i <= base + state.length[d]!; i++) {
      const next = stops[i]!;
      const leg = travel[node * n + next]!;
      sum += Math.min(leg, FAR);
      for (let k = all; k >= 0; k--) {
        // A place with k breaks taken is reached from any with fewer; going down, those are still the old times.
        let best = Infinity;
        for (let taken = 0; taken <= k; taken++) {
          const t = times[k - taken]!;
          if (t === Infinity) continue;
          const arrive = taken === 0 ? t + leg : arrivalWithBreaks(problem, t, leg, first + k - taken, taken);
          const leave = earliestBegin(problem, next * m + d, arrive) + service[next]!;
          if (leave < best) best = leave;
          if (breakInside === null || taken === 0) continue;
          // The last of them within the visit.
          const b = first + k - 1;
          const reached = arrivalWithBreaks(problem, t, leg, first + k - taken, taken - 1);
          const begin = beginWithBreak(problem, breakInside, next, next * m + d, reached, b);
          best = Math.min(
            best,
            begin + service[next]! + problem.breakDuration[b]! - breakInside.shared[next]!,
          );
        }
        times[k] = best;
      }
      node = next;
    }
    times[levels] = node;
    return sum;
  }

  private dayCost(state: TripState, d: number, start: number, end: number, inner: number): number {
    const { problem } = state;
    const last = state.length[d] === 0 ? start : this.times[state.levels]!;
    const leg = problem.travel[last * problem.n + end]!;
    const all = state.breaks(d);
    let arrive = Infinity;
    for (let k = 0; k <= all; k++) {
      const t = this.times[k]!;
      if (t === Infinity) continue;
      arrive = Math.min(arrive, arrivalWithBreaks(problem, t, leg, problem.breakOffset[d]! + k, all - k));
    }
    return arrive <= problem.dayLatest[d]! ? inner + leg : BROKEN;
  }
}
