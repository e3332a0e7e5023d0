import { emergencyCover } from '../matrix/emergency.js';
import type { TravelMatrix } from '../matrix/matrix.js';
import type { Region } from '../region/region.js';
import type { TripRequest } from '../trip/request.js';
import { travelOf } from '../trip/travel.js';
import { placesInWishes } from '../trip/wanted.js';
import { checkCalendar } from './check/calendar.js';
import { checkCare } from './check/care.js';
import type { Checked } from './check/context.js';
import { checkDays } from './check/days.js';
import { checkHealth } from './check/health.js';
import { checkItems } from './check/items.js';
import { checkLegs } from './check/legs.js';
import { checkLimits } from './check/limits.js';
import { checkLocks } from './check/locks.js';
import { checkLunch } from './check/lunch.js';
import { checkPlaces } from './check/places.js';
import { checkPlans } from './check/plans.js';
import { withRemedy } from './check/remedy.js';
import { checkRests } from './check/rests.js';
import { checkSums } from './check/sums.js';
import { checkVisits } from './check/visits.js';
import { checkWishes } from './check/wishes.js';
import { type FindingCode, finding } from './findings.js';
import type { Finding, Itinerary } from './itinerary.js';
import { touchedPlaces } from './visited.js';

/**
 * Whether a trip can be travelled and is what was asked for, worked out again from the data alone: it knows nothing
 * of how the trip was made, so it serves hand-made trips as well. No finding of severity `error` = the trip holds.
 * `matrix` holds at least the places of `checkMatrixIds`.
 */
export function check(
  region: Region,
  matrix: TravelMatrix,
  request: TripRequest,
  itinerary: Itinerary,
): readonly Finding[] {
  const checked: Checked = {
    region,
    cover: emergencyCover(region),
    places: new Map(region.places.map((place) => [place.id, place])),
    travel: travelOf(matrix),
    request,
    itinerary,
  };
  const parts = [
    checkRequest,
    checkPlaces,
    checkDays,
    checkItems,
    checkLegs,
    checkVisits,
    checkWishes,
    checkLunch,
    checkLimits,
    checkPlans,
    checkRests,
    checkLocks,
    checkHealth,
    checkCare,
    checkCalendar,
    checkSums,
  ];
  const today = request.now?.day ?? 1;
  return parts
    .flatMap((part) => part(checked))
    .filter(({ path, code }) => !isPast(path, today) || KEPT.has(code))
    .map((found) => withRemedy(found, checked));
}

/** What is said even of a day that lies behind: everything else about it is done. */
const KEPT: ReadonlySet<string> = new Set<FindingCode>(['locked-changed', 'locked-night', 'unknown-place']);

function isPast(path: string, today: number): boolean {
  const day = /^\/days\/(\d+)/.exec(path)?.[1];
  return day !== undefined && Number(day) < today - 1;
}

function checkRequest({ request, itinerary }: Checked): readonly Finding[] {
  // Who travels is not kept in a file: it may be about somebody's health.
  const fields = (Object.keys(request) as (keyof TripRequest)[]).filter(
    (field) => field !== 'travellers' && field !== 'party',
  );
  return fields
    .filter((field) => JSON.stringify(request[field]) !== JSON.stringify(itinerary.request[field]))
    .map((field) => finding('request-differs', `/request/${field}`, { field }));
}

/** The places whose travel times `check` needs, in the region's order. */
export function checkMatrixIds(
  region: Region,
  request: TripRequest,
  itinerary: Itinerary,
): readonly string[] {
  const named = new Set([
    request.start,
    request.end,
    ...placesInWishes(request),
    ...request.via,
    ...itinerary.days.flatMap((day) => [day.from, day.to, ...day.items.flatMap(touchedPlaces)]),
  ]);
  return region.places.filter((place) => named.has(place.id)).map(({ id }) => id);
}
