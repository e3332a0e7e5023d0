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
