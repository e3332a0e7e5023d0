import { ELEMENTS } from '../../region/region.js';
import { finding } from '../findings.js';
import type { ElementCoverage, Finding, Item, Totals } from '../itinerary.js';
import type { Checked } from './context.js';

/** Totals and element coverage of each day and of the trip, added up again. */
export function checkSums(checked: Checked): readonly Finding[] {
  const { itinerary } = checked;
  const all = itinerary.days.flatMap((day) => day.items);
  return [
    ...itinerary.days.flatMap((day, d) => compare(checked, day.items, day, `/days/${d}`)),
    ...compare(checked, all, itinerary, ''),
  ];
}

function compare(
  checked: Checked,
  items: readonly Item[],
  claimed: { readonly totals: Totals; readonly elements: ElementCoverage },
  path: string,
): readonly Finding[] {
  const expected = addUp(checked, items);
  const fields = Object.keys(expected) as (keyof Totals)[];
  const totals = fields
    .filter((field) => claimed.totals[field] !== expected[field])
    .map((field) => {
      const params = { field, claimed: claimed.totals[field], expected: expected[field] };
      return finding('totals-differ', `${path}/totals/${field}`, params);
    });
  const elements = ELEMENTS.map((element) => ({ element, sum: amountOf(checked, items, element) }))
    .filter(({ element, sum }) => claimed.elements[element] !== sum)
    .map(({ element, sum }) => {
      const params = { element, claimed: claimed.elements[element], expected: sum };
      return finding('elements-differ', `${path}/elements/${element}`, params);
    });
  return [...totals, ...elements];
}

function addUp({ places }: Checked, items: readonly Item[]): Record<keyof Totals, number> {
  const sums = {
    metres: 0,
    drivingMinutes: 0,
    visitMinutes: 0,
    waitMinutes: 0,
    stops: 0,
    tickets: 0,
    ticketsUnknown: 0,
  };
  for (const item of items) {
    const length = item.end - item.start;
    if (item.kind === 'leg') {
      sums.metres += item.metres;
      sums.drivingMinutes += length;
    } else if (item.kind === 'wait') sums.waitMinutes += length;
    else if (item.kind === 'visit') {
      sums.stops += 1;
      sums.visitMinutes += length;
      const ticket = places.get(item.place)?.ticket ?? null;
      sums.tickets += ticket?.value ?? 0;
      sums.ticketsUnknown += ticket === null ? 1 : 0;
    }
  }
  return sums;
}

function amountOf({ places }: Checked, items: readonly Item[], element: (typeof ELEMENTS)[number]): number {
  return items.reduce(
    (sum, item) => sum + (item.kind === 'visit' ? (places.get(item.place)?.elements[element] ?? 0) : 0),
    0,
  );
}
