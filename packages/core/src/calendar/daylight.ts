import { getTimes } from 'suncalc';
import type { ClockTime, LocalDate, Wgs84 } from '../units/index.js';
import { utcOffset } from './zone.js';

export interface Daylight {
  /** Whole minutes of the local day, rounded down. */
  readonly sunrise: ClockTime;
  readonly sunset: ClockTime;
}

/** Sunrise and sunset at a position by the clock of an IANA zone; null where the sun does not rise or set that day. */
export function daylight([lon, lat]: Wgs84, date: LocalDate, timeZone: string): Daylight | null {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const offset = utcOffset(timeZone, date);
  const noon = new Date(midnight + (720 - offset) * 60_000);
  const { sunrise, sunset } = getTimes(noon, lat, lon);
  if (sunrise === null || sunset === null) return null;
  const clock = (time: Date) => (Math.floor((time.getTime() - midnight) / 60_000) + offset) as ClockTime;
  return { sunrise: clock(sunrise), sunset: clock(sunset) };
}
