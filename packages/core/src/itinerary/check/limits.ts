import type { Place } from '../../region/region.js';
import type { LimitName } from '../../trip/change.js';
import type { KindLimit } from '../../trip/wishes.js';
import { finding } from '../findings.js';
import type { Finding, Item, ItineraryDay } from '../itinerary.js';
import { visitedPlaces } from '../visited.js';
import type { Checked } from './context.js';

/** Every limit of the request against the sums of the days and the trip. */
export function checkLimits(checked: Checked): readonly Finding[] {
  const { limits } = checked.request;
  if (limits === undefined) return [];
  const used = (limit: LimitName, most: number, day: number, amount: number, path: string) =>
    amount > most ? [finding('over-limit', path, { limit, day, used: amount, most })] : [];
  const { days } = checked.itinerary;
  const perDay = PER_DAY.flatMap(([limit, amount]) => {
    const most = limits[limit];
    if (most === undefined) return [];
    return days.flatMap((day, d) => used(limit, most, d + 1, amount(day, checked, d), `/days/${d}`));
  });
  const perTrip = PER_TRIP.flatMap(([limit, amount]) => {
    const most = limits[limit];
    if (most === undefined) return [];
    return used(limit, most, 0, amount(checked), '/totals');
  });
  return [
    ...perDay,
    ...perTrip,
    ...unknowns(checked),
    ...(limits.kinds ?? []).flatMap((limit, i) => checkKind(checked, limit, i)),
  ];
}

type DayAmount = (day: ItineraryDay, checked: Checked, d: number) => number;

const PER_DAY: readonly (readonly [LimitName, DayAmount])[] = [
  ['drivingPerDay', (day) => lengthOf(day, ['leg'])],
  ['activePerDay', (day) => lengthOf(day, ['leg', 'visit'])],
  ['walkingPerDay', (day, checked, d) => sumOf(placesOf(day, checked, d), (place) => place.walking?.value)],
  ['ascentPerDay', (day, checked, d) => sumOf(placesOf(day, checked, d), (place) => place.ascent?.value)],
  ['stopsPerDay', (day, checked, d) => placesOf(day, checked, d).length],
];

const PER_TRIP: readonly (readonly [LimitName, (checked: Checked) => number])[] = [
  ['drivingPerTrip', ({ itinerary }) => itinerary.days.reduce((sum, day) => sum + lengthOf(day, ['leg']), 0)],
  ['budget', (checked) => sumOf(allPlaces(checked), (place) => place.ticket?.value)],
];

function lengthOf({ items }: ItineraryDay, kinds: readonly Item['kind'][]): number {
  return items.reduce((sum, { kind, start, end }) => sum + (kinds.includes(kind) ? end - start : 0), 0);
}

function sumOf(places: readonly Place[], amount: (place: Place) => number | undefined): number {
  return places.reduce((sum, place) => sum + (amount(place) ?? 0), 0);
}

/** Stops of a day; today's include what is done. */
function placesOf({ items }: ItineraryDay, { places, request }: Checked, d: number): readonly Place[] {
  const done = request.now?.day === d + 1 ? request.now.done : [];
  return [...done, ...visitedPlaces(items)].flatMap((id) => places.get(id) ?? []);
}

function allPlaces(checked: Checked): readonly Place[] {
  return checked.itinerary.days.flatMap((day, d) => placesOf(day, checked, d));
}

const FACTS: readonly (readonly [LimitName, (place: Place) => unknown])[] = [
  ['budget', (place) => place.ticket],
  ['walkingPerDay', (place) => place.walking ?? null],
  ['ascentPerDay', (place) => place.ascent ?? null],
];

/** What a limit asks and the data do not know counts as nothing, and the traveller is told. */
function unknowns(checked: Checked): readonly Finding[] {
  const { limits = {} } = checked.request;
  return FACTS.flatMap(([limit, fact]) => {
    const stops = allPlaces(checked).filter((place) => fact(place) === null).length;
    return limits[limit] === undefined || stops === 0
      ? []
      : [finding('limit-unknown', '/totals', { limit, stops })];
  });
}

function checkKind(checked: Checked, limit: KindLimit, i: number): readonly Finding[] {
  const of = limit.kind ?? limit.element ?? '';
  const counts = (place: Place) =>
    limit.element === undefined ? place.kind === limit.kind : place.elements[limit.element] > 0;
  const { days } = checked.itinerary;
  const perDay = days.map((day, d) => placesOf(day, checked, d).filter(counts).length);
  const bounds = (stops: number, day: number, path: string, most?: number, least?: number): Finding[] => [
    ...(most !== undefined && stops > most ? [finding('kind-over', path, { of, day, stops, most })] : []),
    ...(least !== undefined && stops < least ? [finding('kind-under', path, { of, day, stops, least })] : []),
  ];
  const trip = perDay.reduce((sum, stops) => sum + stops, 0);
  return [
    ...perDay.flatMap((stops, d) => bounds(stops, d + 1, `/days/${d}`, limit.mostPerDay, limit.leastPerDay)),
    ...bounds(trip, 0, `/request/limits/kinds/${i}`, limit.mostPerTrip, limit.leastPerTrip),
  ];
}
