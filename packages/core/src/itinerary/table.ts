import type { Place } from '../region/region.js';

/** What a place is as a table for lunch: 0 = people go there to eat; 20 = bring your own. */
export function tablePenalty(place: Place): number {
  if (place.kind === 'food') return 0;
  if (place.elements.food >= 2) return 2;
  if (place.kind === 'town' || place.kind === 'old-town') return 4;
  if (place.kind === 'lodging') return 8;
  if (place.kind === 'service-area') return 14;
  return place.elements.food === 1 ? 8 : 20;
}
