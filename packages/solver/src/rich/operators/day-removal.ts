import type { Random } from '../../random.js';
import type { TripState } from '../trip-state.js';

/** Takes out a whole random day, but for its locked visits (route removal; Pisinger and Ropke 2007). Gives the day. */
export function dayRemoval(state: TripState, random: Random): number {
  const d = random.below(state.trip.m);
  for (let i = state.length[d]!; i > state.trip.locked[d]!; i--) state.takeOut(d, i);
  return d;
}
