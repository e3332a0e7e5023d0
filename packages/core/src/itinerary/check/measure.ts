import type { Metric } from '../../rules/index.js';
import type { Item, ItineraryDay } from '../itinerary.js';
import type { Checked } from './context.js';

/** One measured value, where it was measured. */
export interface Measured {
  readonly value: number;
  readonly day: number;
  readonly path: string;
}

/** A drive of this many minutes is a pause from walking about. */
const SITTING_MINUTES = 15;

/** A value, and the item of the day it was measured at; absent = the whole day. */
type Value = readonly [value: number, item?: number];
type Meter = (day: ItineraryDay, checked: Checked) => readonly Value[];

const METERS: Readonly<Record<Exclude<Metric, 'trip'>, Meter>> = {
  'coach-ride': (day) =>
    runs(
      day,
      (item) => item.kind === 'leg',
      () => true,
    ),
  sightseeing: (day) => runs(day, (item) => item.kind === 'visit', endsVisits),
  exertion: (day, { places }) =>
    day.items.flatMap((item, i) => {
      const exertion = item.kind === 'visit' ? (places.get(item.place)?.exertion ?? null) : null;
      return exertion === null ? [] : [[exertion, i] as const];
    }),
  'midday-rest': (day) =>
    day.items.flatMap((item, i) => (item.kind === 'meal' ? [[restAfter(day, i), i] as const] : [])),
  'back-by': (day) => [[day.end]],
  'after-meal': (day, checked) =>
    baths(day, checked).flatMap((i) => {
      const meal = day.items.slice(0, i).findLast(({ kind }) => kind === 'meal');
      return meal === undefined ? [] : [[day.items[i]!.start - meal.end, i] as const];
    }),
  'hot-spring-sessions': (day, checked) => [[baths(day, checked).length]],
  hospital: (day, { cover }) =>
    day.items.flatMap((item, i) => {
      const nearest = item.kind === 'visit' ? cover.get(item.place) : undefined;
      return nearest === undefined ? [] : [[nearest.minutes, i] as const];
    }),
  'hot-spring-visit': (day, checked) => baths(day, checked).map((i) => [0, i] as const),
};

/** What a metric amounts to on a trip: one value for each ride, run of visits, stop or day it speaks of. */
export function measure(metric: Metric, checked: Checked): readonly Measured[] {
  if (metric === 'trip') return [{ value: 0, day: 1, path: '' }];
  return checked.itinerary.days.flatMap((day, d) =>
    METERS[metric](day, checked).map(([value, item]) => ({
      value,
      day: d + 1,
      path: item === undefined ? `/days/${d}` : `/days/${d}/items/${item}`,
    })),
  );
}

/** Items of a day that are visits of hot springs. */
function baths(day: ItineraryDay, { places }: Checked): readonly number[] {
  return day.items.flatMap((item, i) =>
    item.kind === 'visit' && places.get(item.place)?.kind === 'hot-spring' ? [i] : [],
  );
}

/** Lengths of runs of items that count, and where each begins; other items end a run when they are `apart`. */
function runs(
  day: ItineraryDay,
  counts: (item: Item) => boolean,
  apart: (item: Item) => boolean,
): readonly (readonly [minutes: number, first: number])[] {
  const found: [number, number][] = [];
  let open = false;
  day.items.forEach((item, i) => {
    if (counts(item)) {
      const length = item.end - item.start;
      if (open) found.at(-1)![0] += length;
      else found.push([length, i]);
      open = true;
    } else if (apart(item)) open = false;
  });
  return found;
}

function endsVisits(item: Item): boolean {
  return item.kind !== 'leg' || item.end - item.start >= SITTING_MINUTES;
}

function restAfter(day: ItineraryDay, meal: number): number {
  const next = day.items[meal + 1];
  return next?.kind === 'rest' ? next.end - next.start : 0;
}
