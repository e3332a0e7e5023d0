import { COLD_CELSIUS, climateOf, fitnessOf, HOT_CELSIUS, isOutdoor } from '../calendar/index.js';
import type { Place } from '../region/region.js';
import type { ItineraryDay, SeasonRemark } from './itinerary.js';
import { visitedPlaces } from './visited.js';

/** What the season says of the stops of a day, one for each at most; last the heat or the cold outdoors, once. */
export function seasonsOf(day: ItineraryDay, places: ReadonlyMap<string, Place>): readonly SeasonRemark[] {
  const stops = visitedPlaces(day.items).flatMap((id) => places.get(id) ?? []);
  const remarks = stops.flatMap((place): SeasonRemark[] => {
    const { note } = fitnessOf(place, day.date);
    return note === null
      ? []
      : [{ code: note.code, place: place.id, params: { months: note.months, judged: note.judged } }];
  });
  const weather = stops.filter(isOutdoor).flatMap((place): SeasonRemark[] => {
    const celsius = climateOf(place, day.date)?.celsius;
    if (celsius === undefined) return [];
    const params = { celsius };
    if (celsius >= HOT_CELSIUS) return [{ code: 'hot-month', place: place.id, params }];
    return celsius <= COLD_CELSIUS ? [{ code: 'cold-month', place: place.id, params }] : [];
  });
  return [...remarks, ...weather.slice(0, 1)];
}

export function withSeasons(
  days: readonly ItineraryDay[],
  places: ReadonlyMap<string, Place>,
): readonly ItineraryDay[] {
  return days.map((day) => {
    const season = seasonsOf(day, places);
    return season.length === 0 ? day : { ...day, season };
  });
}
