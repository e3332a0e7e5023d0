import type { Place } from '../region/region.js';
import { healthLimits, therapyTimes } from '../rules/index.js';
import { onFoot, PACE_PRESETS, plannedMinutes, visitRange } from '../traveller/index.js';
import { dayWindow } from './day-window.js';
import { restRule } from './drive.js';
import type { TripRequest } from './request.js';

/** A pause after each stop, for parties whose sightseeing must not go on without one. */
const PAUSE_MINUTES = 15;

/** How long a party stays at a place, in minutes. */
export interface StopTimes {
  readonly least: number;
  readonly most: number;
  /** Rest after the visit. */
  readonly pause: number;
  /** Minutes there must be from the end of the visit to the next drive. */
  readonly beforeDrive: number;
  /** Time there must be between lunch and this stop. */
  readonly afterMeal: number;
  /** Clock times between which the visit starts, where the request says so. */
  readonly begin: { readonly earliest: number; readonly latest: number };
}

/** Later than any clock time. */
const NEVER = 2880;

export function stopTimes(place: Place, request: TripRequest): StopTimes {
  const { afterMeal, bathToDrive, rules } = healthLimits(request);
  const bath = place.kind === 'hot-spring';
  const wish = request.therapies?.find((each) => each.place === place.id);
  const fixed = request.fixed?.find((each) => each.place === place.id);
  const course = request.courses?.find((each) => each.place === place.id);
  return {
    ...lengthOf(place, request),
    pause: pauseMinutes(request),
    beforeDrive: bath ? bathToDrive : 0,
    afterMeal: wish === undefined ? (bath ? afterMeal : 0) : therapyTimes(wish.therapy, rules).afterMeal,
    begin: {
      earliest: Math.max(fixed?.earliest ?? 0, course?.earliest ?? 0),
      latest: Math.min(fixed?.latest ?? NEVER, course?.latest ?? NEVER),
    },
  };
}

function lengthOf(place: Place, request: TripRequest): Pick<StopTimes, 'least' | 'most'> {
  const session = request.courses?.find((each) => each.place === place.id)?.minutes;
  if (session !== undefined) return { least: session, most: session };
  const stay = request.stays?.find((each) => each.place === place.id);
  if (stay !== undefined) return { least: stay.least, most: stay.most };
  const wish = request.therapies?.find((each) => each.place === place.id);
  const { gait, rules } = healthLimits(request);
  if (wish !== undefined) {
    const { visit } = therapyTimes(wish.therapy, rules);
    return { least: visit, most: visit };
  }
  const pace = PACE_PRESETS[request.pace];
  const sightseeing = sightseeingMost(request);
  const range = visitRange(place);
  const slower = onFoot(place, plannedMinutes(place, pace), gait);
  const least = Math.max(range.min, Math.min(slower, comfortable(sightseeing)));
  const most = Math.min(onFoot(place, range.whole + pace.buffer, gait), comfortable(sightseeing));
  return { least, most: Math.max(least, most) };
}

/** A limit is no target: a party that must not go on for three hours is shown a place for two. */
const COMFORTABLE_SHARE = 2 / 3;

/** Minutes planned for one stop of a party whose sightseeing is limited, in steps of 5. */
const comfortable = (limit: number): number =>
  Number.isFinite(limit) ? Math.max(5, Math.floor((limit * COMFORTABLE_SHARE) / 5) * 5) : limit;

/** Minutes of visits without a break, by rule or by wish; Infinity = no limit. */
function sightseeingMost(request: TripRequest): number {
  const { sightseeing } = healthLimits(request);
  return Math.min(sightseeing, request.breaks?.sightseeingMost ?? Number.POSITIVE_INFINITY);
}

/** Rest after each stop. */
function pauseMinutes(request: TripRequest): number {
  const { pause } = PACE_PRESETS[request.pace];
  return Number.isFinite(sightseeingMost(request)) ? Math.max(PAUSE_MINUTES, pause) : pause;
}

/** Rest in a town that is only passed, where no drive may go on for long without one. */
export function passPause(request: TripRequest): number {
  if (request.breaks?.drivingMost !== undefined) return restRule(request).minutes;
  const { coachRide } = healthLimits(request);
  return Number.isFinite(Math.min(sightseeingMost(request), coachRide)) ? PAUSE_MINUTES : 0;
}

/** Lunch with the rest after it; null = none is planned, or day `d` (0 = the first) has no room for it. */
export function lunchOf(
  request: TripRequest,
  d: number,
): (NonNullable<TripRequest['lunch']> & { readonly rest: number }) | null {
  const { lunch } = request;
  if (lunch === null) return null;
  const { earliest, latest } = dayWindow(request, d);
  const rest = restAfterLunch(request);
  const fits = lunch.latest >= earliest && lunch.earliest + lunch.duration + rest <= latest;
  return fits ? { ...lunch, rest } : null;
}

export function restAfterLunch(request: TripRequest): number {
  return Math.max(healthLimits(request).middayRest, request.breaks?.midday ?? 0);
}
