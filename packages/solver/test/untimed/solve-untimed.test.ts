import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createProblem } from '../../src/problem/create.js';
import type { ProblemInput } from '../../src/problem/input.js';
import { verify } from '../../src/problem/verify.js';
import { Random } from '../../src/random.js';
import { maxIterations } from '../../src/stop/max-iterations.js';
import { solveUntimed } from '../../src/untimed/solve-untimed.js';
import { isUntimed } from '../../src/untimed/untimed.js';
import { exactObjective } from '../rich/exact.js';

/** Scattered sights, the first `hotels` nodes are lodgings and nothing else. */
function hotelProblem(seed: number, hotels: number, sights: number, m: number): ProblemInput {
  const random = new Random(seed);
  const n = hotels + sights;
  const points = Array.from({ length: n }, () => [random.below(100), random.below(100)] as const);
  return {
    travel: points.flatMap(([x, y]) =>
      points.map(([u, v]) => Math.ceil(Math.sqrt((x - u) ** 2 + (y - v) ** 2))),
    ),
    nodes: points.map((_, i) =>
      i < hotels
        ? { score: 0, service: 0, windows: [] }
        : { score: 1 + random.below(40), service: random.below(30) },
    ),
    days: Array.from({ length: m }, () => ({
      start: 0,
      end: 1 % hotels,
      earliest: 0,
      latest: 60 + random.below(150),
    })),
    nights: Array.from({ length: m - 1 }, () => Array.from({ length: hotels }, (_, i) => i)),
  };
}

test('every answer is verified', () => {
  let solved = 0;
  fc.assert(
    fc.property(fc.nat(), fc.nat(4), fc.nat(20), fc.nat(3), (seed, hotels, sights, m) => {
      const input = hotelProblem(seed, 1 + hotels, 1 + sights, 1 + m);
      const problem = createProblem(input);
      expect(isUntimed(problem)).toBe(true);
      const result = solveUntimed(problem, { seed, stop: maxIterations(60) });
      if (result === null) return;
      solved++;
      expect(verify(input, result.solution)).toEqual([]);
    }),
    { seed: 1, numRuns: 300 },
  );
  expect(solved).toBeGreaterThan(150);
});

test('lengths that meet a limit but for rounding make no answer that is late', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const whole = hotelProblem(seed, 3, 20, 3);
    const tenths = {
      ...whole,
      travel: Array.from(whole.travel, (length) => length / 10),
      nodes: whole.nodes.map((node) => ({ ...node, service: node.service / 10 })),
      days: whole.days.map((day) => ({ ...day, latest: day.latest / 10 })),
    };
    const result = solveUntimed(createProblem(tenths), { seed, stop: maxIterations(300) });
    if (result) expect(verify(tenths, result.solution)).toEqual([]);
  }
});

test('small problems are solved to the optimum', () => {
  let cases = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const input = hotelProblem(seed, 1 + (seed % 3), 5, 1 + (seed % 3));
    const result = solveUntimed(createProblem(input), { seed, stop: maxIterations(600) });
    if (result === null) continue;
    cases++;
    expect(result.solution.score, `seed ${seed}`).toBe(exactObjective(input, 10_000));
  }
  expect(cases).toBeGreaterThan(40);
});

test('the same seed and number of iterations give the same answer', () => {
  const problem = createProblem(hotelProblem(4, 5, 40, 4));
  const run = () => solveUntimed(problem, { seed: 9, stop: maxIterations(300) });
  expect(run()).toEqual(run());
});

test('opening hours, breaks or one-way legs are not its business', () => {
  const input = hotelProblem(1, 3, 10, 2);
  const node = { score: 5, service: 0, windows: [{ open: 10, close: 20 }] };
  const oneWay = Array.from(input.travel);
  oneWay[1] = oneWay[1]! + 1;
  expect(isUntimed(createProblem({ ...input, nodes: input.nodes.with(5, node) }))).toBe(false);
  expect(isUntimed(createProblem({ ...input, travel: oneWay }))).toBe(false);
  const breaks = [{ earliest: 10, latest: 20, duration: 5 }];
  const days = input.days.map((day) => ({ ...day, breaks }));
  expect(isUntimed(createProblem({ ...input, days }))).toBe(false);
});
