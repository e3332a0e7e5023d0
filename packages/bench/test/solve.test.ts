import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createProblem, maxIterations, solve, solveExact, verify } from '@kangtu/solver';
import { expect, test } from 'vitest';
import { clockNamed } from '../src/clock.js';
import { collectionOf, readFile, readInstance } from '../src/formats.js';
import { numberOption, wholeOption } from '../src/options.js';
import { run } from '../src/run.js';

const file = fileURLToPath(new URL('./fixtures/small.txt', import.meta.url));

test('a small file: the proved optimum, in file vertex numbers without the depot', () => {
  for (const tours of [1, 2, 3]) {
    const input = readInstance('toptw', readFileSync(file, 'utf8'), tours);
    const problem = createProblem(input);
    const { solution } = solve(problem, { seed: 1, stop: maxIterations(200) });
    expect(verify(input, solution)).toEqual([]);
    expect(solution.score).toBe(solveExact(problem).score);
    expect(solution.routes.flat()).not.toContain(0);
    expect(solution.impossible).toContain(6);
  }
});

test('a run is what `bench solve` prints', () => {
  const task = { file, format: 'toptw', tours: 2, seconds: 0.01, seed: 1, clock: clockNamed('wall') };
  expect(Object.keys(run(task))).toEqual(['instance', 'tours', 'score', 'routes', 'seconds', 'iterations']);
});

test('options that mean nothing are named', () => {
  expect(() => clockNamed('moon')).toThrow('--clock moon');
  expect(() => readInstance('xls', '', 1)).toThrow('--format xls');
});

test('ophs-rounded reads the files of ophs with half a hundredth more on the last trip', () => {
  const text = '3\t0\t2\n9\n4.3312\t4.009\n\n0\t0\t0\n8\t0\t0\n2\t0\t5\n';
  const limits = (format: string) => readInstance(format, text, 0).days.map((day) => day.latest);
  expect(limits('ophs')).toEqual([4.3312, 4.009]);
  expect(limits('ophs-rounded')).toEqual([4.3312, expect.closeTo(4.014, 9)]);
  expect(collectionOf('ophs-rounded')).toBe('ophs');
});

test('half a tour, no number and a negative time are refused by name', () => {
  expect(wholeOption('tours', '2', 1)).toBe(2);
  for (const text of ['1.5', '0', 'two', '', '1e400'])
    expect(() => wholeOption('tours', text, 1)).toThrow(`--tours ${text}: expected a whole number`);
  expect(() => numberOption('seconds', '-1', 0)).toThrow('--seconds -1');
});

test('a file that cannot be read is named with the reason', () => {
  expect(() => readFile('toptw', '/nowhere/x.txt', 1)).toThrow('/nowhere/x.txt: no such file');
  expect(() => readFile('toptw', fileURLToPath(new URL('.', import.meta.url)), 1)).toThrow('a folder');
  const code = fileURLToPath(import.meta.url);
  expect(() => readFile('toptw', code, 1)).toThrow('vertex 0: expected at least 7 numbers');
});
