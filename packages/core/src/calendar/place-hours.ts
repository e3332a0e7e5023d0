import type { Place, PlaceKind } from '../region/region.js';
import { type LocalDate, weekday } from '../units/index.js';
import { holidayOn } from './holidays.js';
import { type Interval, openIntervals } from './opening.js';

/** Kinds that are under a roof when the place does not say. */
const INDOOR: ReadonlySet<PlaceKind> = new Set([
  'museum',
  'industrial',
  'tcm',
  'elder-care',
  'visitor-centre',
]);

/** Kinds people live or walk in: no gate, no closing time to be assumed beyond daylight. */
const EVENING: ReadonlySet<PlaceKind> = new Set(['food', 'town', 'hot-spring']);

/**
 * Planning assumption where hours are unknown (shown as "hours not confirmed"): daylight 08:00-18:00 outdoors,
 * 09:00-17:00 for museums and other indoor sites, 09:00-21:00 for food and hot springs.
 */
function assumedHours(place: Place): Interval {
  if (EVENING.has(place.kind)) return { open: 540, close: 1260 };
  return isIndoor(place) ? { open: 540, close: 1020 } : { open: 480, close: 1080 };
}

/** Kinds that are under the open sky when the place does not say. */
const OUTDOOR: ReadonlySet<PlaceKind> = new Set([
  'scenic',
  'park',
  'forest-therapy',
  'healthy-farm',
  'sports',
  'camp',
]);

/** Whether a visit is spent under the open sky, as far as we know. */
export function isOutdoor(place: Place): boolean {
  return place.setting === null ? OUTDOOR.has(place.kind) : place.setting === 'outdoor';
}

export interface DayHours {
  readonly open: readonly Interval[];
  /** False where the hours are the planning assumption. */
  readonly confirmed: boolean;
}

/** When a place is open on a date. */
export function dayHours(place: Place, date: LocalDate): DayHours {
  const open = place.hours === null ? null : openIntervals(place.hours.value, date);
  return open === null ? { open: [assumedHours(place)], confirmed: false } : { open, confirmed: true };
}

/** In the dog days nobody walks about outdoors in these hours, in minutes of the day, if it can be helped. */
export const NOON = { from: 720, to: 900 } as const;

/** Whether a visit is spent under a roof, as far as we know. */
export function isIndoor(place: Place): boolean {
  return place.setting === null ? INDOOR.has(place.kind) : place.setting === 'indoor';
}

/** Most museums in China close on Mondays that are no public holiday; so may one whose hours nobody has confirmed. */
export function likelyClosed(place: Place, date: LocalDate): boolean {
  if (place.kind !== 'museum' || weekday(date) !== 1 || dayHours(place, date).confirmed) return false;
  return holidayOn(date)?.kind !== 'off';
}

/** When a visit of that many minutes may begin: over by closing time, and not after the last admission. */
export function beginWindows(place: Place, date: LocalDate, service: number): readonly Interval[] {
  const last = place.lastEntryMinutes?.value ?? 0;
  return dayHours(place, date)
    .open.map(({ open, close }) => ({ open, close: close - Math.max(service, last) }))
    .filter(({ open, close }) => close >= open);
}
