import type { TripState } from '../trip-state.js';

/** Takes out visits whose required first visit is gone, until none is left. False = a day cannot be kept then. */
export function orphanRemoval(state: TripState): boolean {
  const { relations } = state.problem;
  let kept = true;
  for (let changed = true; changed; ) {
    changed = false;
    for (const { first, second, requires } of relations) {
      const d = state.dayOf[second]!;
      if (!requires || d < 0 || state.dayOf[first]! >= 0) continue;
      const base = d * state.stride;
      let at = 1;
      while (state.stops[base + at] !== second) at++;
      if (at <= state.trip.locked[d]!) continue;
      state.takeOut(d, at);
      kept = (state.retime(d) || state.length[d] === 0) && kept;
      changed = true;
    }
  }
  return kept;
}
