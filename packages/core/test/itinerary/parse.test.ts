import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseItinerary } from '../../src/index.js';
import { itinerarySchema } from '../../src/itinerary/parse-schema.js';
import { requestInput } from '../../src/trip/request-input.js';
import { ROUND, requestFor, tripFor, valley } from '../fixture/valley.js';

const region = valley();
const trip = tripFor(region, requestFor(region, ROUND));
const text = JSON.stringify(trip);

test('a trip survives its file', () => {
  expect(parseItinerary(JSON.parse(text))).toEqual({ ok: true, value: trip, warnings: [] });
});

test('shape, dates and unlisted places are issues with their place', () => {
  const file = JSON.parse(text);
  file.days[0].items[0].kind = 'teleport';
  file.request.days = 'two';
  delete file.totals;
  const broken = parseItinerary(file);
  expect(broken.ok ? [] : broken.issues.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['/days/0/items/0/kind', '/request/days', '/totals']),
  );
  const odd = JSON.parse(text);
  odd.days[0].date = '2027-02-31';
  delete odd.places.hub;
  const result = parseItinerary(odd);
  expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['date-not-real', 'place-not-listed']),
  );
});

test('anything at all gives a result, never an exception', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(parseItinerary(value).ok).toBe(false);
    }),
    { numRuns: 300, seed: 1 },
  );
});

test.each([
  ['itinerary', itinerarySchema],
  ['request', requestInput],
] as const)('the published schema of %s is the code’s (pnpm schema)', (name, schema) => {
  const kept = JSON.parse(readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8'));
  const { title: _, ...rest } = kept;
  expect(rest).toEqual(JSON.parse(JSON.stringify(toJsonSchema(schema))));
});
