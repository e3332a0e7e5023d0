import type { Itinerary } from './itinerary/itinerary.js';
import { placesVisited } from './itinerary/visited.js';
import type { Place } from './region/region.js';
import type { RequestIssueCode } from './trip/request-issues.js';
import { alongMinutes, type Travel } from './trip/travel.js';
import type { Result } from './units/index.js';

/** A stop of a line that alone makes the trip much longer, and what the trip without it would save. */
export interface FarStop {
  readonly place: string;
  /** Minutes on the road, metres and days fewer. */
  readonly minutes: number;
  readonly metres: number;
  readonly days: number;
}

/** A stop is far that takes so many minutes on the road by itself, and such a share of all. */
const FAR_MINUTES = 240;
const FAR_SHARE = 0.3;

/** Of so few stops none is far from "the others". */
const FEWEST = 4;

/** The visited stop without which the way is shortest, when it is far; `along` plans the line through other stops. */
export function farStop(
  itinerary: Itinerary,
  mustSee: readonly string[],
  stops: readonly Place[],
  travel: Travel,
  along: (stops: readonly Place[]) => Result<Itinerary, RequestIssueCode>,
): FarStop | null {
  const { start, end } = itinerary.request;
  const way = (places: readonly Place[]) => alongMinutes([start, ...places.map(({ id }) => id), end], travel);
  const visited = placesVisited(itinerary.days);
  const order = [...stops].sort((a, b) => visited.indexOf(a.id) - visited.indexOf(b.id));
  if (order.filter(({ id }) => visited.includes(id)).length < FEWEST) return null;
  const whole = way(order);
  const saved = order
    .filter(({ id, kind }) => kind !== 'town' && visited.includes(id) && !mustSee.includes(id))
    .map((place) => ({ place, minutes: whole - way(order.filter((other) => other !== place)) }));
  const most = saved.reduce<(typeof saved)[number] | null>(
    (best, each) => (best === null || each.minutes > best.minutes ? each : best),
    null,
  );
  if (most === null || most.minutes < Math.max(FAR_MINUTES, whole * FAR_SHARE)) return null;
  const without = along(stops.filter((stop) => stop !== most.place));
  if (!without.ok) return null;
  const minutes = itinerary.totals.drivingMinutes - without.value.totals.drivingMinutes;
  const metres = itinerary.totals.metres - without.value.totals.metres;
  const days = itinerary.days.length - without.value.days.length;
  return minutes < FAR_MINUTES ? null : { place: most.place.id, minutes, metres, days };
}
