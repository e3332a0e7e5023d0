import { beginWindows } from '../calendar/index.js';
import type { Place, Region } from '../region/region.js';
import { isLocated, isSight, PACE_PRESETS, placeScore, plannedMinutes } from '../traveller/index.js';
import { addDays, type LocalDate } from '../units/index.js';
import type { TripRequest } from './request.js';

/** A place the trip may stop at. */
export interface Sight {
  readonly place: Place;
  readonly score: number;
  readonly service: number;
  readonly mandatory: boolean;
  readonly windowsByDay: readonly (readonly { readonly open: number; readonly close: number }[])[];
}

export function tripDates(request: TripRequest): readonly LocalDate[] {
  return Array.from({ length: request.days }, (_, d) => addDays(request.date, d));
}

/** Why a sight is no candidate, before any travel time is looked at; null = it is one. */
export function refusal(place: Place, request: TripRequest): 'avoided' | 'unconfirmed-position' | null {
  if (request.avoid.includes(place.id)) return 'avoided';
  return isLocated(place) || request.includeUnconfirmed ? null : 'unconfirmed-position';
}

/** Every sight of the region that the request does not rule out, in the region's order. */
export function sightsOf(region: Region, request: TripRequest): readonly Sight[] {
  const pace = PACE_PRESETS[request.pace];
  const dates = tripDates(request);
  const middle = dates[Math.floor(dates.length / 2)]!;
  return region.places
    .filter((place) => isSight(place) && refusal(place, request) === null)
    .map((place) => {
      const service = plannedMinutes(place, pace);
      return {
        place,
        service,
        score: placeScore(place, request, middle),
        mandatory: request.mustSee.includes(place.id),
        windowsByDay: dates.map((date) => beginWindows(place, date, service)),
      };
    });
}
