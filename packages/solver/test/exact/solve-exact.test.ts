import { expect, test } from 'vitest';
import { solveExact } from '../../src/exact/solve-exact.js';
import { createProblem } from '../../src/problem/create.js';
import { describeSolution } from '../../src/problem/describe.js';
import { verify } from '../../src/problem/verify.js';
import { plainProblem } from '../plain-problem.js';

test('a line of three points: the exact answer by hand', () => {
  // Depot 0; 10 minutes to node 1, 10 more to node 2, 10 more to node 3. 45 minutes reach node 2 and back, not 3.
  const travel = [0, 10, 20, 30, 10, 0, 10, 20, 20, 10, 0, 10, 30, 20, 10, 0];
  const day = { start: 0, end: 0, earliest: 0, latest: 45 };
  const node = (score: number) => ({ score, service: 1 });
  const input = { travel, nodes: [node(0), node(5), node(7), node(100)], days: [day] };
  expect(solveExact(createProblem(input)).score).toBe(12);
});

test('exact answers keep every rule', () => {
  for (let seed = 1; seed <= 30; seed++) {
    const input = plainProblem(seed, 4 + (seed % 5), 1 + (seed % 3));
    const problem = createProblem(input);
    const answer = solveExact(problem);
    const solution = describeSolution(problem, answer.routes);
    expect(verify(input, solution)).toEqual([]);
    expect(solution.score).toBe(answer.score);
  }
});

test('refuses what it cannot solve', () => {
  expect(() => solveExact(createProblem(plainProblem(1, 30, 1)))).toThrow('at most 18');
});
