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
