import type { TripRequest } from './request.js';

/** A place that the request makes a part of the trip, and where it says so (JSON pointer). */
export interface Wanted {
  readonly place: string;
  readonly path: string;
}

/** Must-see, fixed and course places and locked stops from today on, in this order; each place once. */
export function wantedPlaces(
  request: Pick<TripRequest, 'mustSee' | 'fixed' | 'courses' | 'locked' | 'now'>,
): readonly Wanted[] {
  const today = request.now?.day ?? 1;
  const all = [
    ...request.mustSee.map((place, i) => ({ place, path: `/mustSee/${i}` })),
    ...(request.fixed ?? []).map(({ place }, i) => ({ place, path: `/fixed/${i}/place` })),
    ...(request.courses ?? []).map(({ place }, i) => ({ place, path: `/courses/${i}/place` })),
    ...(request.locked ?? []).flatMap(({ day, stops }, i) =>
      day < today ? [] : stops.map((place, j) => ({ place, path: `/locked/${i}/stops/${j}` })),
    ),
  ];
  return all.filter(({ place }, i) => all.findIndex((other) => other.place === place) === i);
}

/** Every place that some wish speaks of: it stays a candidate however far it lies. */
export function namedPlaces(request: TripRequest): ReadonlySet<string> {
  return new Set([
    ...wantedPlaces(request).map(({ place }) => place),
    ...(request.eitherOr ?? []).flatMap(({ places, must }) => (must ? places : [])),
    ...(request.now?.plan.flat() ?? []),
  ]);
}

/** Every place a request's wishes name, so that a sentence about one can say its name. */
export function placesInWishes(request: TripRequest): readonly string[] {
  const { fixed, order, notSameDay, eitherOr, stays, courses, locked, now } = request;
  return [
    ...(fixed ?? []).map(({ place }) => place),
    ...(order ?? []).flatMap(({ first, second }) => [first, second]),
    ...(notSameDay ?? []).flat(),
    ...(eitherOr ?? []).flatMap(({ places }) => places),
    ...(stays ?? []).map(({ place }) => place),
    ...(courses ?? []).map(({ place }) => place),
    ...(locked ?? []).flatMap(({ stops, night }) => (night === undefined ? stops : [...stops, night])),
    ...(now === undefined ? [] : [now.place, ...now.done, ...now.plan.flat()]),
  ];
}
