import type { ArrangedDay, FixedVisit, LockedDay, TripWishes, VisitOrder } from '@kangtu/core';
import type { Ask } from './ask.ts';

/** A stop that keeps its day and its order among the locked ones when the trip is planned again. */
export interface Lock {
  readonly place: string;
  /** 1, 2, ... */
  readonly day: number;
  /** It and all before it on its day are locked: nothing may come in between. */
  readonly leading: boolean;
}

const visitsOf = (day: ArrangedDay): string[] =>
  day.stops.filter((stop) => !stop.pass).map(({ place }) => place);

/** The locks of these places where the trip has them now, in the order of the trip. */
export function locksAt(days: readonly ArrangedDay[], places: ReadonlySet<string>): readonly Lock[] {
  return days.flatMap((day, d) => {
    const visits = visitsOf(day);
    const open = visits.findIndex((place) => !places.has(place));
    const leading = open < 0 ? visits.length : open;
    return visits.flatMap((place, i) =>
      places.has(place) ? [{ place, day: d + 1, leading: i < leading }] : [],
    );
  });
}

/** Locks as the request says them: the first stops of a day stay as they are, others keep their day and order. */
export function locksAsWishes(ask: Ask, locks: readonly Lock[]): TripWishes {
  const inTrip = locks.filter(({ day }) => day <= ask.days);
  const days = [...new Set(inTrip.map(({ day }) => day))];
  const own = ask.wishes;
  const locked = days.flatMap((day): LockedDay[] => {
    const stops = inTrip.filter((lock) => lock.day === day && lock.leading).map(({ place }) => place);
    return stops.length === 0 ? [] : [{ day, stops, whole: false }];
  });
  const loose = inTrip.filter(({ leading }) => !leading);
  const fixed = loose.map(({ place, day }): FixedVisit => ({ place, day }));
  const order = loose.flatMap(({ place, day }, i): VisitOrder[] => {
    const before = loose[i - 1];
    return before?.day === day ? [{ first: before.place, second: place }] : [];
  });
  const all: TripWishes = {
    ...own,
    ...(locked.length === 0 ? {} : { locked: [...(own.locked ?? []), ...locked] }),
    ...(fixed.length === 0 ? {} : { fixed: joined(own.fixed ?? [], fixed) }),
    ...(order.length === 0 ? {} : { order: [...(own.order ?? []), ...order] }),
  };
  return all;
}

/** One entry for a place: the times the traveller fixed, on the day it is locked to. */
function joined(own: readonly FixedVisit[], locked: readonly FixedVisit[]): readonly FixedVisit[] {
  const places = new Set(locked.map(({ place }) => place));
  return [
    ...own.filter(({ place }) => !places.has(place)),
    ...locked.map((each) => ({ ...own.find(({ place }) => place === each.place), ...each })),
  ];
}
