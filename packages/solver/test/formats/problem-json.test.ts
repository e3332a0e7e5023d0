import { expect, test } from 'vitest';
import { readProblemJson } from '../../src/formats/problem-json.js';
import { createProblem } from '../../src/problem/create.js';
import { solve } from '../../src/solve.js';
import { maxIterations } from '../../src/stop/max-iterations.js';

const TWO = {
  travel: [
    [0, 10, null],
    [10, 0, 5],
    [null, 5, 0],
  ],
  nodes: [
    { score: 0, service: 0 },
    { score: 5, service: 30, windows: [{ open: 60, close: 120 }] },
    { score: 4, service: 10 },
  ],
  days: [{ start: 0, end: 0, earliest: 0, latest: 480 }],
};

test('rows and null: read, solved, the unreachable leg not used', () => {
  const input = readProblemJson(JSON.stringify(TWO));
  expect(input.travel[2]).toBe(Infinity);
  const { solution } = solve(createProblem(input), { seed: 1, stop: maxIterations(50) });
  expect(solution.score).toBe(5);
});

test('what is no such object is refused', () => {
  expect(() => readProblemJson('[]')).toThrow('expected an object');
  expect(() => readProblemJson('{"travel": [], "nodes": 3, "days": []}')).toThrow('"nodes" must be a list');
  expect(() => readProblemJson(JSON.stringify({ ...TWO, travel: [[0, 1]] }))).toThrow(
    'as many columns as rows',
  );
});
