import { isLongVisit } from '../../trip/table.js';
import { finding } from '../findings.js';
import type { Finding, ItineraryDay } from '../itinerary.js';
import { type Meal, mealsOf, minutesWithoutLunch } from '../meals.js';
import { type Checked, clock } from './context.js';

/** Lunch: there is one, once, at its hour, long enough, and where one can eat. */
export function checkLunch(checked: Checked): readonly Finding[] {
  return checked.itinerary.days.flatMap((day, d) => {
    const meals = mealsOf(day.items);
    return [
      ...checkHour(checked, day, d, meals[0]),
      ...meals.flatMap((meal) => checkWithin(checked, day, d, meal)),
      ...checkOnce(checked, day, d, meals),
    ];
  });
}

function checkHour(
  { request: { lunch } }: Checked,
  day: ItineraryDay,
  d: number,
  meal: Meal | undefined,
): readonly Finding[] {
  if (lunch === null) return [];
  const window = { earliest: clock(lunch.earliest), latest: clock(lunch.latest) };
  if (meal === undefined) {
    const due = day.start <= lunch.latest && day.end >= lunch.latest + lunch.duration;
    const stops = day.items.some((item) => item.kind === 'visit');
    return due && stops ? [finding('lunch-missing', `/days/${d}/items`, { day: d + 1, ...window })] : [];
  }
  const path = `/days/${d}/items/${meal.item}`;
  const findings: Finding[] = [];
  if (meal.start < lunch.earliest || meal.start > lunch.latest)
    findings.push(finding('lunch-time', path, { day: d + 1, start: clock(meal.start), ...window }));
  const minutes = meal.end - meal.start;
  if (minutes < lunch.duration)
    findings.push(finding('lunch-short', path, { day: d + 1, minutes, least: lunch.duration }));
  return findings;
}

/** Lunch during a visit lies within it, at a place to eat or in a long visit. */
function checkWithin({ places }: Checked, day: ItineraryDay, d: number, meal: Meal): readonly Finding[] {
  const visit = day.items[meal.item];
  if (!meal.duringVisit || visit?.kind !== 'visit') return [];
  const path = `/days/${d}/items/${meal.item}/lunch`;
  const { place } = visit;
  if (meal.start < visit.start || meal.end > visit.end)
    return [finding('lunch-outside-visit', path, { day: d + 1, place })];
  const known = places.get(place);
  const eats =
    known !== undefined && (known.kind === 'food' || isLongVisit(known, minutesWithoutLunch(visit)));
  return eats ? [] : [finding('lunch-no-table', path, { day: d + 1, place })];
}

/** So near to a meal in time a place to eat is a second lunch. */
const APART = 60;

function checkOnce(
  { places, request: { lunch } }: Checked,
  day: ItineraryDay,
  d: number,
  [first, second]: readonly Meal[],
): readonly Finding[] {
  if (first === undefined || lunch === null) return [];
  const twice = (place: string, item: number) =>
    finding('lunch-twice', `/days/${d}/items/${item}`, { day: d + 1, place, at: first.at });
  if (second !== undefined) return [twice(second.at, second.item)];
  return day.items.flatMap((item, i) => {
    if (item.kind !== 'visit' || i === first.item || places.get(item.place)?.kind !== 'food') return [];
    const atNoon = item.start >= lunch.earliest && item.start <= lunch.latest;
    const near = Math.min(Math.abs(item.start - first.end), Math.abs(first.start - item.end)) <= APART;
    return atNoon && near ? [twice(item.place, i)] : [];
  });
}
