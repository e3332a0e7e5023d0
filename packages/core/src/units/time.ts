import type { Branded } from './brand.js';

/** A duration in whole minutes, 0 or more. */
export type Minutes = Branded<number, 'Minutes'>;

/** A time of day in whole minutes after midnight of the itinerary's local day, 0 .. 2879 (after midnight > 1439). */
export type ClockTime = Branded<number, 'ClockTime'>;

export function minutes(value: number): Minutes {
  if (!Number.isInteger(value) || value < 0)
    throw new RangeError(`not a duration in whole minutes: ${value}`);
  return value as Minutes;
}

export function clockTime(value: number): ClockTime {
  if (!Number.isInteger(value) || value < 0 || value >= 2880)
    throw new RangeError(`not a clock time: ${value}`);
  return value as ClockTime;
}

/** Minutes of a day. */
export const DAY_MINUTES = 1440;

/** "08:30" -> 510; null when the text is not a 24-hour time from 00:00 to 24:00. */
export function parseClockTime(text: string): ClockTime | null {
  const match = /^(\d{1,2}):(\d{2})$/.exec(text);
  if (match === null) return null;
  const value = Number(match[1]) * 60 + Number(match[2]);
  return Number(match[2]) < 60 && value <= DAY_MINUTES ? (value as ClockTime) : null;
}

/** 510 -> "08:30"; times after midnight wrap: 1470 -> "00:30". */
export function formatClockTime(time: ClockTime): string {
  const wrapped = time % DAY_MINUTES;
  return `${String(Math.floor(wrapped / 60)).padStart(2, '0')}:${String(wrapped % 60).padStart(2, '0')}`;
}
