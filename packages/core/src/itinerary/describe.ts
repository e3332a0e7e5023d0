import type { SolveResult } from '@kangtu/solver';
import type { TravelMatrix } from '../matrix/matrix.js';
import type { Region } from '../region/region.js';
import type { TripProblem } from '../trip/compile.js';
import type { TripRequest } from '../trip/request.js';
import { tripDates } from '../trip/sights.js';
import { type Travel, travelOf } from '../trip/travel.js';
import { assemble, roadsOf } from './assemble.js';
import { type DayRoute, describeDay, describeDayAnyhow } from './day.js';
import type { Roads } from './drive.js';
import type { Itinerary, ItineraryDay } from './itinerary.js';

/**
 * The answer of the search as a trip: days, stops, legs, meals, totals, and what was left out.
 * @throws Error when a day of the answer cannot be kept: the search and the timeline then disagree, which is a fault
 * of ours.
 */
export function describe(
  region: Region,
  matrix: TravelMatrix,
  request: TripRequest,
  problem: TripProblem,
  result: SolveResult,
  seed: number,
): Itinerary {
  const travel = travelOf(matrix);
  const roads = roadsOf(region, travel);
  const days = dayRoutes(request, problem, result).map((found) => {
    const route = withoutCrossings(found, travel);
    const day = describeDay(route, request, roads) ?? withoutBath(route, request, roads);
    if (day === null) throw new Error(`day ${route.day} of the answer cannot be kept`);
    return day;
  });
  return assemble(region, request, roads, days, {
    seed,
    iterations: result.iterations,
    stoppedBy: result.stoppedBy,
    score: result.solution.score,
  });
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

/**
 * The search knows roughly when lunch is, the timeline exactly: when a hot spring then comes too soon after it, the day
 * goes without. One that must be seen stays, and `check` says what is wrong.
 */
function withoutBath(route: DayRoute, request: TripRequest, roads: Roads): ItineraryDay | null {
  const optional = (id: string) =>
    !request.mustSee.includes(id) && roads.places.get(id)?.kind === 'hot-spring';
  const stops = route.stops.filter(({ place, pass }) => pass || !optional(place));
  return (
    describeDay({ ...route, stops }, request, roads) ?? describeDayAnyhow({ ...route, stops }, request, roads)
  );
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
