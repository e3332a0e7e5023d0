import { type ArrangedDay, type DayRouteStop, straightMetres, type Wgs84 } from '@kangtu/core';
import { rearrange } from './change.ts';
import { itinerary, region } from './trip.ts';

type Days = readonly ArrangedDay[];

/** One place earlier (-1) or later (+1); past the first or last stop of a day it goes on to the next day. */
export const moveStop = (place: string, step: -1 | 1): void => rearrange((days) => moved(days, place, step));

export const removeStop = (place: string): void =>
  rearrange((days) =>
    days.map((day) => ({ ...day, stops: day.stops.filter((stop) => stop.place !== place) })),
  );

/** Another place in the place of a stop. */
export const replaceStop = (place: string, by: string): void =>
  rearrange((days) =>
    days.map((day) => ({
      ...day,
      stops: day.stops.map((stop) =>
        stop.place === place && !stop.pass ? { place: by, pass: false } : stop,
      ),
    })),
  );

/** Fixes the length of a visit. */
export const setMinutes = (place: string, minutes: number): void =>
  rearrange((days) =>
    days.map((day) => ({
      ...day,
      stops: day.stops.map((stop) => (stop.place === place && !stop.pass ? { ...stop, minutes } : stop)),
    })),
  );

/** Puts a stop right before another one; before null = at the end of `day` (counted from 0). */
export const dropStop = (place: string, day: number, before: string | null): void =>
  rearrange((days) => {
    const stop = stopOf(days, place);
    if (stop === undefined || place === before) return days;
    return insert(without(days, place), day, before, stop);
  });

/** Adds a place where it lengthens the way least, as the crow flies. */
export function addStop(place: string): void {
  const at = positionOf(place);
  if (at === null) return;
  rearrange((days) => {
    const spots = days.flatMap((day, d) => {
      const chain = [day.from, ...day.stops.map((stop) => stop.place), day.to];
      return chain.slice(1).map((next, i) => {
        const [a, b] = [positionOf(chain[i]!), positionOf(next)];
        const detour =
          a === null || b === null
            ? Infinity
            : straightMetres(a, at) + straightMetres(at, b) - straightMetres(a, b);
        return { d, i, detour };
      });
    });
    const best = spots.reduce((a, b) => (b.detour < a.detour ? b : a));
    return days.map((day, d) =>
      d === best.d ? { ...day, stops: day.stops.toSpliced(best.i, 0, { place, pass: false }) } : day,
    );
  });
}

function positionOf(id: string): Wgs84 | null {
  const place = itinerary.value?.places[id] ?? region.value?.places.find((each) => each.id === id);
  return place?.position ?? null;
}

const isVisit = (stop: DayRouteStop): boolean => !stop.pass;

function stopOf(days: Days, place: string): DayRouteStop | undefined {
  return days.flatMap((day) => day.stops).find((stop) => stop.place === place && isVisit(stop));
}

const without = (days: Days, place: string): Days =>
  days.map((day) => ({ ...day, stops: day.stops.filter((stop) => stop.place !== place || stop.pass) }));

function insert(days: Days, d: number, before: string | null, stop: DayRouteStop): Days {
  return days.map((day, i) => {
    if (i !== d) return day;
    const at = before === null ? -1 : day.stops.findIndex((each) => each.place === before && isVisit(each));
    return { ...day, stops: day.stops.toSpliced(at < 0 ? day.stops.length : at, 0, stop) };
  });
}

function moved(days: Days, place: string, step: -1 | 1): Days {
  const d = days.findIndex((day) => day.stops.some((stop) => stop.place === place && isVisit(stop)));
  const stop = stopOf(days, place);
  if (d < 0 || stop === undefined) return days;
  const visits = days[d]!.stops.filter(isVisit);
  const i = visits.findIndex((each) => each.place === place);
  const rest = without(days, place);
  if (i + step >= 0 && i + step < visits.length) {
    const before = step < 0 ? visits[i - 1]! : visits[i + 2];
    return insert(rest, d, before?.place ?? null, stop);
  }
  const target = d + step;
  if (target < 0 || target >= days.length) return days;
  const first = rest[target]!.stops.find(isVisit);
  return insert(rest, target, step < 0 ? null : (first?.place ?? null), stop);
}
