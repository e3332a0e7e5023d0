import type { Place, PlaceKind } from '../region/region.js';
import { healthLimits } from '../rules/index.js';
import type { TripRequest } from './request.js';

/** Whether lunch may be a part of the visit: a place to eat that is not visited for a treatment. */
function isTable({ kind, id }: Place, { lunch, courses = [], therapies = [] }: TripRequest): boolean {
  return kind === 'food' && lunch !== null && ![...courses, ...therapies].some(({ place }) => place === id);
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
/** One has seen something before one sits down to eat within a long visit, and sees something after it. */
export const BEFORE_LUNCH = 60;
export const AFTER_LUNCH = 30;
/** A meal makes a visit of a place to eat this much longer than itself at most. */
const AROUND_MEAL = 30;

/** Whether a visit of so many minutes, lunch not counted, is one in the midst of which one eats on the spot. */
export function isLongVisit({ kind }: Pick<Place, 'kind'>, minutes: number): boolean {
  return minutes >= LONG_VISIT && !NOT_INSIDE.includes(kind);
}

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
  return isLongVisit(place, least) && !counts ? { how: 'inside' } : null;
}
