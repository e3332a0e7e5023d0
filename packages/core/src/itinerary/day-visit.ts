import type { DayHours } from '../calendar/index.js';
import { AFTER_LUNCH, BEFORE_LUNCH, type Table } from '../trip/table.js';
import { LUNCH_MIDDLE, type Lunch, offNoon, type Roads, tableCost } from './drive.js';

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

/** The visit with lunch at its hour; null where the two do not go together. */
export function visitWithLunch(
  stop: DayStop,
  ready: number,
  stay: number,
  { earliest, latest, duration }: Lunch,
): VisitPiece | null {
  const { table, place } = stop;
  if (table === null) return null;
  // Who comes to a place to eat, or to a long visit, too long before lunch waits, or sets out later.
  const soonest =
    earliest - (table.how === 'part' ? Math.max(stay, table.most) - duration : stay - AFTER_LUNCH);
  const from = Math.max(ready, soonest);
  const first = beginVisit(stop, from, table.how === 'inside' ? stay + duration : Math.max(stay, duration));
  if (first === null) return null;
  const isInside = table.how === 'inside';
  const soon = Math.max(earliest, first + (isInside ? BEFORE_LUNCH : 0));
  const late = isInside ? Math.min(latest, first + stay - AFTER_LUNCH) : latest;
  if (soon > late) return null;
  // In a long visit one eats when it is time to.
  const eat = isInside ? Math.min(late, Math.max(soon, LUNCH_MIDDLE - Math.floor(duration / 2))) : soon;
  const minutes = isInside ? stay + duration : Math.max(stay, eat + duration - first);
  if (table.how === 'part' && minutes > Math.max(stay, table.most)) return null;
  if (beginVisit(stop, first, minutes) !== first) return null;
  return { kind: 'visit', place, minutes, start: first, lunch: { start: eat, end: eat + duration } };
}

/** Lunch in the middle of a visit is not as good as one at a table on the way. */
const INSIDE_COST = 15;

/** What it costs to eat there at that time, in points of a day's timetable. */
export function lunchCost(roads: Roads, stop: DayStop, start: number, { duration }: Lunch): number {
  return lunchPlaceCost(roads, stop) + offNoon(start + duration / 2);
}

/** The same, whenever it is. */
export function lunchPlaceCost(roads: Roads, { place, table }: DayStop): number {
  return (table?.how === 'inside' ? INSIDE_COST : 0) + tableCost(roads, place);
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
