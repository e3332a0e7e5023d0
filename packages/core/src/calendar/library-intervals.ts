import { libraryHours } from '../region/library-hours.js';
import { type LocalDate, weekday } from '../units/index.js';
import { type Interval, isPublicHoliday } from './opening.js';

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

const WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

/**
 * The text with PH written as a weekday: that of the date when it is a public holiday by our own calendar, else another
 * one, so that its rule does not apply. The library's own list of Chinese holidays has gaps.
 */
function withoutHolidays(hours: string, date: LocalDate): string {
  if (!/\bPH\b/.test(hours)) return hours;
  // Two days on: a holiday that reaches past midnight does not touch the date either.
  const today = weekday(date) - 1;
  return hours.replace(/\bPH\b/g, WEEKDAYS[isPublicHoliday(date) ? today : (today + 2) % 7]!);
}

/** Opening intervals on a date as the library has them; null = not valid OSM opening_hours. */
export function libraryIntervals(hours: string, date: LocalDate): readonly Interval[] | null {
  const read = libraryHours(withoutHolidays(hours, date));
  if ('problem' in read) return null;
  const { rule } = read;
  const from = midnight(date, 0);
  const to = midnight(date, 1);
  return rule
    .getOpenIntervals(from, to)
    .map(([open, close]) => ({ open: clock(open, from), close: clock(close, from) }))
    .filter(({ open, close }) => close > open);
}
