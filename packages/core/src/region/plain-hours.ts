import { readSeason, type SeasonRange } from './season.js';

/** Half-open, in minutes after midnight; `close` over 1440 = after midnight of the next day. */
export interface Span {
  readonly open: number;
  readonly close: number;
}

/** One rule of plain opening hours: on which days, when, and whether that is open or closed. */
export interface PlainRule {
  /** Null = in every season. */
  readonly season: readonly SeasonRange[] | null;
  /** 1 = Monday .. 7 = Sunday; null = on every day of the week. */
  readonly weekdays: readonly number[] | null;
  /** Also on public holidays; with no weekdays: on public holidays only. */
  readonly holidays: boolean;
  /** Null = all day. */
  readonly spans: readonly Span[] | null;
  readonly isOpen: boolean;
  /** After a comma: adds to the rules before it, also on its own days. */
  readonly isAddition: boolean;
}

const WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const listOf = (item: string) => `${item}(?:, ?${item})*`;
const DATE = '[A-Z][a-z]{2}(?: \\d\\d)?';
const WEEKDAY = '(?:Mo|Tu|We|Th|Fr|Sa|Su)';
const CLOCK = '\\d\\d:[0-5]\\d';
/** [season] [weekdays] [times] [off], then what separates it from the next rule. */
const RULE = new RegExp(
  [
    `(${listOf(`${DATE}(?:-${DATE})?`)}(?= |;|$))? ?`,
    `(${listOf(`(?:${WEEKDAY}(?:-${WEEKDAY})?|PH)`)}(?= |;|$))? ?`,
    `(24/7|${listOf(`${CLOCK}-${CLOCK}`)})? ?`,
    '(off|closed)? ?',
    '(; ?|, ?|$)',
  ].join(''),
  'y',
);

const known = new Map<string, readonly PlainRule[] | null>();

/**
 * The part of OSM opening_hours that nearly every place uses, as a table: months or days of the year, weekdays, PH,
 * several times a day, times over midnight, off, 24/7. What it reads means what the `opening_hours` library makes of it
 * (tested day by day against it). Null = beyond that part, or not opening hours at all: ask the library.
 */
export function plainHours(text: string): readonly PlainRule[] | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const rules = readRules(text);
  known.set(text, rules);
  return rules;
}

function readRules(text: string): readonly PlainRule[] | null {
  const rules: PlainRule[] = [];
  let isAddition = false;
  RULE.lastIndex = 0;
  for (;;) {
    const match = RULE.exec(text);
    const rule = match === null ? null : readRule(match, isAddition);
    if (match === null || rule === null) return null;
    rules.push(rule);
    const separator = match[5]!;
    if (separator === '') return rules;
    isAddition = separator.startsWith(',');
    // A comma after days is another matter.
    if (isAddition && rule.spans === null && rule.isOpen) return null;
  }
}

function readRule([, dates, days, times, off]: RegExpExecArray, isAddition: boolean): PlainRule | null {
  if (dates === undefined && days === undefined && (isAddition || (times ?? off) === undefined)) return null;
  const season = dates === undefined ? null : readDates(dates);
  const named = days?.split(/, ?/) ?? [];
  const weekdays = named.filter((day) => day !== 'PH').map(weekdaysOf);
  const spans = times === undefined || times === '24/7' ? null : times.split(/, ?/).map(spanOf);
  if ((dates !== undefined && season === null) || weekdays.includes(null) || spans?.includes(null))
    return null;
  return {
    season,
    weekdays: days === undefined ? null : weekdays.flatMap((each) => each ?? []),
    holidays: named.includes('PH'),
    spans: spans?.filter((span) => span !== null) ?? null,
    isOpen: off === undefined,
    isAddition,
  };
}

/** All months, or all days of the year: the library reads a mixture in ways of its own, and some ranges too. */
function readDates(text: string): readonly SeasonRange[] | null {
  const ends = text.split(/, ?|-/);
  const withDay = ends.filter((end) => end.includes(' ')).length;
  const season = readSeason(text);
  if (season === null || (withDay > 0 && withDay < ends.length)) return null;
  const isOdd = ({ first, last }: SeasonRange) =>
    Math.floor(first / 100) === Math.floor(last / 100) && first >= last && withDay > 0;
  return season.some(isOdd) || /Feb (29|3)|(Apr|Jun|Sep|Nov) 31/.test(text) ? null : season;
}

function weekdaysOf(text: string): readonly number[] | null {
  const [from, to] = text.split('-').map((day) => WEEKDAYS.indexOf(day) + 1) as [number, number?];
  if (to === undefined) return [from];
  if (from === to) return null;
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, i) => ((from - 1 + i) % 7) + 1);
}

/** A time that ends before it begins ends on the next day. */
function spanOf(text: string): Span | null {
  const [open, close] = text.split('-').map((clock) => {
    const [hours, minutes] = clock.split(':');
    return Number(hours) * 60 + Number(minutes);
  }) as [number, number];
  if (open >= 1440 || close > 1440 || open === close) return null;
  return { open, close: close < open ? close + 1440 : close };
}
