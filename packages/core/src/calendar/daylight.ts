import { getTimes } from 'suncalc';
import type { ClockTime, LocalDate, Wgs84 } from '../units/index.js';

export interface Daylight {
  /** Whole minutes of the local day, rounded down. */
  readonly sunrise: ClockTime;
  readonly sunset: ClockTime;
}

/** Sunrise and sunset at a position by the clock of an IANA zone; null where the sun does not rise or set that day. */
export function daylight([lon, lat]: Wgs84, date: LocalDate, timeZone: string): Daylight | null {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const offset = minutesEast(timeZone, midnight);
  const noon = new Date(midnight + (720 - offset) * 60_000);
  const { sunrise, sunset } = getTimes(noon, lat, lon);
  if (sunrise === null || sunset === null) return null;
  const clock = (time: Date) => (Math.floor((time.getTime() - midnight) / 60_000) + offset) as ClockTime;
  return { sunrise: clock(sunrise), sunset: clock(sunset) };
}

/** Minutes east of UTC at 12:00 UTC of that day. */
function minutesEast(timeZone: string, midnight: number): number {
  const name = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(midnight + 43_200_000)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? '') ?? [];
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -size : size;
}
