import type { ClockTime, LockedDay, TripNow } from '@kangtu/core';
import { planAgain } from './change.ts';
import { tripStops } from './stops.ts';
import { basis, itinerary } from './trip.ts';

/** Points that a planned stop is worth more when it stays on its day: the rest of the trip changes only for a reason. */
const STABILITY = 30;

/** "I am here": what comes after this stop is planned again from its end; past days and done stops stay. */
export function replanFrom(place: string): void {
  const trip = itinerary.value;
  const ask = basis.value?.ask;
  const stops = trip === null ? [] : tripStops(trip);
  const here = stops.find((stop) => stop.place === place);
  if (trip === null || ask === undefined || here === undefined) return;
  const of = (day: number) => stops.filter((stop) => stop.day === day).map((stop) => stop.place);
  const now: TripNow = {
    day: here.day,
    time: here.visit.end,
    place,
    done: stops.filter((stop) => stop.day === here.day && stop.order <= here.order).map((stop) => stop.place),
    plan: trip.days.map(({ day }) => of(day)),
    stability: STABILITY,
  };
  const past = trip.days.filter(({ day }) => day < here.day);
  const locked = past.map(
    ({ day, night }): LockedDay => ({
      day,
      stops: of(day),
      whole: true,
      ...(night === null ? {} : { night }),
    }),
  );
  planAgain({ wishes: { ...ask.wishes, now, locked } });
}

export function changeNow(change: { readonly time: ClockTime }): void {
  const wishes = basis.value?.ask.wishes;
  if (wishes?.now !== undefined) planAgain({ wishes: { ...wishes, now: { ...wishes.now, ...change } } });
}

/** Back to planning the whole trip. */
export function forgetNow(): void {
  const ask = basis.value?.ask;
  if (ask === undefined) return;
  const { now: _, locked: __, ...wishes } = ask.wishes;
  planAgain({ wishes });
}
