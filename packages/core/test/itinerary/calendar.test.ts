import { expect, test } from 'vitest';
import { check, type Itinerary, type Region } from '../../src/index.js';
import { ROUND, requestFor, tripFor, valley, valleyMatrix } from '../fixture/valley.js';

const region = valley();
const asked = { ...ROUND, mustSee: [] };
const tripOn = (date: string): Itinerary => tripFor(region, requestFor(region, { ...asked, date }));
const codes = (trip: Itinerary, on: Region = region) =>
  check(on, valleyMatrix(on), trip.request, trip).map(({ code }) => code);

test('a trip over the first 伏 day offers the plaster, one in the National Day week says what it assumed', () => {
  const notes = (trip: Itinerary) => trip.days.map((day) => day.notes?.map(({ code }) => code));
  expect(notes(tripOn('2027-07-19'))).toEqual([undefined, ['dog-day']]);
  expect(notes(tripOn('2026-09-30'))).toEqual([undefined, ['public-holiday']]);
  expect(notes(tripOn('2027-10-03'))).toEqual([['holiday-unpublished'], ['holiday-unpublished']]);
});

test('check compares notes with the calendar, and asks for none', () => {
  const trip = tripOn('2027-07-19');
  expect(codes(trip)).not.toContain('notes-differ');
  const other = trip.days.map((day) => ({ ...day, notes: [{ code: 'solar-term', params: {} }] as const }));
  expect(codes({ ...trip, days: other as never })).toContain('notes-differ');
  const silent = trip.days.map(({ notes: _, ...day }) => day);
  expect(codes({ ...trip, days: silent })).not.toContain('notes-differ');
});

/** The trip with its first visit moved to 17:30 - 18:40; the sun sets at 17:55 in December. */
function evening(place: string): Itinerary {
  const trip = tripOn('2026-12-15');
  const [first, ...rest] = trip.days;
  const visit = first!.items.find((item) => item.kind === 'visit')!;
  const items = [{ ...visit, place, start: 1050, end: 1120 }];
  return { ...trip, days: [{ ...first!, items: items as never }, ...rest] };
}

test('an outdoor visit that outlasts the daylight is told; indoors and lit places are not', () => {
  expect(codes(evening('forest'))).toContain('after-sunset');
  expect(codes(evening('museum'))).not.toContain('after-sunset');
  const lit = region.places.map((place) =>
    place.id === 'forest'
      ? { ...place, hours: { value: '08:00-22:00', sources: ['gov'], asOf: '2026', trust: 'high' as const } }
      : place,
  );
  expect(codes(evening('forest'), { ...region, places: lit })).not.toContain('after-sunset');
});
