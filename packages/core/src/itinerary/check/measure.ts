import { isHot, isOutdoor, NOON } from '../../calendar/index.js';
import { effort, type Metric, type Rule } from '../../rules/index.js';
import type { Item, ItineraryDay } from '../itinerary.js';
import { mealBefore, mealsOf, minutesWithoutLunch } from '../meals.js';
import type { Checked } from './context.js';
import { isTherapyMetric, measureTherapy, type TherapyMetric } from './measure-therapy.js';
import type { Measured } from './measured.js';

/** A drive of this many minutes is a pause from walking about. */
const SITTING_MINUTES = 15;

/** A value, and the item of the day it was measured at; absent = the whole day. */
type Value = readonly [value: number, item?: number];
type Meter = (day: ItineraryDay, checked: Checked) => readonly Value[];

const METERS: Readonly<Record<Exclude<Metric, 'trip' | TherapyMetric>, Meter>> = {
  'coach-ride': (day) =>
    runs(
      day,
      (item) => item.kind === 'leg',
      () => true,
    ),
  sightseeing: (day) => runs(day, (item) => item.kind === 'visit', endsVisits),
  walk: (day) =>
    day.items.flatMap((item, i) =>
      item.kind === 'leg' && item.mode === 'walk' ? [[item.minutes, i] as const] : [],
    ),
  exertion: (day, { places }) =>
    day.items.flatMap((item, i) => {
      const place = item.kind === 'visit' ? places.get(item.place) : undefined;
      const known = place?.exertion ?? (place?.accessibility?.value === 'no' ? 1 : null);
      return place === undefined || known === null ? [] : [[effort(place), i] as const];
    }),
  'midday-rest': (day) => mealsOf(day.items).map(({ item }) => [restAfter(day, item), item] as const),
  'back-by': (day) => [[day.end]],
  'after-meal': (day, checked) =>
    baths(day, checked).flatMap((i) => {
      const meal = mealBefore(day.items, i);
      return meal === undefined ? [] : [[day.items[i]!.start - meal.end, i] as const];
    }),
  'bath-to-drive': (day, checked) =>
    baths(day, checked).flatMap((i) => {
      const drive = day.items.slice(i).find((item) => item.kind === 'leg' && item.minutes > 0);
      return drive === undefined ? [] : [[drive.start - day.items[i]!.end, i] as const];
    }),
  'hot-spring-sessions': (day, checked) => [[baths(day, checked).length]],
  hospital: (day, { cover }) =>
    day.items.flatMap((item, i) => {
      const nearest = item.kind === 'visit' ? cover.get(item.place) : undefined;
      return nearest === undefined ? [] : [[nearest.minutes, i] as const];
    }),
  'hot-spring-visit': (day, checked) => baths(day, checked).map((i) => [0, i] as const),
  meal: (day) => mealsOf(day.items).map(({ item }) => [0, item] as const),
  'noon-outdoors': (day, { places }) => {
    const minutes = day.items.map((item) => {
      const place = item.kind === 'visit' ? places.get(item.place) : undefined;
      if (place === undefined || !isOutdoor(place) || !isHot(place, day.date)) return 0;
      return Math.max(0, Math.min(item.end, NOON.to) - Math.max(item.start, NOON.from));
    });
    const sum = minutes.reduce((total, each) => total + each, 0);
    return sum === 0 ? [] : [[sum, minutes.findIndex((each) => each > 0)]];
  },
  'sleeping-height': (day, checked) => {
    const heights = nightHeights(day, checked);
    return heights === null || heights.before > LOW_LAND ? [] : [[heights.night]];
  },
  'sleeping-gain': (day, checked) => {
    const heights = nightHeights(day, checked);
    return heights === null || heights.night <= HIGH_LAND ? [] : [[heights.night - heights.before]];
  },
  // The pace of a party makes visits longer; there is nothing to measure on a trip.
  gait: () => [],
};

/** Metres: whoever starts below the first comes from low land; above the second each night counts (CDC). */
const LOW_LAND = 2750;
const HIGH_LAND = 2750;

/** Heights of where the day begins and of the night, where both are known. */
function nightHeights({ from, night }: ItineraryDay, { places }: Checked) {
  const before = places.get(from)?.elevation?.value;
  const height = night === null ? undefined : places.get(night)?.elevation?.value;
  return before === undefined || height === undefined ? null : { before, night: height };
}

/** What a rule's metric amounts to on a trip: one value for each ride, run of visits, stop or day it speaks of. */
export function measure(rule: Rule, checked: Checked): readonly Measured[] {
  const { metric } = rule;
  if (metric === 'trip') return [{ value: 0, day: 1, path: '' }];
  if (isTherapyMetric(metric)) return measureTherapy(metric, rule.therapy, checked);
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
      const length = item.kind === 'visit' ? minutesWithoutLunch(item) : item.end - item.start;
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
