import type { SolveResult } from '@kangtu/solver';
import type { TravelMatrix } from '../matrix/matrix.js';
import type { Region } from '../region/region.js';
import type { TripProblem } from '../trip/compile.js';
import type { TripRequest } from '../trip/request.js';
import type { Answer } from '../trip/search.js';
import { tripDates } from '../trip/sights.js';
import { type Travel, travelOf } from '../trip/travel.js';
import { assemble, roadsOf } from './assemble.js';
import { type DayRoute, describeDay } from './day.js';
import type { Itinerary } from './itinerary.js';

/**
 * The answer of the search as a trip: days, stops, legs, meals, totals, and what was left out. Null when a day cannot
 * be kept to the minute: the search knows roughly when lunch is, so a hot spring may come too soon after it.
 */
export function describe(
  region: Region,
  matrix: TravelMatrix,
  request: TripRequest,
  { problem, result }: Answer,
  seed: number,
  lateLunch: boolean,
): Itinerary | null {
  const travel = travelOf(matrix);
  const roads = roadsOf(region, travel);
  const days = dayRoutes(request, problem, result).map((route) =>
    describeDay(withoutCrossings(route, travel), request, roads, lateLunch),
  );
  if (days.some((day) => day === null)) return null;
  return assemble(
    region,
    request,
    roads,
    days.filter((day) => day !== null),
    {
      seed,
      iterations: result.iterations,
      stoppedBy: result.stoppedBy,
      score: result.solution.score,
    },
  );
}

function dayRoutes(
  request: TripRequest,
  problem: TripProblem,
  { solution }: SolveResult,
): readonly DayRoute[] {
  return tripDates(request).map((date, d) => ({
    day: d + 1,
    date,
    from: problem.nodes[solution.starts[d]!]!,
    to: problem.nodes[solution.ends[d]!]!,
    stops: solution.routes[d]!.map((node) => ({
      place: problem.nodes[node]!,
      pass: problem.passes.has(node),
    })),
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
