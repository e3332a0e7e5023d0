import type { DayHours } from '../calendar/index.js';
import { type Lunch, offNoon, type Roads, tableCost } from './drive.js';
import type { Table } from './table.js';

export interface DayStop {
  readonly place: string;
  /** Only driven through. */
  readonly pass: boolean;
  readonly hours: DayHours;
  /** Minutes after which nobody is admitted, counted back from closing. */
  readonly lastEntry: number;
  readonly least: number;
  readonly most: number;
  /** Minutes of rest after the stop. */
  readonly pause: number;
  /** Minutes there must be before one drives on. */
  readonly beforeDrive: number;
  /** Minutes there must be between lunch and the stop. */
  readonly afterMeal: number;
  /** How lunch goes with the visit; null = it does not. */
  readonly table: Table | null;
  /** Clock times between which the visit starts, where somebody asked for it. */
  readonly begin: { readonly earliest: number; readonly latest: number };
}

export interface VisitPiece {
  readonly kind: 'visit';
  readonly place: string;
  readonly minutes: number;
  readonly start: number;
  /** Begin and end of a lunch within it. */
  readonly lunch?: { readonly start: number; readonly end: number };
}

/** The visit as soon as it can begin; null = not any more. */
export function visitAlone(stop: DayStop, ready: number, stay: number): VisitPiece | null {
  const start = beginVisit(stop, ready, stay);
  return start === null ? null : { kind: 'visit', place: stop.place, minutes: stay, start };
}

/** One has seen something before one sits down to eat, and sees something after it. */
const BEFORE_LUNCH = 60;
const AFTER_LUNCH = 30;

/** The visit with lunch at its hour; null where the two do not go together. */
export function visitWithLunch(
  stop: DayStop,
  ready: number,
  stay: number,
  { earliest, latest, duration }: Lunch,
): VisitPiece | null {
  const { table, place } = stop;
  if (table === null) return null;
  // Who comes to a place to eat long before lunch waits, or sets out later.
  const from =
    table.how === 'part' ? Math.max(ready, earliest + duration - Math.max(stay, table.most)) : ready;
  const first = beginVisit(stop, from, table.how === 'inside' ? stay + duration : Math.max(stay, duration));
  if (first === null) return null;
  const eat = Math.max(earliest, first + (table.how === 'inside' ? BEFORE_LUNCH : 0));
  const minutes = table.how === 'inside' ? stay + duration : Math.max(stay, eat + duration - first);
  const isFed =
    eat <= latest &&
    (table.how === 'inside' ? eat <= first + stay - AFTER_LUNCH : minutes <= Math.max(stay, table.most));
  if (!isFed || beginVisit(stop, first, minutes) !== first) return null;
  return { kind: 'visit', place, minutes, start: first, lunch: { start: eat, end: eat + duration } };
}

/** Lunch in the middle of a visit is not as good as one at a table on the way. */
const INSIDE_COST = 15;

/** What it costs to eat there at that time, in points of a day's timetable. */
export function lunchCost(
  roads: Roads,
  { place, table }: DayStop,
  start: number,
  { duration }: Lunch,
): number {
  const own = table?.how === 'inside' ? INSIDE_COST : 0;
  return own + tableCost(roads, place) + offNoon(start + duration / 2);
}

/** First minute from `t` on at which the visit can begin; null = not any more. */
function beginVisit(stop: DayStop, t: number, stay: number): number | null {
  const tail = Math.max(stay, stop.lastEntry);
  const from = Math.max(t, stop.begin.earliest);
  const open = stop.hours.open.find((interval) => Math.max(from, interval.open) + tail <= interval.close);
  if (open === undefined) return null;
  const begin = Math.max(from, open.open);
  return begin > stop.begin.latest ? null : begin;
}
