import type { Item, ItineraryDay } from './itinerary.js';

/** Places of the visits among a day's items, in order. */
export function visitedPlaces(items: readonly Item[]): readonly string[] {
  return items.flatMap((item) => (item.kind === 'visit' ? [item.place] : []));
}

/** Places of the visits of all the days, in order; a place of several days as often. */
export function placesVisited(days: readonly Pick<ItineraryDay, 'items'>[]): readonly string[] {
  return days.flatMap(({ items }) => visitedPlaces(items));
}

/** Every place that an item names: where a leg begins, what it passes and where it ends, or where the item is. */
export function touchedPlaces(item: Item): readonly string[] {
  if (item.kind === 'leg') return [item.from, ...item.passing, item.to];
  return [item.kind === 'visit' ? item.place : item.at];
}
