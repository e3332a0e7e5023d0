import {
  type Itinerary,
  type ItineraryDay,
  type ItineraryPlace,
  type LegItem,
  type Profile,
  profilesOf,
  type VisitItem,
} from '@kangtu/core';

/** A visit with its number on every map, list and file: 1, 2, ... through the whole trip. */
export interface NumberedStop {
  readonly number: number;
  readonly day: ItineraryDay;
  readonly item: VisitItem;
  readonly place: ItineraryPlace;
  /** Whether somebody of the party cannot do with steps, and nothing is known of those here. */
  readonly stepsUnknown: boolean;
}

/** As far as the file says who travels. */
const NO_STEPS: readonly Profile[] = ['wheelchair', 'no-stairs'];

export function placeOf(itinerary: Itinerary, id: string): ItineraryPlace {
  const place = itinerary.places[id];
  if (place === undefined) throw new RangeError(`the itinerary names a place it does not hold: ${id}`);
  return place;
}

export function numberedStops(itinerary: Itinerary): readonly NumberedStop[] {
  const stops: NumberedStop[] = [];
  const profiles = profilesOf(itinerary.request);
  const stepsMatter = NO_STEPS.some((profile) => profiles.has(profile));
  for (const day of itinerary.days)
    for (const item of day.items)
      if (item.kind === 'visit') {
        const place = placeOf(itinerary, item.place);
        const stepsUnknown = stepsMatter && place.accessibility === undefined;
        stops.push({ number: stops.length + 1, day, item, place, stepsUnknown });
      }
  return stops;
}

export function legsOf(day: ItineraryDay): readonly LegItem[] {
  return day.items.filter((item) => item.kind === 'leg');
}

/**
 * First place, the towns asked for on the way, every night's place, last place: what names the trip. A town asked
 * for is named once, where the trip first comes to it; neighbours that repeat appear once.
 */
export function routePlaces(itinerary: Itinerary): readonly ItineraryPlace[] {
  const towns = new Set(itinerary.request.via);
  const ids = itinerary.days.flatMap((day) => [
    day.from,
    ...legsOf(day).flatMap(({ to }) => (towns.delete(to) ? [to] : [])),
    day.to,
  ]);
  return ids.filter((id, i) => id !== ids[i - 1]).map((id) => placeOf(itinerary, id));
}
