import type { Place } from '../region/region.js';
import { straightMetres } from '../units/index.js';
import { isBuilt, isLocated } from './visit.js';

/** Whether a place may give treatments: a site of Chinese medicine that is there for medical care. */
export function mayTreat(place: Place): boolean {
  return place.kind === 'tcm' && place.elements.medical === 3 && isBuilt(place);
}

/** Places that may give treatments, those whose position is known first, then by straight distance. */
export function treatmentPlaces(places: readonly Place[], from: Pick<Place, 'position'>): readonly Place[] {
  return places
    .filter(mayTreat)
    .map((place) => ({ place, metres: straightMetres(place.position, from.position) }))
    .sort(
      (a, b) =>
        Number(isLocated(b.place)) - Number(isLocated(a.place)) ||
        a.metres - b.metres ||
        (a.place.id < b.place.id ? -1 : 1),
    )
    .map(({ place }) => place);
}
