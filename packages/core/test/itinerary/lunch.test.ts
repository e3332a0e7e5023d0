import { maxIterations } from '@kangtu/solver';
import { expect, test } from 'vitest';
import {
  arrange,
  check,
  type Item,
  type Itinerary,
  parseItinerary,
  plan,
  type VisitItem,
} from '../../src/index.js';
import { requestFor, tripFor, valley, valleyMatrix } from '../fixture/valley.js';

const region = valley();
const matrix = valleyMatrix(region);
const BASE = { days: 1, date: '2027-04-13', start: 'hill-town', line: 'folk', pace: 'full' } as const;
type Writable<T> = { -readonly [K in keyof T]: T[K] extends object ? Writable<T[K]> : T[K] };

const visitOf = (trip: Itinerary, place: string) =>
  trip.days
    .flatMap(({ items }) => items)
    .find((item): item is VisitItem => item.kind === 'visit' && item.place === place)!;
const mealsIn = (items: readonly Item[]) => items.filter(({ kind }) => kind === 'meal').length;
const codes = (trip: Itinerary) => check(region, matrix, trip.request, trip).map(({ code }) => code);

test('lunch is eaten at the place to eat that the day visits at noon, once', () => {
  const trip = tripFor(region, requestFor(region, { ...BASE, mustSee: ['market', 'park'] }));
  const { lunch, start, end } = visitOf(trip, 'market');
  expect(lunch!.start).toBeGreaterThanOrEqual(Math.max(690, start));
  expect(lunch!.start).toBeLessThanOrEqual(780);
  expect(lunch!.end - lunch!.start).toBe(60);
  expect(lunch!.end).toBeLessThanOrEqual(end);
  expect(mealsIn(trip.days[0]!.items)).toBe(0);
  expect(codes(trip).filter((code) => code.startsWith('lunch'))).toEqual([]);
  expect(parseItinerary(JSON.parse(JSON.stringify(trip)))).toMatchObject({ ok: true, value: trip });
});

test('a bath keeps from lunch during a visit as from any other', () => {
  const request = requestFor(region, { ...BASE, mustSee: ['market', 'spring'], dayEnd: '20:00' });
  const trip = tripFor(region, request);
  const [market, bath] = [visitOf(trip, 'market'), visitOf(trip, 'spring')];
  if (market.lunch !== undefined && bath.start > market.start)
    expect(bath.start - market.lunch.end).toBeGreaterThanOrEqual(120);
  const late = structuredClone(trip) as Writable<Itinerary>;
  const moved = late.days[0]!.items.find(
    (item) => item.kind === 'visit' && item.place === 'market',
  ) as Writable<VisitItem>;
  moved.lunch = { start: bath.start - 120, end: bath.start - 60 } as VisitItem['lunch'] & object;
  late.days[0]!.items = [moved, ...late.days[0]!.items.filter((item) => item !== moved)];
  const found = check(region, matrix, request, late as Itinerary);
  expect(found.map(({ params }) => params.rule)).toContain('hot-spring/after-meal');
});

test.each([
  ['lunch-outside-visit', (visit: Writable<VisitItem>) => (visit.lunch = { start: 600, end: 660 } as never)],
  ['lunch-no-table', (visit: Writable<VisitItem>) => (visit.place = 'hill-town')],
  ['lunch-short', (visit: Writable<VisitItem>) => (visit.lunch!.end = (visit.lunch!.start + 30) as never)],
])('%s is seen', (code, damage) => {
  const trip = tripFor(region, requestFor(region, { ...BASE, mustSee: ['market'] }));
  const damaged = structuredClone(trip) as Writable<Itinerary>;
  damage(visitOf(damaged as Itinerary, 'market') as Writable<VisitItem>);
  expect(codes(trip)).not.toContain(code);
  expect(codes(damaged as Itinerary)).toContain(code);
});

test('a second lunch is seen: a place to eat at noon right after lunch', () => {
  const trip = tripFor(region, requestFor(region, { ...BASE, mustSee: ['market'] }));
  const { start } = visitOf(trip, 'market');
  const damaged = structuredClone(trip) as Writable<Itinerary>;
  delete (visitOf(damaged as Itinerary, 'market') as { lunch?: unknown }).lunch;
  const meal = { kind: 'meal', meal: 'lunch', at: 'hill-town', start: start - 60, end: start } as Item;
  damaged.days[0]!.items = [meal as Writable<Item>, ...damaged.days[0]!.items];
  expect(codes(damaged as Itinerary)).toContain('lunch-twice');
});

test('in a visit of half a day lunch is eaten on the spot, and comes on top of it', () => {
  const source = { sources: ['gov'], asOf: '2026-05', trust: 'high' };
  const long = {
    ...region,
    places: region.places.map((place) =>
      place.id === 'gorge' ? { ...place, visitMinutes: { value: { min: 240, max: 270 }, ...source } } : place,
    ),
  } as typeof region;
  const request = requestFor(long, { ...BASE, start: 'hub' });
  const days = [{ from: 'hub', to: 'hub', stops: [{ place: 'gorge', pass: false }] }];
  const trip = arrange(long, matrix, request, { days })!;
  const { lunch, minutes, start } = visitOf(trip, 'gorge');
  const apart = trip.days[0]!.items.find((item) => item.kind === 'meal');
  const at = lunch?.start ?? apart!.start;
  expect(at).toBeGreaterThanOrEqual(690);
  expect(at).toBeLessThanOrEqual(780);
  if (lunch !== undefined) expect(minutes - (lunch.end - lunch.start)).toBeGreaterThanOrEqual(240);
  expect(start).toBeLessThan(780);
  expect(trip.findings.filter(({ code }) => code.startsWith('lunch'))).toEqual([]);
});

/** The gorge takes all day; it lies an hour from the hub and 45 minutes from the hill town. */
function longGorge(value: { readonly min: number; readonly max: number }, kind = 'scenic') {
  const visitMinutes = { value, sources: ['gov'], asOf: '2026-05', trust: 'high' };
  const places = region.places.map((place) =>
    place.id === 'gorge' ? { ...place, kind, visitMinutes } : place,
  );
  return { ...region, places } as typeof region;
}

test('the search plans a visit that no lunch fits before or after, with lunch in it', () => {
  const long = longGorge({ min: 480, max: 480 });
  const trip = tripFor(long, requestFor(long, { ...BASE, mustSee: ['gorge'] }));
  const { lunch, minutes, start, end } = visitOf(trip, 'gorge');
  expect([lunch!.start, lunch!.end]).toEqual([720, 780]);
  expect(minutes).toBe(end - start);
  // Five hours are asked for at least; a day that has nothing else gives what it has.
  expect(minutes - 60).toBeGreaterThanOrEqual(300);
  expect(end).toBeLessThanOrEqual(1050);
  const told = check(long, matrix, trip.request, trip);
  expect(told.map(({ code }) => code)).not.toContain('visit-too-short');
  const shortened = { place: 'gorge', minutes: minutes - 60, published: 480 };
  expect(told.find(({ code }) => code === 'visit-shortened')?.params).toEqual(shortened);
  expect(mealsIn(trip.days[0]!.items)).toBe(0);
});

test('a long stay that was asked for has its lunch besides', () => {
  const stays = [{ place: 'gorge', least: 300, most: 360 }];
  const request = requestFor(region, { ...BASE, mustSee: ['gorge'], stays });
  const trip = tripFor(region, request);
  const { lunch, minutes } = visitOf(trip, 'gorge');
  expect(lunch).toBeDefined();
  expect(minutes - 60).toBeGreaterThanOrEqual(300);
  expect(check(region, matrix, request, trip).map(({ code }) => code)).not.toContain('stay-length');
});

test('nobody eats between two baths: a bath that long is refused, or lunch within it is told', () => {
  const bath = longGorge({ min: 300, max: 300 }, 'hot-spring');
  const request = requestFor(bath, { ...BASE, mustSee: ['gorge'] });
  const refused = plan(bath, valleyMatrix(bath), request, { seed: 1, stop: maxIterations(50) });
  expect(refused).toMatchObject({ ok: false, issues: [{ path: '/mustSee/0' }] });
  const long = longGorge({ min: 300, max: 300 });
  const trip = tripFor(long, requestFor(long, { ...BASE, mustSee: ['gorge'] }));
  expect(check(bath, valleyMatrix(bath), trip.request, trip).map(({ code }) => code)).toContain(
    'lunch-no-table',
  );
});

test('an afternoon that nothing fills is told, one that ends near the evening is not', () => {
  const request = requestFor(region, { ...BASE, start: 'hub' });
  const freeIn = (stops: readonly string[]) => {
    const days = [{ from: 'hub', to: 'hub', stops: stops.map((place) => ({ place, pass: false })) }];
    return arrange(region, matrix, request, { days })!.findings.filter(({ code }) => code === 'free-time');
  };
  expect(freeIn(['cave'])).toMatchObject([{ severity: 'info', params: { day: 1, place: 'hub' } }]);
  expect(freeIn(['cave', 'museum', 'gorge', 'forest'])).toEqual([]);
});
