import { type ClockTime, type LocalDate, utcOffset } from '@kangtu/core';

/** The local moment as a date and a time of day below 24 h. */
export function localMoment(
  date: LocalDate,
  time: ClockTime,
): { readonly date: string; readonly time: string } {
  const text = new Date(Date.parse(`${date}T00:00:00Z`) + time * 60_000).toISOString();
  return { date: text.slice(0, 10), time: text.slice(11, 19) };
}

/** The moment in UTC, `2027-04-10T00:30:00Z`. */
export function utcMoment(timeZone: string, date: LocalDate, time: ClockTime): string {
  const ms = Date.parse(`${date}T00:00:00Z`) + (time - utcOffset(timeZone, date)) * 60_000;
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
