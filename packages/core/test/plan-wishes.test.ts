import { maxIterations } from '@kangtu/solver';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  check,
  type Item,
  parseItinerary,
  parseRequest,
  plan,
  type Region,
  type RequestInput,
  travelMatrix,
  tripMatrixIds,
} from '../src/index.js';
import { anyRegion } from './arbitrary/region.js';
import { anyRichRequest } from './arbitrary/wishes.js';
import { requestFor, tripFor, valley } from './fixture/valley.js';

const visitedPlaces = (items: readonly Item[]) =>
  items.flatMap((item) => (item.kind === 'visit' ? [item.place] : []));

/** Plans, checks every trip, and counts the trips by the fields of their requests. */
function property(seen: Record<string, number>) {
  return ({ region, input }: { region: Region; input: Readonly<Record<string, unknown>> }) => {
    const request = parseRequest(region, input);
    if (!request.ok) {
      expect(request.issues.length).toBeGreaterThan(0);
      return;
    }
    const matrix = travelMatrix(region, tripMatrixIds(region, request.value));
    const made = plan(region, matrix, request.value, {
      seed: 1,
      stop: maxIterations(20),
      withPrivate: true,
    });
    if (!made.ok) {
      expect(made.issues.length).toBeGreaterThan(0);
      return;
    }
    for (const field of ['trips', ...Object.keys(input)]) seen[field] = (seen[field] ?? 0) + 1;
    const findings = check(region, matrix, request.value, made.value);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(parseItinerary(JSON.parse(JSON.stringify(made.value)))).toMatchObject({ ok: true });
  };
}

test('a place is visited where in its day it was asked for, towns that are passed not counted', () => {
  const region = valley();
  const asked = [
    [{ days: 1, fixed: [{ place: 'cave', position: 2 }] }, 'cave', 0, 1],
    [{ days: 2, fixed: [{ place: 'park', day: 2, position: 2 }] }, 'park', 1, 1],
    [{ days: 2, loop: 'round', fixed: [{ place: 'spring', day: 1, position: 2 }] }, 'spring', 0, 1],
    [{ days: 1, fixed: [{ place: 'museum', position: -2 }] }, 'museum', 0, -2],
    [{ days: 2, pace: 'full', fixed: [{ place: 'gorge', position: 3 }] }, 'gorge', null, 2],
  ] as const;
  for (const [wish, place, day, index] of asked) {
    const input = { date: '2027-04-13', start: 'hub', line: 'ecology', ...wish } as RequestInput;
    const trip = tripFor(region, requestFor(region, input));
    const stops = trip.days.map(({ items }) => visitedPlaces(items));
    const d = day ?? stops.findIndex((visits) => visits.includes(place));
    expect(stops[d]!.at(index), JSON.stringify(stops)).toBe(place);
  }
});

describe('rich requests: no exception, no trip that check rejects', () => {
  test('250 on random maps', { timeout: 300_000 }, () => {
    const seen: Record<string, number> = {};
    const any = anyRegion.chain((region) => anyRichRequest(region).map((input) => ({ region, input })));
    fc.assert(fc.property(any, property(seen)), { numRuns: 250, seed: 20261122, endOnFailure: true });
    expect(seen.trips).toBeGreaterThan(30);
  });

  test('400 on the small map', { timeout: 300_000 }, () => {
    const seen: Record<string, number> = {};
    const region = valley();
    const any = anyRichRequest(region).map(({ loop: _, ...input }) => ({ region, input }));
    fc.assert(fc.property(any, property(seen)), { numRuns: 400, seed: 20261123, endOnFailure: true });
    // The property means something only when trips of every wish exist.
    expect(seen.trips).toBeGreaterThan(150);
    for (const field of ['limits', 'fixed', 'order', 'eitherOr', 'stays', 'courses', 'breaks', 'locked'])
      expect(seen[field] ?? 0, field).toBeGreaterThan(10);
  });
});
