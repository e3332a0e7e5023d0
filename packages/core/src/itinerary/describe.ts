import type { SolveResult } from '@kangtu/solver';
import type { Region } from '../region/region.js';
import type { TripProblem } from '../trip/problem.js';
import type { TripRequest } from '../trip/request.js';
import type { Answer } from '../trip/search.js';
import { tripDates } from '../trip/sights.js';
import type { Travel } from '../trip/travel.js';
import { assemble } from './assemble.js';
import { type DayRoute, describeDay, describeDayAnyhow } from './day.js';
import type { Roads } from './drive.js';
import type { Itinerary, ItineraryDay } from './itinerary.js';
import { whyNot } from './why-not.js';

/** An answer of the search about the trip, or about its rest when it is under way. */
export interface Answered extends Answer {
  /** Days that lie behind, described already. */
  readonly behind: readonly ItineraryDay[];
  /** Hot springs left aside because no day with one could be kept to the minute. */
  readonly dropped: readonly string[];
  /** Time to work out what would bring far places within reach. */
  readonly hasTime: boolean;
}

/** The trip, or the first day of it that cannot be kept to the minute. */
type Described = { readonly itinerary: Itinerary } | { readonly unkept: DayRoute };

/**
 * The answer of the search as a trip: days, stops, legs, meals, totals, and what was left out and why. A day may
 * not be kept to the minute: the search knows roughly when lunch is, so a hot spring may come too soon after it.
 */
export function describe(
  region: Region,
  roads: Roads,
  request: TripRequest,
  { problem, result, behind, dropped, hasTime }: Answered,
  seed: number,
  lateLunch: boolean,
): Described {
  const { travel } = roads;
  const days = [...behind];
  for (const planned of dayRoutes(request, problem, result, behind.length)) {
    const route = withoutCrossings(planned, travel);
    const day = describeDay(route, request, roads, lateLunch);
    if (day === null) return { unkept: route };
    days.push(day);
  }
  const left = whyNot(region, request, travel, days, { problem, result, dropped, hasTime }, behind.length);
  const itinerary = assemble(region, request, roads, days, left, {
    seed,
    iterations: result.iterations,
    stoppedBy: result.stoppedBy,
    score: result.solution.score,
  });
  return { itinerary };
}

/** Days before today as they were locked: as they would go by the clock, or, kept or not, as they are told. */
export function daysBehind(roads: Roads, request: TripRequest): readonly ItineraryDay[] {
  const past = (request.now?.day ?? 1) - 1;
  if (past === 0) return [];
  const dates = tripDates(request);
  return Array.from({ length: past }, (_, d) => {
    const lock = (each: number) => request.locked?.find(({ day }) => day === each);
    const stops = (lock(d + 1)?.stops ?? []).map((place) => ({ place, pass: request.via.includes(place) }));
    const from = d === 0 ? request.start : (lock(d)?.night ?? request.start);
    const route = { day: d + 1, date: dates[d]!, from, to: lock(d + 1)?.night ?? from, stops };
    return describeDay(route, request, roads) ?? describeDayAnyhow(route, request, roads);
  }).filter((day) => day !== null);
}

function dayRoutes(
  request: TripRequest,
  problem: TripProblem,
  { solution }: SolveResult,
  past: number,
): readonly DayRoute[] {
  return tripDates(request)
    .slice(past)
    .map((date, d) => ({
      day: past + d + 1,
      date,
      from: problem.nodes[solution.starts[d]!]!,
      to: problem.nodes[solution.ends[d]!]!,
      stops: solution.routes[d]!.map((node) => {
        const least = problem.minutes.get(node);
        return {
          place: problem.nodes[node]!,
          pass: problem.passes.has(node),
          ...(least === undefined ? {} : { least }),
        };
      }),
    }));
}

/** A town is passed by whoever stops this near to it: no need to drive to its middle as well. */
const IN_TOWN_MINUTES = 5;

function withoutCrossings(route: DayRoute, travel: Travel): DayRoute {
  const near = (a: string, b: string) =>
    Math.min(travel.minutes(a, b), travel.minutes(b, a)) <= IN_TOWN_MINUTES;
  const stays = [{ place: route.from, pass: false }, ...route.stops, { place: route.to, pass: false }];
  // Only next to a real stop: of two towns passed in a row each would vouch for the other.
  const vouches = (town: string, stay: DayRoute['stops'][number]) => !stay.pass && near(town, stay.place);
  const stops = route.stops.filter(
    ({ place, pass }, i) => !pass || !(vouches(place, stays[i]!) || vouches(place, stays[i + 2]!)),
  );
  return { ...route, stops };
}
