import type { ClockTime, LocalDate } from '@kangtu/core';

const CHINA = 480;

/** Minutes east of UTC at the noon of that date in an IANA zone. */
export function utcOffset(timeZone: string, date: LocalDate): number {
  // Mainland China has kept UTC+8 without summer time since 1992 (tz database, Asia/Shanghai).
  if (timeZone === 'Asia/Shanghai') return CHINA;
  const noon = new Date(`${date}T12:00:00Z`);
  const name = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(noon)
    .find((part) => part.type === 'timeZoneName')?.value;
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? '');
  if (match === null) return 0;
  const size = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -size : size;
}

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
