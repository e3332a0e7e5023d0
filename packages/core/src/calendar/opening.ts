import { readHours } from '../region/opening-hours.js';
import type { LocalDate } from '../units/index.js';

/** Half-open [open, close) in minutes after midnight of the date; `close` may lie after midnight (> 1440). */
export interface Interval {
  readonly open: number;
  readonly close: number;
}

const DAY = 1440;

/** Local midnight of a date as the library wants it; only its local parts are ever read back. */
function midnight(date: LocalDate, plusDays: number): Date {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, day + plusDays);
}

function clock(time: Date, from: Date): number {
  const days = Math.round((Date.UTC(...ymd(time)) - Date.UTC(...ymd(from))) / 86_400_000);
  return days * DAY + time.getHours() * 60 + time.getMinutes();
}

function ymd(date: Date): [number, number, number] {
  return [date.getFullYear(), date.getMonth(), date.getDate()];
}

/**
 * Opening intervals on a date, in order; [] = closed; null = not valid OSM opening_hours.
 * Chinese public holidays are known where the text says PH. Times are local clock times of the place,
 * whatever the time zone of the machine.
 */
export function openIntervals(hours: string, date: LocalDate): readonly Interval[] | null {
  const read = readHours(hours);
  if ('problem' in read) return null;
  const { rule } = read;
  const from = midnight(date, 0);
  const to = midnight(date, 1);
  return rule
    .getOpenIntervals(from, to)
    .map(([open, close]) => ({ open: clock(open, from), close: clock(close, from) }))
    .filter(({ open, close }) => close > open);
}
