import type { TripLimits } from './wishes.js';

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
  /** It would fit: make it a must-see. */
  | { readonly code: 'ask-for'; readonly place: string };
