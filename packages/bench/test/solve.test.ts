import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createProblem, maxIterations, solve, solveExact, verify } from '@kangtu/solver';
import { expect, test } from 'vitest';
import { clockNamed } from '../src/clock.js';
import { readInstance } from '../src/formats.js';
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
