import type { Place, Region } from '../region/region.js';
import { type Nearest, nearestTargets } from './nearest.js';

/** Whether somebody is sent here in an emergency, as far as the data say. */
export function takesEmergencies(place: Place): boolean {
  return place.kind === 'hospital' && place.emergency !== false;
}

const known = new WeakMap<Region, ReadonlyMap<string, Nearest>>();

/**
 * The nearest emergency hospital of every place and junction from which one can be driven to. A hospital known only
 * to its county seat is taken to stand there: see its `precision`.
 */
export function emergencyCover(region: Region): ReadonlyMap<string, Nearest> {
  const before = known.get(region);
  if (before !== undefined) return before;
  const hospitals = region.places.filter(takesEmergencies).map(({ id }) => id);
  const cover = nearestTargets(region, hospitals);
  known.set(region, cover);
  return cover;
}
