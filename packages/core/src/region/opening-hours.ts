import OpeningHours from 'opening_hours';
import { quoted } from './text.js';

/**
 * Chinese public holidays. The library reads a position only from text, so these numbers give the format's fixed
 * sunrise 06:00 and sunset 18:00: a computed sunset would depend on the time zone of the machine.
 */
const CHINA = { lat: 0, lon: 0, address: { country_code: 'cn', state: '' } };

/** Hours as the library reads them, or its own (English) remark on why it cannot. */
export type ReadHours = { readonly rule: OpeningHours } | { readonly problem: string };

/** Many places share their hours, and the library takes a millisecond or two for each. */
const known = new Map<string, ReadHours>();

/** The one way in which opening hours are read: what a region accepts is what a day is planned with. */
export function readHours(value: string): ReadHours {
  const before = known.get(value);
  if (before !== undefined) return before;
  const read = readAfresh(value);
  known.set(value, read);
  return read;
}

function readAfresh(value: string): ReadHours {
  // The library knows no school holidays of China, and would say so on the console.
  if (/\bSH\b/i.test(value)) return { problem: 'SH' };
  try {
    return { rule: new OpeningHours(value, CHINA) };
  } catch (error) {
    return { problem: quoted(String(error)) };
  }
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?: (0[1-9]|[12]\\d|3[01]))?';
/** Months or month ranges only, without hours. */
const SEASON = new RegExp(`^${DAY}(-${DAY})?(, ?${DAY}(-${DAY})?)*$`);
const RANGE = new RegExp(`^${DAY}(?:-${DAY})?$`);

/** Days of the year as month * 100 + day, both ends included; the last may lie before the first (Dec-Feb). */
export interface SeasonRange {
  readonly first: number;
  readonly last: number;
}

/** "Jun-Sep" or "Mar 15-Apr 10, Oct" as ranges of days; null = it is not written so. */
export function readSeason(value: string): readonly SeasonRange[] | null {
  if (!SEASON.test(value)) return null;
  return value.split(',').map((part) => {
    const [, month = '', day, toMonth, toDay] = RANGE.exec(part.trim()) ?? [];
    const first = (MONTHS.indexOf(month) + 1) * 100 + Number(day ?? 1);
    if (toMonth === undefined) return { first, last: day === undefined ? first + 30 : first };
    return { first, last: (MONTHS.indexOf(toMonth) + 1) * 100 + Number(toDay ?? 31) };
  });
}
