import { expect, test } from 'vitest';
import { byFamily, type CaseResult, summarize } from '../src/report.js';

const result = (family: string, gap: number): CaseResult => ({
  instance: 'x',
  tours: 1,
  score: 1,
  routes: [],
  seconds: 1,
  iterations: 1,
  family,
  best: 1,
  allFit: false,
  gap,
});

test('mean, median, worst and share at best known; better than best known counts as reached', () => {
  const results = [0, 1, -1, 4].map((gap) => result('c1', gap));
  expect(summarize(results)).toEqual({ cases: 4, mean: 1, median: 0.5, worst: 4, atBest: 50 });
});

test('families keep their order and are grouped', () => {
  const results = [result('r1', 1), result('pr01-10', 2), result('pr11-20', 4), result('c2', 3)];
  const groups = byFamily(results);
  expect(Object.keys(groups)).toEqual(['r1', 'pr01-10', 'pr11-20', 'c2', 'c, r, rc', 'pr']);
  expect(groups.pr!.mean).toBe(3);
  expect(groups['c, r, rc']!.mean).toBe(2);
});
