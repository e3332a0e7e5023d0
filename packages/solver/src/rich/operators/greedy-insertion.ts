import type { Random } from '../../random.js';
import type { InsertionPlace } from '../insertion-place.js';
import type { TripState } from '../trip-state.js';

/** Chance that a day is overlooked ("blink"; Christiaens and Vanden Berghe 2020, SISR), of 2^32. */
const BLINK = Math.floor(0.015 * 4294967296);

/**
 * Greedy insertion: takes the unvisited nodes in the given order and puts each, when it gains
 * anything and fits, at its cheapest place of all days.
 */
export function greedyInsertion(
  state: TripState,
  order: Int32Array,
  place: InsertionPlace,
  random: Random,
): void {
  const { m } = state.trip;
  for (let o = 0; o < order.length; o++) {
    const node = order[o]!;
    if (state.dayOf[node]! >= 0 || state.gain(node) <= 0) continue;
    let bestDay = -1;
    let bestAt = 0;
    let bestCost = Infinity;
    for (let d = 0; d < m; d++) {
      if (!state.allows(node, d)) continue;
      if (!place.find(state, node, d) || place.cost >= bestCost || random.uint32() < BLINK) continue;
      bestCost = place.cost;
      bestDay = d;
      bestAt = place.at;
    }
    if (bestDay >= 0) state.insert(bestDay, bestAt, node);
  }
}
