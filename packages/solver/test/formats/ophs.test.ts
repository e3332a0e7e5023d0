import { expect, test } from 'vitest';
import { readOphs } from '../../src/formats/ophs.js';
import { createProblem } from '../../src/problem/create.js';
import { verify } from '../../src/problem/verify.js';
import { solve } from '../../src/solve.js';
import { maxIterations } from '../../src/stop/max-iterations.js';

/** Two trips, one extra hotel at (4, 0), two vertices on the way. */
const text = `4\t1\t2
10
4\t4

0\t0\t0
8\t0\t0
4\t0\t0
2\t0\t5
6\t0\t7
---------------------------------------------------
`;

test('hotels come first: start, end, extra; any of them for any night', () => {
  const input = readOphs(text);
  expect(input.nodes.map((node) => node.score)).toEqual([0, 0, 0, 5, 7]);
  expect(input.nights).toEqual([[0, 1, 2]]);
  expect(input.days).toEqual([4, 4].map((latest) => ({ start: 0, end: 1, earliest: 0, latest })));
  expect(input.travel[3 * 5 + 4]).toBe(4);
});

test('the search finds the hotel that makes both trips possible', () => {
  const input = readOphs(text);
  const { solution } = solve(createProblem(input), { seed: 1, stop: maxIterations(50) });
  expect(verify(input, solution)).toEqual([]);
  expect(solution).toMatchObject({ score: 12, ends: [2, 1], routes: [[3], [4]] });
});

test('a damaged file is refused with its line', () => {
  expect(() => readOphs(text.replace('6\t0\t7\n', ''))).toThrow('line 8 is missing');
  expect(() => readOphs(text.replace('6\t0\t7', '6\t0'))).toThrow('line 8 has 2 numbers');
});

test('a last limit made from a rounded total gets half a hundredth back, where that is asked for', () => {
  const rounded = text.replace('4\t4', '4.3312\t4.009');
  const last = (file: string) => readOphs(file, { total: 'rounded' }).days[1]!.latest;
  expect(last(rounded)).toBeCloseTo(4.014, 9);
  expect(readOphs(rounded).days[1]!.latest).toBe(4.009);
  expect(readOphs(rounded, { total: 'rounded' }).days[0]!.latest).toBe(4.3312);
  // A total of three digits was not rounded to two, and whole limits were not made from a tour.
  expect(last(text.replace('4\t4', '4.3312\t4.012'))).toBe(4.012);
  expect(last(text)).toBe(4);
});
