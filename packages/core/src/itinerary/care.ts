import { emergencyCover } from '../matrix/emergency.js';
import type { Nearest } from '../matrix/nearest.js';
import type { Region } from '../region/region.js';
import type { Care, ItineraryDay } from './itinerary.js';

function careOf(nearest: Nearest): Care {
  return { hospital: nearest.target, minutes: nearest.minutes, metres: nearest.metres };
}

/** The days with the nearest emergency hospital of each stop. */
export function withCare(region: Region, days: readonly ItineraryDay[]): readonly ItineraryDay[] {
  const cover = emergencyCover(region);
  return days.map((day) => ({
    ...day,
    items: day.items.map((item) => {
      const nearest = item.kind === 'visit' ? cover.get(item.place) : undefined;
      return nearest === undefined ? item : { ...item, care: careOf(nearest) };
    }),
  }));
}
