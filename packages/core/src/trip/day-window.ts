import type { TripRequest } from './request.js';

/** Clock times in minutes between which a day's travel lies. */
export interface DayWindow {
  readonly earliest: number;
  readonly latest: number;
}

/** The window of a day (0 = the first): its own hours, else those of every day; today begins now. */
export function dayWindow(request: TripRequest, d: number): DayWindow {
  const own = request.dayTimes?.find(({ day }) => day === d + 1);
  const start = own?.start ?? request.dayStart;
  return {
    earliest: request.now?.day === d + 1 ? request.now.time : start,
    latest: own?.end ?? request.dayEnd,
  };
}

/** Where a day (0 = the first) begins when that is settled before the search; null = where the night was spent. */
export function dayOrigin(request: TripRequest, d: number): string | null {
  if (request.now?.day === d + 1) return request.now.place;
  return d === 0 ? request.start : null;
}
