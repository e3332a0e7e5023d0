import type { Place } from '../region/region.js';
import { healthLimits } from '../rules/index.js';
import { PACE_PRESETS, plannedMinutes, visitRange } from '../traveller/index.js';
import type { TripRequest } from './request.js';

/** A pause after each stop, for parties whose sightseeing must not go on without one. */
const PAUSE_MINUTES = 15;

/** How long a party stays at a place, in minutes. */
export interface StopTimes {
  readonly least: number;
  readonly most: number;
  /** Rest after the visit. */
  readonly pause: number;
  /** Time there must be between lunch and this stop. */
  readonly afterMeal: number;
}

export function stopTimes(place: Place, request: TripRequest): StopTimes {
  const pace = PACE_PRESETS[request.pace];
  const { sightseeing, afterMeal } = healthLimits(request);
  const range = visitRange(place);
  const least = Math.max(range.min, Math.min(plannedMinutes(place, pace), sightseeing));
  return {
    least,
    most: Math.max(least, Math.min(range.max + pace.buffer, sightseeing)),
    pause: pauseMinutes(request),
    afterMeal: place.kind === 'hot-spring' ? afterMeal : 0,
  };
}

export function pauseMinutes(request: TripRequest): number {
  return Number.isFinite(healthLimits(request).sightseeing) ? PAUSE_MINUTES : 0;
}

/** Lunch with the rest after it; null = none is planned, or no day has room for it. */
export function lunchOf(
  request: TripRequest,
): (NonNullable<TripRequest['lunch']> & { readonly rest: number }) | null {
  const { lunch, dayStart, dayEnd } = request;
  if (lunch === null) return null;
  const rest = healthLimits(request).middayRest;
  const fits = lunch.latest >= dayStart && lunch.earliest + lunch.duration + rest <= dayEnd;
  return fits ? { ...lunch, rest } : null;
}
