import { fitnessOf, isUnfit, type SeasonNote } from '../calendar/index.js';
import type { Place, Region } from '../region/region.js';
import { isSight, placeScore } from '../traveller/index.js';
import { dayWindow } from '../trip/day-window.js';
import { LONGEST_LEG } from '../trip/drive.js';
import type { TripRequest } from '../trip/request.js';
import { refusal, sightsOf, tripDates } from '../trip/sights.js';
import type { Travel } from '../trip/travel.js';
import type { ItineraryDay, LeftOut } from './itinerary.js';
import { placesVisited, visitedPlaces } from './visited.js';

/** The best places that were left out are named, no more than this. */
const SHOWN = 20;
/** A stop needs some minutes more than the visit. */
const SPARE_MINUTES = 15;

/** The sights that were left out and would have been worth most; what was to be avoided comes first. */
export function candidates(
  region: Region,
  request: TripRequest,
  days: readonly ItineraryDay[],
): readonly Place[] {
  const seen = new Set([...placesVisited(days), ...(request.now?.done ?? [])]);
  const date = tripDates(request)[0]!;
  const isAvoided = ({ id }: Place) => request.avoid.includes(id);
  return region.places
    .filter((place) => isSight(place) && !seen.has(place.id))
    .map((place) => ({ place, score: placeScore(place, request, date) }))
    .sort((a, b) => Number(isAvoided(b.place)) - Number(isAvoided(a.place)) || b.score - a.score)
    .slice(0, Math.max(SHOWN, request.avoid.length))
    .map(({ place }) => place);
}

/** What the season has against a place on the dates of a trip; null = nothing, or nothing is known. */
export function outOfSeason(place: Place, request: TripRequest): SeasonNote | null {
  const dates = tripDates(request);
  const { note } = fitnessOf(place, dates[Math.floor(dates.length / 2)]!);
  return note !== null && isUnfit(note.code) ? note : null;
}

/** What an arranged trip leaves out, each with the main reason: nothing was searched, so no change is worked out. */
export function leftOut(
  region: Region,
  request: TripRequest,
  travel: Travel,
  days: readonly ItineraryDay[],
): readonly LeftOut[] {
  const sights = new Map(sightsOf(region, request).map((sight) => [sight.place.id, sight]));
  return candidates(region, request, days).map((place) => ({ place: place.id, reason: reason(place) }));

  function reason(place: Place): LeftOut['reason'] {
    const refused = refusal(region, place, request);
    if (refused !== null) return refused;
    const sight = sights.get(place.id)!;
    if (sight.windowsByDay.every((windows) => windows.length === 0)) return 'closed';
    const stops = days.flatMap((day) => [day.from, day.to]);
    const nearest = Math.min(...stops.map((stop) => travel.minutes(stop, place.id)));
    if (nearest > LONGEST_LEG) return 'too-far';
    return days.some((day) => fits(day, place, sight.service)) ? 'less-worth' : 'no-time';
  }

  /** Whether the day's spare time holds the visit and the cheapest detour to it. */
  function fits(day: ItineraryDay, place: Place, service: number): boolean {
    const spare = dayWindow(request, day.day - 1).latest - day.end + day.totals.waitMinutes;
    const stops = [day.from, ...visitedPlaces(day.items), day.to];
    const detours = stops.slice(1).map((to, i) => {
      const from = stops[i]!;
      return travel.minutes(from, place.id) + travel.minutes(place.id, to) - travel.minutes(from, to);
    });
    return Math.min(...detours) + service + SPARE_MINUTES <= spare;
  }
}
