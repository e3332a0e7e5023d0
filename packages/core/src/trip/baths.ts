import type { Place } from '../region/region.js';

/** Ids of the hot springs among the places. */
export function bathsOf(places: readonly Place[]): readonly string[] {
  return places.filter(({ kind }) => kind === 'hot-spring').map(({ id }) => id);
}
