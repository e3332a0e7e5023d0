import { restRule } from '../../trip/drive.js';
import { finding } from '../findings.js';
import type { Finding, Item, ItineraryDay } from '../itinerary.js';
import { mealsOf, minutesWithoutLunch } from '../meals.js';
import type { Checked } from './context.js';

/** A pause of so many minutes ends a stretch of sightseeing. */
const PAUSE_MINUTES = 15;

/** The rests that the request asks for itself; those of rules are measured with the rules. */
export function checkRests({ request: { breaks }, itinerary }: Checked): readonly Finding[] {
  if (breaks === undefined) return [];
  return itinerary.days.flatMap((day, d) => [
    ...(breaks.drivingMost === undefined ? [] : checkDriving(day, d, breaks.drivingMost)),
    ...(breaks.drivingRest === undefined ? [] : checkRestLength(day, d, restRule({ breaks }).minutes)),
    ...(breaks.sightseeingMost === undefined ? [] : checkSights(day, d, breaks.sightseeingMost)),
    ...(breaks.midday === undefined ? [] : checkMidday(day, d, breaks.midday)),
  ]);
}

/** Stretches of items that count, summed; every item that `ends` one begins a new one. */
function longest(
  items: readonly Item[],
  counts: (item: Item) => boolean,
  ends: (item: Item) => boolean,
): { readonly minutes: number; readonly item: number } {
  let best = { minutes: 0, item: 0 };
  let sum = 0;
  let first = 0;
  items.forEach((item, i) => {
    if (counts(item)) {
      if (sum === 0) first = i;
      sum += item.kind === 'visit' ? minutesWithoutLunch(item) : item.end - item.start;
      if (sum > best.minutes) best = { minutes: sum, item: first };
    } else if (ends(item)) sum = 0;
  });
  return best;
}

function checkDriving({ items }: ItineraryDay, d: number, most: number): readonly Finding[] {
  const { minutes, item } = longest(
    items,
    ({ kind }) => kind === 'leg',
    () => true,
  );
  return minutes > most
    ? [finding('drive-unbroken', `/days/${d}/items/${item}`, { day: d + 1, minutes, most })]
    : [];
}

/** A rest between two legs without a visit is one of the drive. */
function checkRestLength({ items }: ItineraryDay, d: number, least: number): readonly Finding[] {
  return items.flatMap((item, i) => {
    const minutes = item.end - item.start;
    const onTheRoad = items[i - 1]?.kind === 'leg' && items[i + 1]?.kind === 'leg';
    return item.kind === 'rest' && onTheRoad && minutes < least
      ? [finding('rest-short', `/days/${d}/items/${i}`, { day: d + 1, minutes, least })]
      : [];
  });
}

function checkSights({ items }: ItineraryDay, d: number, most: number): readonly Finding[] {
  const { minutes, item } = longest(
    items,
    ({ kind }) => kind === 'visit',
    ({ start, end }) => end - start >= PAUSE_MINUTES,
  );
  return minutes > most
    ? [finding('sights-unbroken', `/days/${d}/items/${item}`, { day: d + 1, minutes, most })]
    : [];
}

function checkMidday({ items }: ItineraryDay, d: number, least: number): readonly Finding[] {
  return mealsOf(items).flatMap(({ item: i }) => {
    const next = items[i + 1];
    const minutes = next?.kind === 'rest' ? next.end - next.start : 0;
    return minutes < least
      ? [finding('midday-rest-short', `/days/${d}/items/${i}`, { day: d + 1, minutes, least })]
      : [];
  });
}
