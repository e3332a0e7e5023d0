import { placeGain } from '../positions.js';
import { dayPrice, lackGain } from '../prices.js';
import type { TripState } from '../trip-state.js';

/** What a visit adds because it is on day `d`: in score, for a place to be filled, towards what the day lacks. */
export function gainOnDay(state: TripState, node: number, d: number): number {
  const { needsBefore, lacks } = state.trip;
  let gain = state.dayGain(node, d) + (needsBefore ? placeGain(state, node, d) : 0);
  for (let k = 0; k < lacks.length; k++) gain += lackGain(state, lacks[k]!, node, d);
  return gain;
}

/** Inserts unless the day cannot be kept then or the visit costs more than it gives; false = nothing done. */
export function insertIfWorth(state: TripState, d: number, at: number, node: number): boolean {
  const { hasPrices, needsBefore } = state.trip;
  if (!hasPrices || (needsBefore && placeGain(state, node, d) > 0)) return state.insert(d, at, node);
  // The price of uneven days is left aside: a first visit always raises it.
  const before = state.score - dayPrice(state, d);
  if (!state.insert(d, at, node)) return false;
  if (state.score - dayPrice(state, d) >= before) return true;
  state.takeOut(d, at);
  state.retime(d);
  return false;
}
