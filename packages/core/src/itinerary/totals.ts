import { ELEMENTS, type Element, type ElementVector, type Place } from '../region/region.js';
import type { Fen, Metres, Minutes } from '../units/index.js';
import type { ElementCoverage, Item, Totals } from './itinerary.js';

type Places = ReadonlyMap<
  string,
  Pick<Place, 'id' | 'elements'> & { readonly ticket: { readonly value: Fen } | null }
>;

export function totalsOf(items: readonly Item[], places: Places): Totals {
  const visits = items.filter((item) => item.kind === 'visit');
  const legs = items.filter((item) => item.kind === 'leg');
  const tickets = visits.map((visit) => places.get(visit.place)?.ticket ?? null);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    metres: sum(legs.map((leg) => leg.metres)) as Metres,
    drivingMinutes: sum(legs.map((leg) => leg.minutes)) as Minutes,
    visitMinutes: sum(visits.map((visit) => visit.minutes)) as Minutes,
    waitMinutes: sum(items.map((item) => (item.kind === 'wait' ? item.end - item.start : 0))) as Minutes,
    stops: visits.length,
    tickets: sum(tickets.map((ticket) => ticket?.value ?? 0)) as Fen,
    ticketsUnknown: tickets.filter((ticket) => ticket === null).length,
  };
}

/** Sum of the element amounts of the stops. */
export function coverageOf(items: readonly Item[], places: Places): ElementCoverage {
  const amounts = items.map((item) => (item.kind === 'visit' ? places.get(item.place)?.elements : undefined));
  const sum = (element: Element) =>
    amounts.reduce((total: number, amount: ElementVector | undefined) => total + (amount?.[element] ?? 0), 0);
  return Object.fromEntries(ELEMENTS.map((element) => [element, sum(element)])) as ElementCoverage;
}
