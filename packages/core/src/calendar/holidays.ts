import { addDays, type LocalDate } from '../units/index.js';
import { solarTerm } from './solar-term.js';

const HOLIDAYS = [
  'new-year',
  'spring-festival',
  'qingming',
  'labour-day',
  'dragon-boat',
  'mid-autumn',
  'national-day',
] as const;
export type Holiday = (typeof HOLIDAYS)[number];

/**
 * What sort of day a date is in mainland China. `published`: off by the schedule of the State Council; `statutory`:
 * a holiday by law in a year whose schedule we do not hold; `expected`: usually off beside one, not yet published.
 */
export type HolidayDay =
  | {
      readonly kind: 'off';
      readonly holiday: Holiday;
      readonly basis: 'published' | 'statutory' | 'expected';
    }
  /** A Saturday or Sunday that is worked for a holiday. */
  | { readonly kind: 'make-up'; readonly holiday: Holiday };

interface Span {
  readonly from: string;
  readonly to: string;
  readonly work?: readonly string[];
}

/** Schedules as published, by year; 2026: 国办发明电〔2025〕7号 of 2025-11-04. Compared with tyme4ts in the tests. */
const PUBLISHED: Readonly<Record<string, Readonly<Record<Holiday, Span>>>> = {
  2026: {
    'new-year': { from: '01-01', to: '01-03', work: ['01-04'] },
    'spring-festival': { from: '02-15', to: '02-23', work: ['02-14', '02-28'] },
    qingming: { from: '04-04', to: '04-06' },
    'labour-day': { from: '05-01', to: '05-05', work: ['05-09'] },
    'dragon-boat': { from: '06-19', to: '06-21' },
    'mid-autumn': { from: '09-25', to: '09-27' },
    'national-day': { from: '10-01', to: '10-07', work: ['09-20', '10-10'] },
  },
};

/** First day of the first, fifth day of the fifth, fifteenth of the eighth lunar month. Compared with tyme4ts. */
const LUNAR: Readonly<Record<string, readonly [spring: string, dragonBoat: string, midAutumn: string]>> = {
  2027: ['02-06', '06-09', '09-15'],
  2028: ['01-26', '05-28', '10-03'],
  2029: ['02-13', '06-16', '09-22'],
  2030: ['02-03', '06-05', '09-12'],
};

/** Null = an ordinary day, or one of a year we know nothing of. */
export function holidayOn(date: LocalDate): HolidayDay | null {
  const year = date.slice(0, 4);
  const published = PUBLISHED[year];
  return published === undefined ? byLaw(date, LUNAR[year]) : bySchedule(date.slice(5), published);
}

function bySchedule(day: string, schedule: Readonly<Record<Holiday, Span>>): HolidayDay | null {
  for (const holiday of HOLIDAYS) {
    const { from, to, work = [] } = schedule[holiday];
    if (from <= day && day <= to) return { kind: 'off', holiday, basis: 'published' };
    if (work.includes(day)) return { kind: 'make-up', holiday };
  }
  return null;
}

/** Days by the regulation on public holidays as amended for 2025; beside them those that have been usual. */
function byLaw(date: LocalDate, lunar: (typeof LUNAR)[string] | undefined): HolidayDay | null {
  const year = date.slice(0, 4);
  const off = (holiday: Holiday, first: string, by: number, usual = by): HolidayDay | null => {
    const start = first as LocalDate;
    if (date < start || date > addDays(start, usual - 1)) return null;
    return { kind: 'off', holiday, basis: date < addDays(start, by) ? 'statutory' : 'expected' };
  };
  const fixed =
    off('new-year', `${year}-01-01`, 1) ??
    (solarTerm(date) === 'qingming' ? off('qingming', date, 1) : null) ??
    off('labour-day', `${year}-05-01`, 2, 5) ??
    off('national-day', `${year}-10-01`, 3, 7);
  if (lunar === undefined) return fixed;
  const [spring, dragonBoat, midAutumn] = lunar.map((day) => `${year}-${day}` as LocalDate);
  return (
    off('spring-festival', addDays(spring!, -1), 4, 8) ??
    off('dragon-boat', dragonBoat!, 1) ??
    off('mid-autumn', midAutumn!, 1) ??
    fixed
  );
}
