import type { ProblemInput } from '@kangtu/solver';
import { expect, test } from 'vitest';
import { canSplit } from '../../src/bound/split.js';

/** On a line: start and end at 0, hotels at 0 (twice) and 10, vertices at 4, 6 and 14. */
const places = [0, 0, 10, 4, 6, 14];
const problem = (limits: readonly number[]): ProblemInput => ({
  travel: places.flatMap((a) => places.map((b) => Math.abs(a - b))),
  nodes: places.map((_, i) => (i < 3 ? { score: 0, service: 0, windows: [] } : { score: 1, service: 0 })),
  days: limits.map((latest) => ({ start: 0, end: 1, earliest: 0, latest })),
  nights: limits.slice(1).map(() => [0, 1, 2]),
});

test('a tour is cut where a hotel lies, and nowhere when no day is long enough', () => {
  expect(canSplit(problem([10, 18]), [3, 4, 5])).toBe(true);
  expect(canSplit(problem([10, 17.9]), [3, 4, 5])).toBe(false);
  expect(canSplit(problem([9.9, 40]), [3, 4, 5])).toBe(true);
  expect(canSplit(problem([9.9, 27.9]), [3, 4, 5])).toBe(false);
});

test('days may be empty, and all of the tour may fall on one of them', () => {
  expect(canSplit(problem([0, 28, 0]), [3, 4, 5])).toBe(true);
  expect(canSplit(problem([28]), [3, 4, 5])).toBe(true);
  expect(canSplit(problem([27.9]), [3, 4, 5])).toBe(false);
});
