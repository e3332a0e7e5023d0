import { maxIterations } from '@kangtu/solver';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  check,
  type Itinerary,
  PRODUCT_LINES,
  parseItinerary,
  parseRequest,
  plan,
  type Region,
  travelMatrix,
  tripMatrixIds,
} from '../src/index.js';
import { anyRegion } from './arbitrary/region.js';
import { anyRequest } from './arbitrary/request.js';
import { ROUND, requestFor, tripFor, valley, valleyMatrix } from './fixture/valley.js';

const regionAndRequest = anyRegion.chain((region) => anyRequest(region).map((input) => ({ region, input })));

function planFor(region: Region, input: unknown, iterations: number) {
  const request = parseRequest(region, input);
  if (!request.ok) return { stage: 'request', result: request } as const;
  const matrix = travelMatrix(region, tripMatrixIds(region, request.value));
  const result = plan(region, matrix, request.value, {
    seed: 1,
    stop: maxIterations(iterations),
    withPrivate: true,
  });
  return { stage: 'plan', result, matrix, request: request.value } as const;
}

describe('random regions and requests', () => {
  test('1,000: never an exception, never a trip that check rejects', { timeout: 900_000 }, () => {
    const seen = { request: 0, plan: 0, trips: 0, stops: 0, via: 0, mustSee: 0 };
    fc.assert(
      fc.property(regionAndRequest, ({ region, input }) => {
        const made = planFor(region, input, 20);
        if (!made.result.ok) {
          seen[made.stage] += 1;
          expect(made.result.issues.length).toBeGreaterThan(0);
          return;
        }
        if (made.stage !== 'plan') return;
        const trip = made.result.value as Itinerary;
        seen.trips += 1;
        seen.stops += trip.totals.stops;
        seen.via += made.request.via.length;
        seen.mustSee += made.request.mustSee.length;
        const findings = check(region, made.matrix, made.request, trip);
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(trip.findings).toEqual(findings);
        expect(parseItinerary(JSON.parse(JSON.stringify(trip)))).toMatchObject({ ok: true });
      }),
      { numRuns: 1000, seed: 20261121, endOnFailure: true },
    );
    // The property means something only when many of the trips exist and hold stops, towns and wishes.
    expect(seen.trips).toBeGreaterThan(300);
    expect(seen.stops).toBeGreaterThan(400);
    expect(seen.via).toBeGreaterThan(100);
    expect(seen.mustSee).toBeGreaterThan(20);
    expect(seen.request + seen.plan).toBeGreaterThan(100);
  });
});

describe('a trip on the small map', () => {
  const region = valley();
  const visits = (trip: Itinerary) =>
    trip.days.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'visit' ? [item.place] : [])));

  test('same request, seed and iterations: same bytes', () => {
    const request = requestFor(region, ROUND);
    expect(JSON.stringify(tripFor(region, request))).toBe(JSON.stringify(tripFor(valley(), request)));
  });

  test('follows the towns of the loop, sleeps in one of them, eats near noon', () => {
    const trip = tripFor(region, requestFor(region, ROUND));
    expect(trip.days[0]!.from).toBe('hub');
    expect(['river-town', 'hill-town']).toContain(trip.days[0]!.night);
    expect(trip.days[1]!.to).toBe('hub');
    expect(trip.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const { items } of trip.days) {
      const [start] = items.flatMap((item) => {
        if (item.kind === 'meal') return [item.start];
        return item.kind === 'visit' && item.lunch !== undefined ? [item.lunch.start] : [];
      });
      expect(start).toBeGreaterThanOrEqual(690);
      expect(start).toBeLessThanOrEqual(780);
    }
  });

  test('a museum closed on Mondays is seen on the other day', () => {
    const request = requestFor(region, { ...ROUND, date: '2027-04-11' });
    const trip = tripFor(region, request);
    expect(trip.days[1]!.weekday).toBe(1);
    const sunday = trip.days[0]!.items.some((item) => item.kind === 'visit' && item.place === 'museum');
    expect(sunday).toBe(true);
  });

  test('nobody waits at a door that opens later when the day can start later', () => {
    const request = requestFor(region, {
      ...ROUND,
      days: 1,
      loop: undefined,
      dayStart: '06:00',
      mustSee: ['cave'],
    });
    const trip = tripFor(region, request);
    expect(trip.totals.waitMinutes).toBe(0);
  });

  test('the three product lines give three trips', () => {
    const lines = PRODUCT_LINES.map((line) =>
      visits(tripFor(region, requestFor(region, { ...ROUND, line, mustSee: [], pace: 'relaxed' }))).join(),
    );
    expect(new Set(lines).size).toBe(3);
  });

  test('what cannot be had is said: too far for the days, no way at all', () => {
    const short = requestFor(region, {
      ...ROUND,
      days: 1,
      dayStart: '10:00',
      dayEnd: '13:00',
      lunch: null,
      mustSee: [],
    });
    const result = plan(region, valleyMatrix(region), short, { seed: 1, stop: maxIterations(5) });
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(['days-too-short']);
  });
});
