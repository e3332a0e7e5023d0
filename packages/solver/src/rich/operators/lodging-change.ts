import type { Random } from '../../random.js';
import type { TripState } from '../trip-state.js';

/**
 * Moves one night to another of its candidates, at random, and takes out the visits next to it, last of the day
 * before and first of the day after, until both days can be kept (the hotel exchange of Divsalar, Vansteenwegen
 * and Cattrysse 2013).
 */
export function lodgingChange(state: TripState, random: Random): boolean {
  const { trip } = state;
  const night = random.below(trip.m - 1);
  const candidates = trip.ends[night]!;
  return moveNight(state, night, candidates[random.below(candidates.length)]!, random);
}

/** The same for a given night and lodging. */
export function moveNight(state: TripState, night: number, lodging: number, random: Random): boolean {
  if (lodging === state.end(night)) return true;
  state.setLodging(night, state.start(night), lodging);
  state.setLodging(night + 1, lodging, state.end(night + 1));
  return shorten(state, night, random, false) && shorten(state, night + 1, random, true);
}

/** Takes visits out of day `d` until it can be kept, mostly from the end where the lodging moved. */
function shorten(state: TripState, d: number, random: Random, atStart: boolean): boolean {
  while (!state.retime(d)) {
    const locked = state.trip.locked[d]!;
    const free = state.length[d]! - locked;
    if (free === 0) return false;
    const at = locked + (random.unit() < 0.3 ? 1 + random.below(free) : atStart ? 1 : free);
    state.takeOut(d, at);
  }
  return true;
}
