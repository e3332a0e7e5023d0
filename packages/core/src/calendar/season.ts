import { coversDay, readSeason } from '../region/season.js';
import type { LocalDate } from '../units/index.js';

/** Whether the date lies in the months named ("Jun-Sep"); null = no season is known. */
export function inSeason(season: string | null, date: LocalDate): boolean | null {
  const ranges = season === null ? null : readSeason(season);
  if (ranges === null) return null;
  return coversDay(ranges, date);
}
