import type { Nearest } from '../../matrix/nearest.js';
import type { Place, Region } from '../../region/region.js';
import type { TripRequest } from '../../trip/request.js';
import type { Travel } from '../../trip/travel.js';
import { type ClockTime, formatClockTime } from '../../units/index.js';
import type { Itinerary } from '../itinerary.js';

/** What every part of the check is given. */
export interface Checked {
  readonly region: Region;
  readonly places: ReadonlyMap<string, Place>;
  readonly travel: Travel;
  /** Nearest emergency hospital of each node. */
  readonly cover: ReadonlyMap<string, Nearest>;
  readonly request: TripRequest;
  readonly itinerary: Itinerary;
}

/** "HH:MM" of any number; a damaged file may hold one that is no time of day. */
export function clock(time: number): string {
  return formatClockTime(Math.max(0, Math.round(time)) as ClockTime);
}

/** Minutes between two places; null when the data cannot say. */
export function minutesBetween({ travel }: Checked, from: string, to: string): number | null {
  return travel.has(from) && travel.has(to) ? travel.minutes(from, to) : null;
}
