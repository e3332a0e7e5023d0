import { expectRegion } from '../region/expect-region.js';
import type { PlaceKind, Region } from '../region/region.js';
import { isSight, mayTreat } from '../traveller/index.js';
import { expectRequest } from './expect-request.js';
import type { TripRequest } from './request.js';
import { refusal } from './sights.js';
import { placesInWishes } from './wanted.js';

/** Kinds a trip may rest or eat at on the way. */
const STOPOVERS: ReadonlySet<PlaceKind> = new Set(['town', 'service-area', 'lodging', 'visitor-centre']);

/** The places whose travel times `plan` and `check` need, in the region's order. */
export function tripMatrixIds(region: Region, request: TripRequest): readonly string[] {
  expectRegion(region, 'tripMatrixIds');
  expectRequest(request, 'tripMatrixIds');
  const named = new Set([
    request.start,
    request.end,
    ...request.via,
    ...request.mustSee,
    ...request.nights,
    ...placesInWishes(request),
  ]);
  return region.places
    .filter(
      (place) =>
        named.has(place.id) ||
        place.overnight ||
        mayTreat(place) ||
        STOPOVERS.has(place.kind) ||
        (isSight(place) && refusal(region, place, request) !== 'unconfirmed-position'),
    )
    .map(({ id }) => id);
}
