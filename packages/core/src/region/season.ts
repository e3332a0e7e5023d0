import type { LocalDate } from '../units/index.js';

/** As OSM opening_hours writes them. */
export const OSM_MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];
const DAY = `(${OSM_MONTHS.join('|')})(?: (0[1-9]|[12]\\d|3[01]))?`;
/** Months or month ranges only, without hours. */
const SEASON = new RegExp(`^${DAY}(-${DAY})?(, ?${DAY}(-${DAY})?)*$`);
const RANGE = new RegExp(`^${DAY}(?:-${DAY})?$`);

const known = new Map<string, readonly SeasonRange[] | null>();

/** Days of the year as month * 100 + day, both ends included; the last may lie before the first (Dec-Feb). */
export interface SeasonRange {
  readonly first: number;
  readonly last: number;
}

/** "Jun-Sep" or "Mar 15-Apr 10, Oct" as ranges of days; null = it is not written so. */
export function readSeason(value: string): readonly SeasonRange[] | null {
  const before = known.get(value);
  if (before !== undefined) return before;
  const ranges = rangesOf(value);
  known.set(value, ranges);
  return ranges;
}

function rangesOf(value: string): readonly SeasonRange[] | null {
  if (!SEASON.test(value)) return null;
  return value.split(',').map((part) => {
    const [, month = '', day, toMonth, toDay] = RANGE.exec(part.trim()) ?? [];
    const first = (OSM_MONTHS.indexOf(month) + 1) * 100 + Number(day ?? 1);
    if (toMonth === undefined) return { first, last: day === undefined ? first + 30 : first };
    return { first, last: (OSM_MONTHS.indexOf(toMonth) + 1) * 100 + Number(toDay ?? 31) };
  });
}

/** Whether the date lies in one of the ranges. */
export function coversDay(ranges: readonly SeasonRange[], date: LocalDate): boolean {
  const day = Number(date.slice(5, 7)) * 100 + Number(date.slice(8, 10));
  return ranges.some(({ first, last }) =>
    first <= last ? first <= day && day <= last : day >= first || day <= last,
  );
}
