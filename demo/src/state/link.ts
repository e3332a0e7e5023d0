import { arrangementOf, type Itinerary } from '@kangtu/core';
import type { Ask } from './ask.ts';
import { pack } from './packing.ts';
import { toRequest, withoutHealth } from './request.ts';
import type { Wishes } from './wishes.ts';

/** `#trip=1.` and the trip as JSON, deflated, in base64url. The number is the version of the format. */
export const PREFIX = '#trip=';
export const VERSION = '1';

/** The shown trip, whole: the map, what was asked for and every stop in its order. No names, nobody's health. */
export const linkOf = async (wishes: Wishes, trip: Itinerary): Promise<string> =>
  `${PREFIX}${VERSION}.${await pack(JSON.stringify(contentOf(wishes, trip, withoutHealth(wishes.ask))))}`;

/** What `readContent` reads again. */
export function contentOf(wishes: Wishes, trip: Itinerary, ask: Ask): Readonly<Record<string, unknown>> {
  const stops = wishes.byHand ?? arrangementOf(trip);
  const days = stops.days.map(({ from, to, stops: list }) => [
    from,
    to,
    ...list.map(({ place, pass, minutes }) =>
      pass ? [place, 0] : minutes === undefined ? place : [place, minutes],
    ),
  ]);
  return {
    m: wishes.ask.area,
    r: toRequest(ask),
    // Set aside so that another trip is another one: no wish of the traveller's.
    ...(wishes.setAside.length > 0 && { x: wishes.setAside }),
    s: wishes.seed,
    l: wishes.locks.map(({ place }) => place),
    d: days,
    at: trip.region.dataDate,
  };
}
