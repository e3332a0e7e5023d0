import type { LocalDate } from '../units/index.js';
import { type DogDayPeriod, dogDayStart } from './dog-days.js';
import { type Holiday, holidayOn } from './holidays.js';
import { type SolarTerm, solarTerm } from './solar-term.js';

/** What there is to know of a date, with the parameters its sentence needs. */
export interface DayNoteParams {
  'solar-term': { readonly term: SolarTerm };
  /** The first day of one of the 三伏, when 三伏贴 is applied. */
  'dog-day': { readonly period: DogDayPeriod };
  /** Hours are planned as on any other such weekday. */
  'public-holiday': { readonly holiday: Holiday; readonly basis: 'published' };
  /** A holiday by law, or usually off beside one; the schedule of that year is not in our data. */
  'holiday-unpublished': {
    readonly holiday: Holiday;
    readonly basis: 'statutory' | 'expected';
    readonly year: string;
  };
  /** A Saturday or Sunday that is worked. */
  'make-up-day': { readonly holiday: Holiday };
}

export const DAY_NOTES = [
  'public-holiday',
  'holiday-unpublished',
  'make-up-day',
  'solar-term',
  'dog-day',
] as const satisfies readonly (keyof DayNoteParams)[];

export interface DayNote {
  readonly code: (typeof DAY_NOTES)[number];
  readonly params: Readonly<Record<string, string>>;
}

/** Public holiday or make-up working day, solar term, 三伏: in that order; [] for an ordinary day. */
export function dayNotes(date: LocalDate): readonly DayNote[] {
  const term = solarTerm(date);
  const period = dogDayStart(date);
  return [
    ...holidayNotes(date),
    ...(term === null ? [] : [note('solar-term', { term })]),
    ...(period === null ? [] : [note('dog-day', { period })]),
  ];
}

function holidayNotes(date: LocalDate): readonly DayNote[] {
  const day = holidayOn(date);
  if (day === null) return [];
  const { holiday } = day;
  if (day.kind === 'make-up') return [note('make-up-day', { holiday })];
  const { basis } = day;
  return basis === 'published'
    ? [note('public-holiday', { holiday, basis })]
    : [note('holiday-unpublished', { holiday, basis, year: date.slice(0, 4) })];
}

function note<Code extends DayNote['code']>(code: Code, params: DayNoteParams[Code]): DayNote {
  return { code, params: { ...params } };
}
