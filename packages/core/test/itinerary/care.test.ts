import { expect, test } from 'vitest';
import { check, type Itinerary, type Region, type VisitItem } from '../../src/index.js';
import { ROUND, requestFor, tripFor, valley, valleyMatrix } from '../fixture/valley.js';

/** The valley with a hospital at the hill town, five minutes off. */
function withHospital(): Region {
  const region = valley();
  const town = region.places.find(({ id }) => id === 'hill-town')!;
  const hospital = {
    ...town,
    id: 'county-hospital',
    kind: 'hospital' as const,
    precision: 'county' as const,
    overnight: false,
  };
  const road = { ...region.segments[0]!, id: 'to-hospital', from: town.id, to: hospital.id, seconds: 300 };
  return { ...region, places: [...region.places, hospital], segments: [...region.segments, road] };
}

const region = withHospital();
const request = requestFor(region, ROUND);
const trip = tripFor(region, request);
const visits = (of: Itinerary) =>
  of.days.flatMap(({ items }) => items.filter((item): item is VisitItem => item.kind === 'visit'));
const codes = (of: Itinerary, on = region) =>
  check(on, valleyMatrix(on), request, of).map(({ code }) => code);

test('every stop of a trip has its nearest emergency hospital, and the trip lists it', () => {
  expect(visits(trip).length).toBeGreaterThan(2);
  for (const { care } of visits(trip)) expect(care).toMatchObject({ hospital: 'county-hospital' });
  expect(trip.places['county-hospital']?.precision).toBe('county');
  const museum = visits(trip).find(({ place }) => place === 'museum');
  // museum - hub 10, hub - gorge 60, gorge - hill town 45, hospital 5
  expect(museum?.care).toEqual({ hospital: 'county-hospital', minutes: 120, metres: expect.any(Number) });
});

test('check works the minutes out again, and says when no hospital is known', () => {
  expect(codes(trip)).not.toContain('care-differs');
  const text = JSON.stringify(trip).replace('"minutes":120,"metres"', '"minutes":20,"metres"');
  expect(codes(JSON.parse(text) as Itinerary)).toContain('care-differs');
  const bare = {
    ...trip,
    days: JSON.parse(JSON.stringify(trip.days, (key, v) => (key === 'care' ? undefined : v))),
  };
  expect(codes(bare)).not.toContain('care-differs');
  expect(codes(trip)).not.toContain('care-unknown');
  expect(codes(tripFor(valley(), requestFor(valley(), ROUND)), valley())).toContain('care-unknown');
});

test('a senior group is told of every stop more than an hour from an emergency hospital', () => {
  const told = (travellers: readonly string[]) => {
    const asked = requestFor(region, { ...ROUND, travellers });
    return check(region, valleyMatrix(region), asked, trip).filter(
      ({ params }) => params.rule === 'elderly/hospital',
    );
  };
  const far = visits(trip).filter(({ care }) => care!.minutes > 60);
  expect(far.length).toBeGreaterThan(0);
  expect(told(['senior']).map(({ params }) => params.measured)).toEqual(far.map(({ care }) => care!.minutes));
  expect(told(['senior'])[0]).toMatchObject({ code: 'rule-exceeded', severity: 'warning' });
  expect(told([])).toEqual([]);
});
