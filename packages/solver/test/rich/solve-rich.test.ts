import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createProblem } from '../../src/problem/create.js';
import { ProblemError } from '../../src/problem/error.js';
import { verify } from '../../src/problem/verify.js';
import { solve } from '../../src/solve.js';
import { maxIterations } from '../../src/stop/max-iterations.js';
import { richProblems } from '../random-problem.js';

test('every answer to a random rich problem is verified', () => {
  fc.assert(
    fc.property(richProblems({ maxNodes: 14, maxDays: 4 }), fc.nat(), (input, seed) => {
      let problem: ReturnType<typeof createProblem>;
      try {
        problem = createProblem(input);
      } catch (error) {
        // A kind whose minimum cannot be met is a contradiction, told before the search.
        if (error instanceof ProblemError && error.issues.every((i) => i.code === 'contradiction')) return;
        throw error;
      }
      const { solution } = solve(problem, { seed, stop: maxIterations(30) });
      expect(verify(input, solution)).toEqual([]);
    }),
    { seed: 1, numRuns: 300 },
  );
});
