import type { Branded } from './brand.js';

/** A calendar date "YYYY-MM-DD" that exists, in the region's time zone. */
export type LocalDate = Branded<string, 'LocalDate'>;

const DAY_MS = 86_400_000;

export function parseLocalDate(text: string): LocalDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text
    ? null
    : (text as LocalDate);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10) as LocalDate;
}

/** 1 = Monday .. 7 = Sunday (ISO 8601). */
export function weekday(date: LocalDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}
