import { expect, test } from 'vitest';
import { toHtml, toText, yangText } from '../../src/index.js';
import { eastLoop } from '../fixture/trips.js';

test('a trip in Changzhi is told in its six 养 as well; a trip elsewhere is not', () => {
  const trip = eastLoop();
  const places = Object.fromEntries(
    Object.entries(trip.places).map(([id, place]) => [id, { ...place, region: 'changzhi' }]),
  );
  const there = { ...trip, places };
  const body = trip.elements.exercise + trip.elements.recuperation;
  expect(yangText(there, trip.elements, 'zh')).toContain(`身养 ${body}`);
  expect(toText(there, 'zh')).toContain('六养');
  expect(toHtml(there, 'en')).toContain('Six yang of Changzhi');
  expect(yangText(trip, trip.elements, 'en')).toBeNull();
  expect(toText(trip, 'zh')).not.toContain('六养');
});
