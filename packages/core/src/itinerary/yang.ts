import { SIX_YANG, sixYang, type Yang } from '../traveller/index.js';
import type { ElementCoverage, Itinerary } from './itinerary.js';
import { placesVisited } from './visited.js';

/**
 * Elements of a trip or of one of its days as the six 养, for trips all of whose stops are where the plan speaks of
 * them so; null = elsewhere.
 */
export function yangOf(
  { days, places }: Itinerary,
  elements: ElementCoverage,
): Readonly<Record<Yang, number>> | null {
  const stops = placesVisited(days);
  const there = (id: string) => SIX_YANG.regions.includes(places[id]?.region ?? '');
  return stops.length > 0 && stops.every(there) ? sixYang(elements) : null;
}
