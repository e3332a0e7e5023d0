import {
  formatClockTime,
  type Itinerary,
  maxIterations,
  mergeRegions,
  parseRequest,
  plan,
  travelMatrix,
  tripMatrixIds,
} from '@kangtu/core';
import { expect, test } from 'vitest';
import { guilin, liuzhou } from '../src/index.js';

const merged = mergeRegions([liuzhou, guilin]);
if (!merged.ok) throw new Error(JSON.stringify(merged.issues));
const region = merged.value;

function tripOn(date: string, more: object): Itinerary {
  const request = parseRequest(region, { date, start: 'guilin-guilin-station', ...more });
  if (!request.ok) throw new Error(JSON.stringify(request.issues));
  const matrix = travelMatrix(region, tripMatrixIds(region, request.value));
  const made = plan(region, matrix, request.value, { seed: 1, stop: maxIterations(600) });
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value;
}

const stops = ({ days }: Itinerary) =>
  days.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'visit' ? [item.place] : [])));
const codes = ({ days }: Itinerary) => days.flatMap(({ season = [] }) => season.map(({ code }) => code));

test('one request in January and in July: lotus and boats when they are worth it, the hot spring in winter', () => {
  const [january, july] = ['2027-01-15', '2027-07-14'].map((date) =>
    tripOn(date, { days: 3, line: 'wellness', loop: 'east' }),
  ) as [Itinerary, Itinerary];
  const summer = ['liuzhou-baipeng-lotus-town', 'guilin-shangri-la-yangshuo'];
  expect(stops(july)).toEqual(expect.arrayContaining(summer));
  expect(stops(january).filter((id) => summer.includes(id))).toEqual([]);
  expect(codes(july)).toEqual(expect.arrayContaining(['lotus-bloom', 'hot-month']));
  expect(codes(january)).toContain('bath-winter');
  expect(codes(january)).not.toContain('hot-month');
});

test('in a hot month outdoor stops keep out of noon as far as the rule goes', () => {
  const trip = tripOn('2027-06-18', { days: 2, line: 'ecology', end: 'guilin-guilin-station' });
  expect(codes(trip)).toContain('hot-month');
  for (const { items } of trip.days) {
    const outdoors = items.flatMap((item) => {
      const setting = item.kind === 'visit' && region.places.find(({ id }) => id === item.place)?.setting;
      return setting === 'outdoor' ? [Math.max(0, Math.min(item.end, 900) - Math.max(item.start, 720))] : [];
    });
    const noon = outdoors.reduce((sum, minutes) => sum + minutes, 0);
    const told = trip.findings.some(({ params }) => params.rule === 'comfort/noon-heat');
    expect(noon <= 90 || told, items.map(({ start }) => formatClockTime(start)).join(' ')).toBe(true);
  }
});
