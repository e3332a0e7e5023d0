import type { Place } from '../../region/region.js';
import type { LocalDate } from '../../units/index.js';
import { isDogDay } from '../dog-days.js';
import { isOutdoor } from '../place-hours.js';
import { inSeason } from '../season.js';
import { climateOf } from './climate.js';
import { concerns, type SeasonRow } from './row.js';
import { SEASON_ROWS } from './table.js';

export type SeasonCode = (typeof SEASON_ROWS)[number]['code'] | 'in-season' | 'off-season';

export const SEASON_CODES: readonly SeasonCode[] = [
  'in-season',
  'off-season',
  ...SEASON_ROWS.map(({ code }) => code),
];

/** Whether a place is better at another time. */
export function isUnfit(code: SeasonCode): boolean {
  return code === 'off-season' || (SEASON_ROWS.find((row) => row.code === code)?.points ?? 0) < 0;
}

/** What the date does to a place. */
export interface SeasonNote {
  readonly code: SeasonCode;
  /** Months of the place's own season, or of the row. */
  readonly months: string;
  /** Nobody but us says so. */
  readonly judged: boolean;
}

export interface Fitness {
  /** Added to the worth of a visit, below 0 = better at another time. */
  readonly points: number;
  readonly note: SeasonNote | null;
}

/** Points for a place in its own season, and as many less out of it. */
const OWN_SEASON = 40;
/** Mean daily maximum from which walking about at noon is no pleasure, and up to which it is cold; judged by us. */
export const HOT_CELSIUS = 31;
export const COLD_CELSIUS = 5;
/** What heat and cold take from a visit under the open sky. */
const HEAT = -15;
const COLD = -30;

/**
 * How well a date suits a place: its own season where the data hold one, else what the table says of its theme or
 * kind; and the heat or the cold of the month outdoors.
 */
export function fitnessOf(place: Place, date: LocalDate): Fitness {
  const own = inSeason(place.season?.value ?? null, date);
  const row = rowOf(place, date);
  const weather = isOutdoor(place) ? weatherPoints(place, date) : 0;
  if (own === null) {
    const note =
      row === null ? null : { code: row.code, months: row.months, judged: row.status === 'judged' };
    return { points: (row?.points ?? 0) + weather, note };
  }
  // The row says why, unless it speaks against what is known of the place itself.
  const agrees = row !== null && row.points > 0 === own;
  const code: SeasonCode = agrees ? row.code : own ? 'in-season' : 'off-season';
  const months = agrees ? row.months : place.season!.value;
  const judged = agrees && row.status === 'judged';
  return { points: (own ? OWN_SEASON : -OWN_SEASON) + weather, note: { code, months, judged } };
}

function rowOf(place: Place, date: LocalDate): (typeof SEASON_ROWS)[number] | null {
  const rows = SEASON_ROWS.filter(
    (row: SeasonRow) => concerns(row, place) && inSeason(row.months, date) === true,
  );
  return rows.reduce<(typeof SEASON_ROWS)[number] | null>(
    (most, row) => (most === null || Math.abs(row.points) > Math.abs(most.points) ? row : most),
    null,
  );
}

function weatherPoints(place: Place, date: LocalDate): number {
  const celsius = climateOf(place, date)?.celsius;
  if (celsius === undefined) return 0;
  return celsius >= HOT_CELSIUS ? HEAT : celsius <= COLD_CELSIUS ? COLD : 0;
}

/** Whether one keeps out of the open at noon there: in the dog days, and in months as hot as that. */
export function isHot(place: Place, date: LocalDate): boolean {
  return isDogDay(date) || (climateOf(place, date)?.celsius ?? 0) >= HOT_CELSIUS;
}
