import { arrangementOf, type Itinerary } from '@kangtu/core';
import { pack } from './packing.ts';
import { toRequest, withoutHealth } from './request.ts';
import type { Wishes } from './wishes.ts';

/** `#trip=1.` and the trip as JSON, deflated, in base64url. The number is the version of the format. */
export const PREFIX = '#trip=';
export const VERSION = '1';

/** The shown trip, whole: the map, what was asked for and every stop in its order. No names, nobody's health. */
export async function linkOf(wishes: Wishes, trip: Itinerary): Promise<string> {
  const stops = wishes.byHand ?? arrangementOf(trip);
  const days = stops.days.map(({ from, to, stops: list }) => [
    from,
    to,
    ...list.map(({ place, pass, minutes }) =>
      pass ? [place, 0] : minutes === undefined ? place : [place, minutes],
    ),
  ]);
  const text = JSON.stringify({
    m: wishes.ask.area,
    r: toRequest(withoutHealth(wishes.ask), [], wishes.setAside),
    s: wishes.seed,
    l: wishes.locks.map(({ place }) => place),
    d: days,
    at: trip.region.dataDate,
  });
  return `${PREFIX}${VERSION}.${await pack(text)}`;
}
