import type { Place, PlaceKind } from '../region/region.js';
import { healthLimits } from '../rules/index.js';
import type { TripRequest } from '../trip/request.js';
import { isTable } from '../trip/table.js';

/** What a place is as a table for lunch: 0 = people go there to eat; 20 = bring your own. */
export function tablePenalty(place: Place): number {
  if (place.kind === 'food') return 0;
  if (place.elements.food >= 2) return 2;
  if (place.kind === 'town' || place.kind === 'old-town') return 4;
  if (place.kind === 'lodging') return 8;
  if (place.kind === 'service-area') return 14;
  return place.elements.food === 1 ? 8 : 20;
}

/**
 * `part` = a place to eat: the meal is a part of the visit, of `most` minutes at most. `inside` = a visit so long that
 * lunch is eaten on the spot and comes on top of it.
 */
export type Table = { readonly how: 'part'; readonly most: number } | { readonly how: 'inside' };

/** Minutes of a visit from which on one eats on the spot ... */
const LONG_VISIT = 180;
/** ... but not between a bath or a treatment and the next. */
const NOT_INSIDE: readonly PlaceKind[] = ['hot-spring', 'tcm', 'elder-care'];
/** A meal makes a visit of a place to eat this much longer than itself at most. */
const AROUND_MEAL = 30;

/** How lunch goes with a visit of at least so many minutes; null = it does not. */
export function tableOf(place: Place, request: TripRequest, least: number): Table | null {
  const wish = (list: readonly { readonly place: string }[] = []) =>
    list.some((each) => each.place === place.id);
  if (request.lunch === null || wish(request.courses) || wish(request.therapies)) return null;
  if (isTable(place, request)) {
    const stay = request.stays?.find((each) => each.place === place.id);
    return { how: 'part', most: stay?.most ?? request.lunch.duration + AROUND_MEAL };
  }
  const { sightseeing, middayRest } = healthLimits(request);
  const { breaks, limits } = request;
  // Who counts minutes of visits, or rests after lunch, does better with lunch outside.
  const counts =
    Number.isFinite(Math.min(sightseeing, breaks?.sightseeingMost ?? sightseeing)) ||
    limits?.activePerDay !== undefined ||
    Math.max(middayRest, breaks?.midday ?? 0) > 0;
  const isLong = least >= LONG_VISIT && !NOT_INSIDE.includes(place.kind);
  return isLong && !counts && !wish(request.stays) ? { how: 'inside' } : null;
}
