import { maxIterations } from '@kangtu/solver';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  check,
  type Itinerary,
  parseItinerary,
  parseRequest,
  plan,
  type Region,
  travelMatrix,
  tripMatrixIds,
} from '../src/index.js';
import { anyRegion } from './arbitrary/region.js';
import { anyRequest } from './arbitrary/request.js';

const regionAndRequest = anyRegion.chain((region) => anyRequest(region).map((input) => ({ region, input })));

function planFor(region: Region, input: unknown, iterations: number) {
  const request = parseRequest(region, input);
  if (!request.ok) return { stage: 'request', result: request } as const;
  const matrix = travelMatrix(region, tripMatrixIds(region, request.value));
  const result = plan(region, matrix, request.value, { seed: 1, stop: maxIterations(iterations) });
  return { stage: 'plan', result, matrix, request: request.value } as const;
}

describe('random regions and requests', () => {
  test('1,000: never an exception, never a trip that check rejects', () => {
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
      { numRuns: 1000, seed: 20261121 },
    );
    // The property means something only when many of the trips exist and hold stops, towns and wishes.
    expect(seen.trips).toBeGreaterThan(300);
    expect(seen.stops).toBeGreaterThan(500);
    expect(seen.via).toBeGreaterThan(100);
    expect(seen.mustSee).toBeGreaterThan(20);
    expect(seen.request + seen.plan).toBeGreaterThan(100);
  });
});
