import { type PlainRule, plainHours, type Span } from '../region/plain-hours.js';
import { coversDay } from '../region/season.js';
import { addDays, type LocalDate, weekday } from '../units/index.js';
import { holidayOn } from './holidays.js';

/** Half-open [open, close) in minutes after midnight of the date; `close` may lie after midnight (> 1440). */
export type Interval = Span;

type Reader = (hours: string, date: LocalDate) => readonly Interval[] | null;

let readBeyondPlain: Reader | null = null;

/** Who reads hours that are more than a plain table; handed in by `parse.ts`, through which such hours come in. */
export function readHoursBeyondPlain(reader: Reader): void {
  readBeyondPlain = reader;
}

/**
 * Opening intervals on a date, in order; [] = closed; null = not valid OSM opening_hours.
 * PH in the text means the public holidays of our own calendar. Times are local clock times of the place,
 * whatever the time zone of the machine.
 * @throws RangeError for hours beyond the plain ones where `@kangtu/core/parse` was never imported: the region was not
 * read by `parseRegion`.
 */
export function openIntervals(hours: string, date: LocalDate): readonly Interval[] | null {
  const rules = plainHours(hours);
  if (rules !== null) return plainIntervals(rules, date);
  if (readBeyondPlain === null)
    throw new RangeError(`hours "${hours}": only a region read by parseRegion (@kangtu/core/parse) has such`);
  return readBeyondPlain(hours, date);
}

/** Whether PH stands for the date. A holiday that is only expected is none yet. */
export function isPublicHoliday(date: LocalDate): boolean {
  const day = holidayOn(date);
  return day?.kind === 'off' && day.basis !== 'expected';
}

const DAY = 1440;
const ALL_DAY: readonly Span[] = [{ open: 0, close: DAY }];

/** What holds on the date, each over what stands before it: as the specification of opening_hours has it. */
function plainIntervals(rules: readonly PlainRule[], date: LocalDate): readonly Interval[] {
  const eve = addDays(date, -1);
  const isHoliday = isPublicHoliday(date);
  let painted: (readonly [isOpen: boolean, spans: readonly Span[]])[] = [];
  rules.forEach((rule, i) => {
    const spans = rule.spans ?? ALL_DAY;
    if (appliesOn(rule, date, isHoliday)) {
      if (replaces(rule, rules[i - 1])) painted = [];
      painted.push([rule.isOpen, spans]);
    }
    // What began the day before: a holiday counts for its own date only.
    const late = spans.filter(({ close }) => close > DAY);
    if (late.length > 0 && appliesOn(rule, eve, false))
      painted.push([rule.isOpen, late.map(({ close }) => ({ open: 0, close: close - DAY }))]);
  });
  const minutes = new Uint8Array(DAY);
  for (const [isOpen, spans] of painted)
    for (const { open, close } of spans) minutes.fill(isOpen ? 1 : 0, open, close);
  return runsOf(minutes);
}

function appliesOn({ season, weekdays, holidays }: PlainRule, date: LocalDate, isHoliday: boolean): boolean {
  if (season !== null && !coversDay(season, date)) return false;
  return weekdays === null || weekdays.includes(weekday(date)) || (holidays && isHoliday);
}

/** Opening hours that name their days, or follow hours for every day, stand instead of those before them. */
function replaces(rule: PlainRule, before: PlainRule | undefined): boolean {
  const isForEveryDay = ({ season, weekdays }: PlainRule) => season === null && weekdays === null;
  if (!rule.isOpen || rule.isAddition) return false;
  return !isForEveryDay(rule) || (before !== undefined && isForEveryDay(before));
}

function runsOf(minutes: Uint8Array): readonly Interval[] {
  const runs: Interval[] = [];
  for (let at = minutes.indexOf(1); at >= 0; ) {
    const end = minutes.indexOf(0, at);
    runs.push({ open: at, close: end < 0 ? DAY : end });
    at = end < 0 ? -1 : minutes.indexOf(1, end);
  }
  return runs;
}
