import type { Itinerary, VisitItem } from '@kangtu/core';
import { expect, test } from 'vitest';
import { toCsv } from '../src/csv.js';
import { toGeojson } from '../src/geojson/geojson.js';
import { numberedStops } from '../src/stops.js';
import { toText } from '../src/text/text.js';
import { stopView } from '../src/view/stop-view.js';
import { eastLoop } from './fixture/trips.js';

/** The east loop with lunch in the midst of its first visit, which lasts from 09:00 to 15:00. */
function withLongVisit(kind: 'scenic' | 'food'): Itinerary {
  const trip = structuredClone(eastLoop()) as Itinerary;
  const visit = trip.days[0]!.items.find((item): item is VisitItem => item.kind === 'visit')!;
  Object.assign(visit, { start: 540, end: 900, minutes: 360, lunch: { start: 720, end: 780 } });
  Object.assign(trip.places[visit.place]!, { kind });
  return trip;
}

const lines = (trip: Itinerary, lang: 'zh' | 'en') => toText(trip, lang).split('\n');

test('lunch in a long visit is no part of the stay that is promised', () => {
  const trip = withLongVisit('scenic');
  expect(lines(trip, 'en').find((line) => line.includes('stay not less than'))).toContain(
    'stay not less than 5 h, until 15:00; plus lunch here 12:00–13:00',
  );
  expect(lines(trip, 'zh').find((line) => line.includes('停留不少于'))).toContain(
    '停留不少于 5 小时，至 15:00；另有午餐 12:00–13:00，就在这里吃',
  );
  const { facts } = stopView(numberedStops(trip)[0]!, 'en');
  expect(facts.map(({ value }) => value)).toContain('at least 300 min, plus lunch here 12:00–13:00');
});

test('at a place to eat the meal is what one comes for', () => {
  const told = lines(withLongVisit('food'), 'en').find((line) => line.includes('stay not less than'));
  expect(told).toContain('stay not less than 6 h, until 15:00; lunch here 12:00–13:00');
});

test('tables and maps tell a lunch within a visit', () => {
  const trip = withLongVisit('scenic');
  const [header, row] = toCsv(trip, 'en').split('\r\n');
  expect(header!.endsWith(',Lunch during the visit')).toBe(true);
  expect(row!.endsWith(',12:00–13:00')).toBe(true);
  expect(row).toContain(',09:00,15:00,300,');
  const { features } = toGeojson(trip);
  const meals = features.flatMap(({ properties }) => (properties.role === 'meal' ? [properties] : []));
  expect(meals).toContainEqual(
    expect.objectContaining({ day: 1, start: '2027-04-10T12:00', end: '2027-04-10T13:00' }),
  );
});
