import type { Itinerary, VisitItem } from '@kangtu/core';

export interface Stop {
  /** Number on the map and in the list: 1, 2, ... over the whole trip. */
  readonly order: number;
  readonly day: number;
  readonly place: string;
  readonly visit: VisitItem;
  /** False when the place is only known to its township or county. */
  readonly sure: boolean;
}

export function tripStops(itinerary: Itinerary): Stop[] {
  const visits = itinerary.days.flatMap((day) =>
    day.items.flatMap((item) => (item.kind === 'visit' ? [{ day: day.day, visit: item }] : [])),
  );
  return visits.map(({ day, visit }, i) => ({
    order: i + 1,
    day,
    place: visit.place,
    visit,
    sure: !visit.unconfirmed.includes('position'),
  }));
}
