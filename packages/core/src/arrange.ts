import { assemble, roadsOf } from './itinerary/assemble.js';
import { check } from './itinerary/check.js';
import { type DayRouteStop, describeDay, describeDayAnyhow } from './itinerary/day.js';
import type { Itinerary } from './itinerary/itinerary.js';
import { leftOut } from './itinerary/left-out.js';
import type { TravelMatrix } from './matrix/matrix.js';
import type { Region } from './region/region.js';
import type { TripRequest } from './trip/request.js';
import { tripDates } from './trip/sights.js';
import { travelOf } from './trip/travel.js';

/** Stops of each day in the traveller's own order. */
export interface Arrangement {
  readonly days: readonly ArrangedDay[];
}

export interface ArrangedDay {
  readonly from: string;
  readonly to: string;
  readonly stops: readonly DayRouteStop[];
}

/**
 * A trip whose stops and order are given, not searched: times, legs and meals are worked out, and `check` says what
 * is wrong with it. A day that cannot be kept is shown as it would go if nothing ever closed. Null when a day has no
 * way at all, or would not end before the next midnight. `matrix` holds every place named and those of `tripMatrixIds`.
 * @throws RangeError when the number of days is not the request's, or the matrix or the region lacks a place.
 */
export function arrange(
  region: Region,
  matrix: TravelMatrix,
  request: TripRequest,
  arrangement: Arrangement,
): Itinerary | null {
  const dates = tripDates(request);
  if (arrangement.days.length !== dates.length)
    throw new RangeError(`${arrangement.days.length} days arranged for a trip of ${dates.length}`);
  const roads = roadsOf(region, request, travelOf(matrix));
  for (const { from, to, stops } of arrangement.days)
    for (const id of [from, to, ...stops.map(({ place }) => place)])
      if (!roads.places.has(id)) throw new RangeError(`no place "${id}"`);
  const days = arrangement.days.map((given, d) => {
    const route = { ...given, day: d + 1, date: dates[d]! };
    return describeDay(route, request, roads) ?? describeDayAnyhow(route, request, roads);
  });
  if (days.some((day) => day === null)) return null;
  const kept = days.filter((day) => day !== null);
  const search = { seed: 0, iterations: 0, stoppedBy: 'arranged', score: 0 };
  const left = leftOut(region, request, roads.travel, kept);
  const itinerary = assemble(region, request, roads, kept, left, search);
  return { ...itinerary, findings: check(region, matrix, request, itinerary) };
}

/** The stops of a trip, as `arrange` takes them: what a person changes and hands back. */
export function arrangementOf(itinerary: Itinerary): Arrangement {
  const via = new Set(itinerary.request.via);
  const days = itinerary.days.map(({ from, to, items }): ArrangedDay => {
    const stops = items.flatMap((item, i): DayRouteStop[] => {
      if (item.kind === 'visit') return [{ place: item.place, pass: false }];
      if (item.kind !== 'leg' || !via.has(item.to) || i === items.length - 1) return [];
      const visited = items.slice(i + 1).find((next) => next.kind === 'visit' || next.kind === 'leg');
      return visited?.kind === 'visit' && visited.place === item.to ? [] : [{ place: item.to, pass: true }];
    });
    return { from, to, stops };
  });
  return { days };
}
