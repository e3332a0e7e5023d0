import { addDays, type LocalDate } from '../units/index.js';
import { julianDay, solarTerm } from './solar-term.js';

export type DogDayPeriod = 'first' | 'middle' | 'last';

/**
 * 三伏: which of the three periods begins on that date, the day for 三伏贴; null = none. The first and the middle
 * one begin on the third and the fourth 庚 day from the summer solstice, the last one on the first from 立秋.
 */
export function dogDayStart(date: LocalDate): DogDayPeriod | null {
  if (!isGengDay(date)) return null;
  const fromSolstice = gengDaysSince(date, 'xiazhi', 39);
  if (fromSolstice === 3) return 'first';
  if (fromSolstice === 4) return 'middle';
  return gengDaysSince(date, 'liqiu', 9) === 1 ? 'last' : null;
}

/** 庚 is the seventh of the ten heavenly stems; 2000-01-01 (Julian day 2451544.5) was a 戊 day, the fifth. */
function isGengDay(date: LocalDate): boolean {
  return (julianDay(date) - 2_451_544.5 + 4) % 10 === 6;
}

/** How many 庚 days there are from the term to the 庚 day `date`, both included; null = the term is further back. */
function gengDaysSince(date: LocalDate, term: 'xiazhi' | 'liqiu', most: number): number | null {
  for (let back = 0; back <= most; back++)
    if (solarTerm(addDays(date, -back)) === term) return Math.floor(back / 10) + 1;
  return null;
}

/** The last of the three periods lasts ten days from its first. */
const LAST_PERIOD_DAYS = 10;
/** From the first day of the first period to that of the last one: 20 days or 30. */
const LONGEST_DOG_DAYS = 40;

/** Whether a date lies in the dog days, the hottest of the year: from the first day of 三伏 to its last. */
export function isDogDay(date: LocalDate): boolean {
  // The third 庚 day from the solstice is in July; the last period begins by 18 August.
  if (date.slice(5, 7) !== '07' && date.slice(5, 7) !== '08') return false;
  for (let back = 0; back < LONGEST_DOG_DAYS; back++) {
    const period = dogDayStart(addDays(date, -back));
    if (period === 'last') return back < LAST_PERIOD_DAYS;
    if (period !== null) return true;
  }
  return false;
}
