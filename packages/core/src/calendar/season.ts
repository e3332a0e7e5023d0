import type { LocalDate } from '../units/index.js';
import { openIntervals } from './opening.js';

/** Whether the date lies in the months named ("Jun-Sep"); null = no season is known. */
export function inSeason(season: string | null, date: LocalDate): boolean | null {
  if (season === null) return null;
  const open = openIntervals(season, date);
  return open === null ? null : open.length > 0;
}
