import { maxIterations, richSearch } from '@kangtu/solver';
import type { Place, Region } from '../region/region.js';
import { bathRule } from '../trip/attempts.js';
import { applyChange, type RequestChange } from '../trip/change.js';
import { withoutConflicts } from '../trip/conflicts.js';
import { chainMinutes, endsOfDay } from '../trip/day-drives.js';
import { dayWindow } from '../trip/day-window.js';
import { Done } from '../trip/done.js';
import { restRule } from '../trip/drive.js';
import { type NightPlan, planNights } from '../trip/nights.js';
import { passWindows } from '../trip/pass-windows.js';
import { problemOf } from '../trip/problem.js';
import type { TripRequest } from '../trip/request.js';
import { type Sight, sightsOf } from '../trip/sights.js';
import { solvable } from '../trip/solvable.js';
import { stopTimes } from '../trip/stop-times.js';
import type { Travel } from '../trip/travel.js';
import { unmetWishes } from '../trip/unmet.js';

/** Nobody is asked to come home later than this, by more than so many minutes; in steps. */
const LATEST = 1320;
const MOST_MINUTES = 120;
const STEP = 30;
/** Enough for one stop and the towns of the way. */
const ITERATIONS = 10;

/**
 * The smallest change that brings a place within reach which the search did not look at for its way: to ask for it; to
 * go there without the named line; to end a day later. Tried on a trip to this place alone, so that it takes next to
 * no time: what else was asked for may still stand against it.
 */
export function withinReach(
  region: Region,
  request: TripRequest,
  travel: Travel,
  plan: NightPlan,
  place: Place,
): readonly RequestChange[] {
  const of = known.get(plan) ?? new Map<string, readonly RequestChange[]>();
  known.set(plan, of);
  const changes = of.get(place.id) ?? smallestChange(region, request, travel, plan, place);
  of.set(place.id, changes);
  return changes;
}

/** A plan of the nights is of one request, and many trips are told of it. */
const known = new WeakMap<NightPlan, Map<string, readonly RequestChange[]>>();

function smallestChange(
  region: Region,
  request: TripRequest,
  travel: Travel,
  plan: NightPlan,
  place: Place,
): readonly RequestChange[] {
  // A trip under way, one with limits of its own, and a bath that must keep clear of meals or of driving are searched.
  const isLimited = Object.keys(request.limits ?? {}).length > 0;
  const isBound = place.kind === 'hot-spring' && bathRule(request) !== null;
  if (request.now !== undefined || isLimited || isBound || !travel.has(place.id)) return [];
  const holds = (change: RequestChange): boolean => {
    const changed = applyChange(request, change);
    const sights = sightsOf(region, changed, false, [place]);
    const [nights] =
      change.code === 'leave-line'
        ? planNights(region, changed, travel, [...sights, ...othersOf(region, request, place)])
        : [plan];
    if (nights === undefined) return false;
    const [windows] = passWindows(nights, changed, travel);
    const problem = problemOf(changed, travel, sights, nights, windows!, new Done());
    if (withoutConflicts([problem], changed).issues.length > 0) return false;
    const search = richSearch(solvable(problem), 1);
    // Mostly the first answer will do.
    return [0, ITERATIONS].some((count) => {
      const result = search.run({ stop: maxIterations(count) });
      return unmetWishes({ problem, result }, changed).length === 0;
    });
  };
  const found = candidates(request, travel, plan, place).find(holds);
  return found === undefined ? [] : [found];
}

const seen = new WeakMap<TripRequest, readonly Sight[]>();

/** All other sights: they decide where the nights are. */
function othersOf(region: Region, request: TripRequest, place: Place): readonly Sight[] {
  const all = seen.get(request) ?? sightsOf(region, request);
  seen.set(request, all);
  return all.filter((sight) => sight.place.id !== place.id);
}

/** What is not hopeless, from what asks least of the traveller. */
function candidates(
  request: TripRequest,
  travel: Travel,
  plan: NightPlan,
  place: Place,
): readonly RequestChange[] {
  const late = (d: number, chains: readonly (readonly string[])[]) =>
    Math.min(...chains.map((chain) => lateness(request, travel, place, d, chain)));
  const days = Array.from({ length: request.days }, (_, d) => ({
    d,
    by: late(d, chainsOf(plan, request, d)),
  }));
  const { d, by } = days.reduce((a, b) => (b.by < a.by ? b : a));
  const isDayTrip = late(0, [[request.start, request.start]]) <= 0;
  const latest = Math.min(MOST_MINUTES, LATEST - dayWindow(request, d).latest);
  const first = Math.max(STEP, Math.ceil(by / STEP) * STEP);
  const later = Array.from({ length: MOST_MINUTES / STEP }, (_, i) => first + i * STEP);
  return [
    ...(by <= 0 ? [{ code: 'ask-for', place: place.id } as const] : []),
    ...(request.namedLine !== null && isDayTrip ? [{ code: 'leave-line', place: place.id } as const] : []),
    ...later
      .filter((minutes) => minutes <= latest)
      .map((minutes) => ({ code: 'end-later', place: place.id, day: d + 1, by: minutes }) as const),
  ];
}

/** The towns of a day in their order, for every lodging it may begin and end at. */
function chainsOf(plan: NightPlan, request: TripRequest, d: number): readonly (readonly string[])[] {
  const { froms, tos } = endsOfDay(plan, request, d);
  return froms.flatMap((from) => tos.map((to) => [from, ...plan.passes[d]!, to]));
}

/** By how many minutes a day with this visit ends too late at the least: without lunch, without waiting. */
function lateness(
  request: TripRequest,
  travel: Travel,
  place: Place,
  d: number,
  chain: readonly string[],
): number {
  const { earliest, latest } = dayWindow(request, d);
  const rule = restRule(request);
  const drives = chain
    .slice(1)
    .map((_, i) => chainMinutes(chain.toSpliced(i + 1, 0, place.id), travel, rule));
  return earliest + Math.min(...drives) + stopTimes(place, request).least - latest;
}
