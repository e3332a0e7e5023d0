import { maxIterations } from '@kangtu/solver';
import { expect, test } from 'vitest';
import { check, type Itinerary, plan, withoutPrivate } from '../src/index.js';
import { ROUND, requestFor, valley, valleyMatrix } from './fixture/valley.js';

const region = valley();
const matrix = valleyMatrix(region);

test('better answers can be shown while the search goes on, and the last of them is the plan', () => {
  const request = requestFor(region, ROUND);
  const seen: Itinerary[] = [];
  const told: number[] = [];
  const result = plan(region, matrix, request, {
    seed: 1,
    stop: maxIterations(300),
    onImprovement: ({ iteration }, trip) => {
      told.push(iteration);
      const better = trip();
      if (better !== null) seen.push(better);
    },
  });
  if (!result.ok) throw new Error('the valley has a trip');
  // A first one before the looks at all problems, then those of the search from what the looks have found on.
  expect(told.filter((iteration) => iteration === 0)).toHaveLength(1);
  expect(told.length).toBeGreaterThan(1);
  expect(seen.length).toBeGreaterThan(0);
  for (const trip of seen)
    expect(check(region, matrix, request, trip).filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(new Set(seen.map(({ search }) => search.stoppedBy))).toEqual(new Set(['searching']));
  const scores = seen.slice(1).map(({ search }) => search.score);
  expect(scores).toEqual(scores.toSorted((a, b) => a - b));
  expect(seen.at(-1)).toEqual({ ...result.value, search: seen.at(-1)!.search });
  expect(result.value.search.stoppedBy).toBe('iterations');
});

test("a trip for other eyes says nothing about anybody's health", () => {
  const request = requestFor(region, { ...ROUND, travellers: ['senior', 'hypertension'] });
  const result = plan(region, matrix, request, {
    seed: 1,
    stop: maxIterations(100),
    withPrivate: true,
  });
  if (!result.ok) throw new Error('the valley has a trip');
  expect(result.value.request.travellers).toEqual(['senior', 'hypertension']);
  const shown = withoutPrivate(result.value);
  expect(shown.request.travellers).toEqual(['senior']);
  expect(shown.findings.some((finding) => finding.private)).toBe(false);
});
