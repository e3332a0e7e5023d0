import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createProblem } from '../../src/problem/create.js';
import { ProblemError } from '../../src/problem/error.js';
import type { ProblemInput } from '../../src/problem/input.js';
import type { Problem } from '../../src/problem/problem.js';
import type { Solution } from '../../src/problem/solution.js';
import { verify } from '../../src/problem/verify.js';
import { solveRich } from '../../src/rich/solve-rich.js';
import { maxIterations } from '../../src/stop/max-iterations.js';
import { randomProblem, richProblems } from '../random-problem.js';
import { exactObjective } from './exact.js';

/** Null when the random problem contradicts itself (a minimum that cannot be met), which is told before the search. */
function problemOf(input: ProblemInput): Problem | null {
  try {
    return createProblem(input);
  } catch (error) {
    if (error instanceof ProblemError && error.issues.every((i) => i.code === 'contradiction')) return null;
    throw error;
  }
}

test.each([
  { runs: 1800, maxNodes: 12, maxDays: 3, iterations: 20 },
  { runs: 200, maxNodes: 25, maxDays: 4, iterations: 60 },
])('every answer to $runs random rich problems is verified', ({ runs, iterations, ...size }) => {
  fc.assert(
    fc.property(richProblems(size), fc.nat(), (input, seed) => {
      const problem = problemOf(input);
      if (!problem) return;
      const { solution } = solveRich(problem, { seed, stop: maxIterations(iterations) });
      expect(verify(input, solution)).toEqual([]);
    }),
    { seed: 1, numRuns: runs },
  );
});

test('the answer on small problems is the optimum in at least 99 of 100', () => {
  const unmetWeight = 10_000;
  let cases = 0;
  const missed: number[] = [];
  for (let seed = 1; seed <= 150; seed++) {
    const input = randomProblem(seed, 3 + (seed % 5), 1 + (seed % 3));
    const problem = problemOf(input);
    if (!problem) continue;
    cases++;
    const { solution } = solveRich(problem, { seed, stop: maxIterations(1000) });
    const found = objectiveOf(solution, unmetWeight);
    const optimum = exactObjective(input, unmetWeight);
    expect(found, `seed ${seed}: better than every enumerated trip`).toBeLessThanOrEqual(optimum + 1e-9);
    if (found < optimum - 1e-9) missed.push(seed);
  }
  expect(cases).toBeGreaterThan(110);
  expect(missed.length, `missed the optimum on seeds ${missed}`).toBeLessThanOrEqual(cases / 100);
});

test('where most visits have a position of their own, the answer is the optimum in at least 95 of 100', () => {
  const positions = [2, 3, -2, -3, 2, 'first', 'last'] as const;
  let [cases, placed] = [0, 0];
  const missed: number[] = [];
  for (let seed = 1; seed <= 80; seed++) {
    const drawn = randomProblem(1000 + seed, 5 + (seed % 3), 1 + (seed % 2));
    const nodes = drawn.nodes.map((node, i) =>
      (seed + i) % 3 === 0 ? { ...node, position: positions[(seed * 5 + i) % positions.length]! } : node,
    );
    const input = { ...drawn, nodes };
    const problem = problemOf(input);
    if (!problem) continue;
    cases++;
    const { solution } = solveRich(problem, { seed, stop: maxIterations(600) });
    expect(verify(input, solution)).toEqual([]);
    placed += solution.routes.flat().filter((node) => nodes[node]!.position !== undefined).length;
    const found = objectiveOf(solution, 10_000);
    const optimum = exactObjective(input, 10_000);
    expect(found, `seed ${seed}`).toBeLessThanOrEqual(optimum + 1e-9);
    if (found < optimum - 1e-9) missed.push(seed);
  }
  expect(placed).toBeGreaterThan(20);
  expect(missed.length, `missed the optimum on seeds ${missed}`).toBeLessThanOrEqual(cases / 20);
});

test('where breaks may lie within long visits, the answer is the optimum in at least 99 of 100', () => {
  let [cases, held] = [0, 0];
  const missed: number[] = [];
  for (let seed = 1; seed <= 100; seed++) {
    const drawn = randomProblem(3000 + seed, 3 + (seed % 4), 1 + (seed % 3));
    const nodes = drawn.nodes.map((node, i) =>
      (seed + i) % 2 === 0
        ? {
            ...node,
            service: 60 + ((seed * 37 + i * 11) % 120),
            breakInside: { after: seed % 40, left: i * 5, shared: (seed % 3) * Math.min(15, (i * 5) / 2) },
          }
        : node,
    );
    const days = drawn.days.map((day, d) => ({
      ...day,
      latest: day.latest + 60,
      breaks: [{ earliest: 100 + 10 * d, latest: 150 + (seed % 50), duration: 30 }],
    }));
    const input = { ...drawn, nodes, days };
    const problem = problemOf(input);
    if (!problem) continue;
    cases++;
    const { solution } = solveRich(problem, { seed, stop: maxIterations(1500) });
    expect(verify(input, solution)).toEqual([]);
    held += solution.schedule.filter(({ breaks }) => breaks.some(({ inside }) => inside)).length;
    const found = objectiveOf(solution, 10_000);
    const optimum = exactObjective(input, 10_000);
    expect(found, `seed ${seed}`).toBeLessThanOrEqual(optimum + 1e-9);
    if (found < optimum - 1e-9) missed.push(seed);
  }
  expect(held).toBeGreaterThan(40);
  expect(missed.length, `missed the optimum on seeds ${missed}`).toBeLessThanOrEqual(cases / 100);
});

function objectiveOf(solution: Solution, unmetWeight: number): number {
  const missing = solution.unmet.reduce(
    (sum, unmet) => sum + (unmet.code === 'kind-minimum' ? unmet.missing : 1),
    0,
  );
  return solution.score - unmetWeight * missing;
}

test('the same seed and number of iterations give the same answer', () => {
  const problem = createProblem(randomProblem(5, 30, 3));
  const run = () => solveRich(problem, { seed: 9, stop: maxIterations(300) });
  expect(run()).toEqual(run());
});
