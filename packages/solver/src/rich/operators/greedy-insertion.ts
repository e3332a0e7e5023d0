import type { Random } from '../../random.js';
import type { InsertionPlace } from '../insertion-place.js';
import { allows } from '../rules.js';
import type { TripState } from '../trip-state.js';
import { gainOnDay, insertIfWorth } from './worth.js';

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
  const { m, gainsByDay, travelWeight } = state.trip;
  for (let o = 0; o < order.length; o++) {
    const node = order[o]!;
    if (state.dayOf[node]! >= 0) continue;
    const gain = state.gain(node);
    if (gain <= 0 && !gainsByDay) continue;
    let bestDay = -1;
    let bestAt = 0;
    let bestCost = Infinity;
    for (let d = 0; d < m; d++) {
      if (!allows(state, node, d)) continue;
      if (!place.find(state, node, d)) continue;
      const more = gainsByDay ? gainOnDay(state, node, d) : 0;
      if (gain + more <= 0) continue;
      // A day on which the visit is worth more may be a longer way off.
      const cost = place.cost - more / (travelWeight + 1e-9);
      if (cost >= bestCost || random.uint32() < BLINK) continue;
      bestCost = cost;
      bestDay = d;
      bestAt = place.at;
    }
    if (bestDay >= 0) insertIfWorth(state, bestDay, bestAt, node);
  }
}
