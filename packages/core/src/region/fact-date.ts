import { isDay, isPartialDate } from './text.js';

/** Extended Date/Time Format (ISO 8601-2): an interval with an open start, "on that day or before". */
const OR_BEFORE = '../';

/** `Fact.asOf` taken apart. */
export interface FactDate {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  /** False = no source of the fact bears a date: it was read on `date` and may be older. */
  readonly isDated: boolean;
}

export function factDate(asOf: string): FactDate {
  if (!asOf.startsWith(OR_BEFORE)) return { date: asOf, isDated: true };
  return { date: asOf.slice(OR_BEFORE.length), isDated: false };
}

/** `Fact.asOf` of a fact that was read on a day in a source without a date. */
export function readOn(day: string): string {
  return `${OR_BEFORE}${day}`;
}

export function isFactDate(text: string): boolean {
  const { date, isDated } = factDate(text);
  return isDated ? isPartialDate(date) : isDay(date);
}
