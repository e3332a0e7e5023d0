import type { Itinerary, Region } from '@kangtu/core';
import { type Language, nameOf } from '@kangtu/presenters';
import type { Label } from '../layers/labels.ts';
import { tripStops } from '../state/stops.ts';

/** Names of towns, and of the stops of the trip. */
export function labelsOf(land: Region, trip: Itinerary | null, lang: Language): Label[] {
  const stops = trip === null ? [] : tripStops(trip);
  const nights = new Set(trip?.days.flatMap((day) => [day.from, day.to]) ?? []);
  // Sizes are those of the style sheet, which grow with the text of the page.
  const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 15;
  const atStop = new Set(stops.map((stop) => stop.place));
  const ofStops = stops.flatMap((stop): Label[] => {
    const place = trip?.places[stop.place];
    if (!place) return [];
    return [
      {
        id: place.id,
        text: nameOf(place.names, lang),
        at: place.position,
        priority: 1,
        className: `of-stop day-${stop.day}`,
        size: 13 * unit,
        bold: true,
        minZoom: 7,
        clear: 15,
      },
    ];
  });
  const ofTowns = land.places
    .filter((place) => (place.kind === 'town' || nights.has(place.id)) && !atStop.has(place.id))
    .map((place): Label => {
      const night = nights.has(place.id);
      const seat = place.overnight;
      return {
        id: place.id,
        text: nameOf(place.names, lang),
        at: place.position,
        priority: night ? 0 : seat ? 2 : 4,
        className: night ? 'of-town night' : seat ? 'of-town' : 'of-town small',
        size: (night ? 14 : seat ? 13 : 11.5) * unit,
        bold: night,
        minZoom: night ? 6 : seat ? 7.5 : 9.5,
        clear: night ? 15 : 3,
      };
    });
  return [...ofStops, ...ofTowns];
}
