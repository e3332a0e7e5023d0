import { finding } from '../findings.js';
import type { Finding } from '../itinerary.js';
import { placesVisited, visitedPlaces } from '../visited.js';
import type { Checked } from './context.js';

/** Locked days and prefixes of days are as the request has them; done stops are not visited again. */
export function checkLocks({ request, itinerary }: Checked): readonly Finding[] {
  const { locked = [], now } = request;
  const locks = locked.flatMap(({ day, stops, whole, night }) => {
    const planned = itinerary.days[day - 1];
    if (planned === undefined) return [];
    const done = now?.day === day ? now.done : [];
    // A town that is only passed leaves no stop behind.
    const expected = stops.filter((id) => !done.includes(id) && !request.via.includes(id));
    const visits = visitedPlaces(planned.items);
    const kept = expected.every((id, i) => visits[i] === id) && (!whole || visits.length === expected.length);
    const sleeps = night === undefined || planned.night === null || planned.night === night;
    return [
      ...(kept ? [] : [finding('locked-changed', `/days/${day - 1}`, { day })]),
      ...(sleeps
        ? []
        : [
            finding('locked-night', `/days/${day - 1}/night`, {
              day,
              expected: night,
              received: planned.night ?? '',
            }),
          ]),
    ];
  });
  const again = placesVisited(itinerary.days.slice((now?.day ?? 1) - 1)).filter(
    (id) => now?.done.includes(id) === true && !request.courses?.some(({ place }) => place === id),
  );
  return [...locks, ...again.map((place) => finding('done-again', '/request/now/done', { place }))];
}
