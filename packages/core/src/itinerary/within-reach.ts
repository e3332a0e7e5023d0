import { beginWindows } from '../calendar/index.js';
import type { Place } from '../region/region.js';
import { bathRule } from '../trip/attempts.js';
import type { RequestChange } from '../trip/change.js';
import { endsOfDay } from '../trip/day-drives.js';
import { dayWindow } from '../trip/day-window.js';
import { restRule, withRests } from '../trip/drive.js';
import type { NightPlan } from '../trip/nights.js';
import type { TripRequest } from '../trip/request.js';
import { tripDates } from '../trip/sights.js';
import { lunchOf, passPause, stopTimes } from '../trip/stop-times.js';
import type { Travel } from '../trip/travel.js';

/** Nobody is asked to come home later than this, or by more than so many minutes. */
const LATEST = 1320;
const MOST_MINUTES = 120;
const STEP = 5;

/**
 * The smallest change that brings a place within reach that the search did not look at for its way: a day that holds
 * the drive, the visit and lunch, and nothing else, as it is or a little longer; without the named line where that
 * alone keeps the way. Estimated from one day, not searched: what else was asked for may still stand against it.
 */
export function withinReach(
  request: TripRequest,
  travel: Travel,
  plan: NightPlan,
  place: Place,
): readonly RequestChange[] {
  // A trip under way, or one with limits of its own, is searched and not estimated.
  const isLimited = Object.keys(request.limits ?? {}).length > 0;
  if (request.now !== undefined || isLimited || !travel.has(place.id)) return [];
  // A bath that must keep clear of meals or of driving may fit no such day.
  if (place.kind === 'hot-spring' && bathRule(request) !== null) return [];
  const days = Array.from({ length: request.days }, (_, d) => d).filter(
    (d) => !request.locked?.some(({ day, whole }) => day === d + 1 && whole),
  );
  const late = days.map((d) => ({ d, by: lateness(request, travel, place, d, chainsOf(plan, request, d)) }));
  const [least] = late.toSorted((a, b) => a.by - b.by);
  if (least === undefined) return [];
  if (least.by <= 0) return [{ code: 'ask-for', place: place.id }];
  if (request.namedLine !== null && isDayTrip(request, travel, place, days))
    return [{ code: 'leave-line', place: place.id }];
  const by = Math.ceil(least.by / STEP) * STEP;
  const fits = by <= MOST_MINUTES && dayWindow(request, least.d).latest + by <= LATEST;
  return fits ? [{ code: 'end-later', place: place.id, day: least.d + 1, by }] : [];
}

/** From the start and back to it within one day. */
const isDayTrip = (request: TripRequest, travel: Travel, place: Place, days: readonly number[]): boolean =>
  days.some((d) => lateness(request, travel, place, d, [[request.start, request.start]]) <= 0);

/** The towns of a day in their order, for every lodging it may begin and end at. */
function chainsOf(plan: NightPlan, request: TripRequest, d: number): readonly (readonly string[])[] {
  const { froms, tos } = endsOfDay(plan, request, d);
  return froms.flatMap((from) => tos.map((to) => [from, ...plan.passes[d]!, to]));
}

/** By how many minutes a day with this visit alone ends too late; Infinity = it is not open when one gets there. */
function lateness(
  request: TripRequest,
  travel: Travel,
  place: Place,
  d: number,
  chains: readonly (readonly string[])[],
): number {
  const rule = restRule(request);
  const { least, pause, beforeDrive } = stopTimes(place, request);
  const { earliest, latest } = dayWindow(request, d);
  const lunch = lunchOf(request, d);
  const noon = lunch === null ? 0 : lunch.duration + lunch.rest;
  const open = beginWindows(place, tripDates(request)[d]!, least);
  const drive = (chain: readonly string[]) =>
    chain
      .slice(1)
      .reduce(
        (sum, id, i) =>
          sum + withRests(travel.minutes(chain[i]!, id), rule) + (i > 0 ? passPause(request) : 0),
        0,
      );
  const ends = chains.flatMap((chain) =>
    chain.slice(1).map((_, i) => {
      const arrival = earliest + drive([...chain.slice(0, i + 1), place.id]);
      const begin = open.find(({ close }) => close >= arrival + noon);
      if (begin === undefined) return Number.POSITIVE_INFINITY;
      const over = Math.max(arrival + noon, begin.open) + least + Math.max(pause, beforeDrive);
      return over + drive([place.id, ...chain.slice(i + 1)]) - latest;
    }),
  );
  return Math.min(...ends);
}
