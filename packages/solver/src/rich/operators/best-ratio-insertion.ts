import type { Random } from '../../random.js';
import type { InsertionPlace } from '../insertion-place.js';
import { allows } from '../rules.js';
import type { Trip } from '../trip.js';
import type { TripState } from '../trip-state.js';
import { gainOnDay, insertIfWorth } from './worth.js';

/**
 * Best insertion by gain squared over time used (Vansteenwegen et al. 2009, iterated local search for the
 * TOPTW), with multiplicative noise. Costs are kept per node and day; an insertion refreshes its own day only.
 */
export class BestRatioInsertion {
  private readonly cost: Float64Array;
  private readonly at: Int32Array;
  private readonly noise: Float64Array;
  private readonly open: Int32Array;
  /** Days to fill. */
  private first = 0;
  private last = 0;

  constructor(trip: Trip) {
    this.cost = new Float64Array(trip.n * trip.m);
    this.at = new Int32Array(trip.n * trip.m);
    this.noise = new Float64Array(trip.n);
    this.open = new Int32Array(trip.candidates.length);
  }

  /** Noise 0 = deterministic; 0.5 = each ratio is scaled by 0.5 .. 1.5. With `only`, fills that day alone. */
  apply(state: TripState, place: InsertionPlace, random: Random, noise: number, only = -1): void {
    const { candidates, m } = state.trip;
    this.first = Math.max(only, 0);
    this.last = only < 0 ? m - 1 : only;
    let count = 0;
    for (let c = 0; c < candidates.length; c++) {
      const node = candidates[c]!;
      if (state.dayOf[node]! >= 0) continue;
      let fits = false;
      this.noise[node] = noise === 0 ? 1 : 1 + noise * (2 * random.unit() - 1);
      for (let d = this.first; d <= this.last; d++) fits = this.refresh(state, place, node, d) || fits;
      if (fits) this.open[count++] = node;
    }
    while (count > 0) count = this.insertBest(state, place, count);
  }

  private refresh(state: TripState, place: InsertionPlace, node: number, d: number): boolean {
    const found = place.find(state, node, d);
    const slot = node * state.trip.m + d;
    this.cost[slot] = found ? place.cost : Infinity;
    this.at[slot] = place.at;
    return found;
  }

  /** Inserts the best node and gives the number of nodes still open (0 = nothing left to insert). */
  private insertBest(state: TripState, place: InsertionPlace, count: number): number {
    const { m, gainsByDay } = state.trip;
    let best = -Infinity;
    let bestNode = -1;
    let bestDay = -1;
    for (let o = 0; o < count; o++) {
      const node = this.open[o]!;
      const gain = state.gain(node);
      if (gain <= 0 && !gainsByDay) continue;
      for (let d = this.first; d <= this.last; d++) {
        const cost = this.cost[node * m + d]!;
        if (cost === Infinity || !allows(state, node, d)) continue;
        const onDay = gain + (gainsByDay ? gainOnDay(state, node, d) : 0);
        if (onDay <= 0) continue;
        const worth = onDay * onDay * this.noise[node]!;
        const used = cost + state.problem.service[node]!;
        const ratio = worth / Math.max(used, 1);
        if (ratio <= best) continue;
        best = ratio;
        bestNode = node;
        bestDay = d;
      }
    }
    if (bestNode < 0) return 0;
    const slot = bestNode * m + bestDay;
    if (!insertIfWorth(state, bestDay, this.at[slot]!, bestNode)) {
      this.cost[slot] = Infinity;
      return count;
    }
    let kept = 0;
    for (let o = 0; o < count; o++) {
      const node = this.open[o]!;
      if (node === bestNode) continue;
      if (this.cost[node * m + bestDay] !== Infinity) this.refresh(state, place, node, bestDay);
      let fits = false;
      for (let d = this.first; d <= this.last && !fits; d++) fits = this.cost[node * m + d] !== Infinity;
      if (fits) this.open[kept++] = node;
    }
    return kept;
  }
}
