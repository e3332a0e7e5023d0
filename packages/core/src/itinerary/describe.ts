import type { SolveResult } from '@kangtu/solver';
import type { TravelMatrix } from '../matrix/matrix.js';
import type { Region } from '../region/region.js';
import type { TripProblem } from '../trip/compile.js';
import type { TripRequest } from '../trip/request.js';
import { tripDates } from '../trip/sights.js';
import { type Travel, travelOf } from '../trip/travel.js';
import { type DayRoute, describeDay } from './day.js';
import type { Roads } from './drive.js';
import type { Item, Itinerary, ItineraryDay } from './itinerary.js';
import { leftOut } from './left-out.js';
import { shownPlaces } from './shown-place.js';
import { coverageOf, totalsOf } from './totals.js';
import { waysOf } from './ways.js';

/** Within so many minutes of a town one finds a table. */
const TABLE_MINUTES = 10;

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
    const day = describeDay(route, request, roads);
    if (day === null) throw new Error(`day ${route.day} of the answer cannot be kept`);
    return day;
  });
  const left = leftOut(region, request, travel, days);
  const items = days.flatMap((day) => day.items);
  const ids = new Set([
    ...mentioned(days),
    ...left.map(({ place }) => place),
    ...request.via,
    ...request.mustSee,
  ]);
  return {
    schema: 'kangtu/itinerary@1',
    region: {
      id: region.id,
      names: region.names,
      timeZone: region.timeZone,
      dataDate: region.dataDate,
      bbox: region.bbox,
    },
    request,
    days,
    ...shownPlaces(region, ids),
    totals: totalsOf(items, roads.places),
    elements: coverageOf(items, roads.places),
    leftOut: left,
    findings: [],
    emergency: region.emergency,
    search: {
      seed,
      iterations: result.iterations,
      stoppedBy: result.stoppedBy,
      score: result.solution.score,
    },
  };
}

function roadsOf(region: Region, travel: Travel): Roads {
  const towns = region.places.filter((place) => place.kind === 'town' && travel.has(place.id));
  return {
    travel,
    ways: waysOf(region),
    places: new Map(region.places.map((place) => [place.id, place])),
    nearTown: (id) => towns.some((town) => travel.minutes(id, town.id) <= TABLE_MINUTES),
  };
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
  const chain = [route.from, ...route.stops.map(({ place }) => place), route.to];
  const near = (a: string, b: string) => travel.minutes(a, b) <= IN_TOWN_MINUTES;
  const stops = route.stops.filter(
    ({ place, pass }, i) => !pass || !(near(chain[i]!, place) || near(place, chain[i + 2]!)),
  );
  return { ...route, stops };
}

function mentioned(days: readonly ItineraryDay[]): readonly string[] {
  return days.flatMap((day) => [day.from, day.to, ...day.items.flatMap(placesOf)]);
}

function placesOf(item: Item): readonly string[] {
  if (item.kind === 'leg') return [item.from, item.to, ...item.passing];
  return [item.kind === 'visit' ? item.place : item.at];
}
