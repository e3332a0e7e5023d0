import type { ClockTime } from '../units/index.js';
import { dayWindow } from './day-window.js';
import type { TripRequest } from './request.js';
import type { DayTimes, TripLimits } from './wishes.js';

/** Limits of a request that are one number. */
export const LIMITS = [
  'drivingPerDay',
  'drivingPerTrip',
  'activePerDay',
  'walkingPerDay',
  'ascentPerDay',
  'budget',
  'stopsPerDay',
] as const satisfies readonly (keyof TripLimits)[];
export type LimitName = (typeof LIMITS)[number];

/**
 * The smallest change of a request that lets a place in, as data: a button can apply it. Every change also asks for
 * the place. Days are 1, 2, ...; `by` is in minutes, or in the unit of the limit.
 */
export type RequestChange =
  | { readonly code: 'end-later'; readonly place: string; readonly day: number; readonly by: number }
  | { readonly code: 'start-earlier'; readonly place: string; readonly day: number; readonly by: number }
  | { readonly code: 'raise-limit'; readonly place: string; readonly limit: LimitName; readonly by: number }
  /** Do without another place. */
  | { readonly code: 'drop'; readonly place: string; readonly drop: string }
  /** Take it off the list of places to avoid. */
  | { readonly code: 'allow'; readonly place: string }
  | { readonly code: 'include-unconfirmed'; readonly place: string }
  /** Go there without the named line and its towns. */
  | { readonly code: 'leave-line'; readonly place: string }
  /** It would fit: make it a must-see. */
  | { readonly code: 'ask-for'; readonly place: string };

/** The request with a change made: the place is asked for, and what kept it out is moved. Pure. */
export function applyChange(request: TripRequest, change: RequestChange): TripRequest {
  const asked: TripRequest = {
    ...request,
    mustSee: request.mustSee.includes(change.place) ? request.mustSee : [...request.mustSee, change.place],
    avoid: request.avoid.filter((place) => place !== change.place),
  };
  switch (change.code) {
    case 'end-later':
    case 'start-earlier':
      return { ...asked, dayTimes: withMore(request, change) };
    case 'raise-limit': {
      const { limit, by } = change;
      return { ...asked, limits: { ...request.limits, [limit]: (request.limits?.[limit] ?? 0) + by } };
    }
    case 'drop':
      return { ...asked, avoid: [...asked.avoid.filter((place) => place !== change.drop), change.drop] };
    case 'leave-line':
      return { ...asked, namedLine: null, via: [] };
    case 'include-unconfirmed':
      return { ...asked, includeUnconfirmed: true };
    default:
      return asked;
  }
}

/** The hours of the days with one of them longer. */
function withMore(
  request: TripRequest,
  { code, day, by }: Extract<RequestChange, { readonly by: number; readonly day: number }>,
): readonly DayTimes[] {
  const { earliest, latest } = dayWindow(request, day - 1);
  const own = request.dayTimes?.find((times) => times.day === day) ?? { day };
  const longer =
    code === 'end-later'
      ? { ...own, end: (latest + by) as ClockTime }
      : { ...own, start: (earliest - by) as ClockTime };
  const others = (request.dayTimes ?? []).filter((times) => times.day !== day);
  return [...others, longer].sort((a, b) => a.day - b.day);
}
