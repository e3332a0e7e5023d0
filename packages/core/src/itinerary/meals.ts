import type { Place } from '../region/region.js';
import type { Minutes } from '../units/index.js';
import type { Item, VisitItem } from './itinerary.js';

/** A lunch of a day: by itself, or eaten during a visit. */
export interface Meal {
  /** Index of the item among those of its day. */
  readonly item: number;
  readonly at: string;
  readonly start: number;
  readonly end: number;
  readonly duringVisit: boolean;
}

/** The meals among a day's items, in order. */
export function mealsOf(items: readonly Item[]): readonly Meal[] {
  return items.flatMap((item, i): Meal[] => {
    if (item.kind === 'meal')
      return [{ item: i, at: item.at, start: item.start, end: item.end, duringVisit: false }];
    if (item.kind !== 'visit' || item.lunch === undefined) return [];
    return [{ item: i, at: item.place, start: item.lunch.start, end: item.lunch.end, duringVisit: true }];
  });
}

/** The last meal before an item of its day. */
export function mealBefore(items: readonly Item[], item: number): Meal | undefined {
  return mealsOf(items).findLast((meal) => meal.item < item);
}

/** Minutes of a visit without the lunch in it. */
export function minutesWithoutLunch(visit: VisitItem): Minutes {
  const { lunch } = visit;
  const eating = lunch === undefined ? 0 : lunch.end - lunch.start;
  return (visit.end - visit.start - eating) as Minutes;
}

/** Minutes that a visit gives to the place: at a place to eat the meal is what one comes for. */
export function minutesThere(visit: VisitItem, place: Pick<Place, 'kind'> | undefined): Minutes {
  return place?.kind === 'food' ? visit.minutes : minutesWithoutLunch(visit);
}
