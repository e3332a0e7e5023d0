import fc from 'fast-check';
import { expect, test } from 'vitest';
import { solveExact } from '../../src/exact/solve-exact.js';
import { createProblem } from '../../src/problem/create.js';
import { verify } from '../../src/problem/verify.js';
import { solvePlain } from '../../src/search/solve-plain.js';
import { maxIterations } from '../../src/stop/max-iterations.js';
import { noImprovement } from '../../src/stop/no-improvement.js';
import { plainProblem } from '../plain-problem.js';

test('500 small problems: the optimum in at least 99 of 100 at 2,000 iterations', () => {
  const missed: number[] = [];
  for (let seed = 1; seed <= 500; seed++) {
    const input = plainProblem(seed, 4 + (seed % 11), 1 + (seed % 3));
    const problem = createProblem(input);
    const { solution } = solvePlain(problem, { seed, stop: maxIterations(2000) });
    expect(verify(input, solution)).toEqual([]);
    const optimum = solveExact(problem).score;
    expect(solution.score, `seed ${seed}: better than the optimum`).toBeLessThanOrEqual(optimum);
    if (solution.score < optimum) missed.push(seed);
  }
  expect(missed.length, `missed the optimum on seeds ${missed}`).toBeLessThanOrEqual(5);
}, 180_000);

test('every answer to a random problem is verified, and answers only get better', () => {
  const sizes = { seed: fc.nat(), n: fc.integer({ min: 1, max: 60 }), m: fc.integer({ min: 1, max: 5 }) };
  fc.assert(
    fc.property(fc.record(sizes), ({ seed, n, m }) => {
      const input = plainProblem(seed, n, m);
      const scores: number[] = [];
      const { solution } = solvePlain(createProblem(input), {
        seed,
        stop: maxIterations(150),
        onImprovement: ({ score }) => scores.push(score),
      });
      expect(verify(input, solution)).toEqual([]);
      expect(scores).toEqual([...new Set(scores)].sort((a, b) => a - b));
      expect(scores.at(-1)).toBe(solution.score);
    }),
    { seed: 1, numRuns: 300 },
  );
}, 120_000);

test('same seed and iterations, same answer; another seed may differ', () => {
  const problem = createProblem(plainProblem(7, 80, 3));
  const run = (seed: number) => solvePlain(problem, { seed, stop: maxIterations(500) });
  expect(run(1)).toEqual(run(1));
  expect(run(2).iterations).toBe(500);
});

test('the first answer comes before the first iteration and is feasible', () => {
  const input = plainProblem(3, 50, 2);
  const { solution, iterations } = solvePlain(createProblem(input), { seed: 1, stop: maxIterations(0) });
  expect(iterations).toBe(0);
  expect(solution.score).toBeGreaterThan(0);
  expect(verify(input, solution)).toEqual([]);
});

test('a stop that knows no progress ends the search too', () => {
  const problem = createProblem(plainProblem(5, 40, 2));
  expect(solvePlain(problem, { seed: 1, stop: noImprovement(3000) }).stoppedBy).toBe('no-improvement');
});

test('nodes that cannot be reached are never visited and are reported', () => {
  const input = plainProblem(11, 40, 2);
  const { solution } = solvePlain(createProblem(input), { seed: 1, stop: maxIterations(200) });
  expect(solution.impossible.length).toBeGreaterThan(0);
  for (const node of solution.impossible) expect(solution.routes.flat()).not.toContain(node);
});
