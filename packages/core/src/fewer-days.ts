import type { Itinerary } from './itinerary/itinerary.js';
import type { RequestIssueCode } from './trip/request-issues.js';
import type { Result } from './units/index.js';

/** Free time of all days that is worth another look, as a share of one day. */
const ROOM = 1 / 2;
/** Minutes on the road that a day has in any case. */
const DRIVING_A_DAY = 240;

/**
 * The stops of a trip whose days were cut out of one order, in fewer days where many of its hours are free: `search` puts
 * all of them into so many days, in any order. No day drives longer for it than the longest does now, or four hours.
 */
export function inFewerDays(
  given: Itinerary,
  search: (days: number) => Result<Itinerary, RequestIssueCode>,
): Itinerary {
  let best = given;
  const most = Math.max(DRIVING_A_DAY, longestDrive(given));
  while (best.days.length > 1 && hasRoom(best)) {
    const shorter = search(best.days.length - 1);
    if (!shorter.ok || longestDrive(shorter.value) > most) return best;
    best = shorter.value;
  }
  return best;
}

function longestDrive({ days }: Itinerary): number {
  return Math.max(...days.map(({ totals }) => totals.drivingMinutes));
}

function hasRoom({ days, request: { dayStart, dayEnd } }: Itinerary): boolean {
  const free = days.reduce((sum, { start, end }) => sum + (start - dayStart) + (dayEnd - end), 0);
  return free >= ROOM * (dayEnd - dayStart);
}
