import { expect, test } from 'vitest';
import { solveExact } from '../../src/exact/solve-exact.js';
import { readTtdp } from '../../src/formats/ttdp.js';
import { createProblem } from '../../src/problem/create.js';
import { describeSolution } from '../../src/problem/describe.js';
import type { ProblemInput } from '../../src/problem/input.js';
import { verify } from '../../src/problem/verify.js';
import { Random } from '../../src/random.js';
import { solve } from '../../src/solve.js';
import { maxIterations } from '../../src/stop/max-iterations.js';

const text = `20 2 6 1 13 250 10 10 10 10 10 10 10 10 10 10
0 10 10 0 0 510 1210
1 11.00 11 31 13 2 480 930 500 930 0 0 480 930 480 930 480 930 600 700 18
`;

test('tours go through the weekdays from the start day on; 0 0 is closed', () => {
  const input = readTtdp(text);
  expect(input.nodes[1]).toEqual({
    score: 13,
    service: 3100,
    windowsByDay: [[{ open: 60_000, close: 70_000 }], [{ open: 48_000, close: 93_000 }]],
  });
  expect(input.days).toEqual([0, 1].map(() => ({ start: 0, end: 0, earliest: 51_000, latest: 121_000 })));
  expect(input.travel[1]).toBe(141);
  expect(readTtdp(text.replace('20 2 6', '20 1 2')).nodes[1]!.windowsByDay).toEqual([[]]);
  expect(() => readTtdp(text.replace('1 11.00', '2 11.00'))).toThrow('line 3 is point 2, 1 is expected');
});

test('on small city trips the search finds the optimum of an exact dynamic programme', () => {
  const missed: number[] = [];
  const cases = 40;
  for (let seed = 1; seed <= cases; seed++) {
    const input = readTtdp(smallCity(seed, 10, 1 + (seed % 3)));
    const { solution } = solve(createProblem(input), { seed, stop: maxIterations(3000) });
    expect(verify(input, solution)).toEqual([]);
    const optimum = exactScore(input);
    expect(solution.score).toBeLessThanOrEqual(optimum);
    if (solution.score < optimum) missed.push(seed);
  }
  expect(missed.length, `missed on seeds ${missed}`).toBeLessThanOrEqual(cases / 100);
});

test('the exact solver finds the optimum of days with hours of their own, and an answer that keeps them', () => {
  for (let seed = 1; seed <= 12; seed++) {
    const input = readTtdp(smallCity(seed, 8, 1 + (seed % 3)));
    const problem = createProblem(input);
    const { score, routes } = solveExact(problem);
    expect(score).toBe(exactScore(input));
    expect(verify(input, describeSolution(problem, routes))).toEqual([]);
  }
});

// A second has ten times as many iterations: `bench exact` measures that on the public files.
test('on city trips of up to 14 points 3,000 iterations find the optimum in at least 97 of 100', () => {
  const missed: number[] = [];
  for (let seed = 1; seed <= 100; seed++) {
    const input = readTtdp(smallCity(1000 + seed, 11 + (seed % 4), 1 + (seed % 3)));
    const problem = createProblem(input);
    const { solution } = solve(problem, { seed, stop: maxIterations(3000) });
    if (solution.score < solveExact(problem).score) missed.push(seed);
  }
  expect(missed.length, `missed on seeds ${missed}`).toBeLessThanOrEqual(3);
});

/** A seeded file of the format: short days, so that something must be left out. */
function smallCity(seed: number, count: number, tours: number): string {
  const random = new Random(seed);
  const points = Array.from({ length: count }, (_, i) => {
    const open = 480 + 30 * random.below(6);
    const hours = Array.from({ length: 7 }, () =>
      random.below(6) === 0 ? '0 0' : `${open} ${open + 60 + random.below(200)}`,
    );
    const place = `${random.below(9000) / 100} ${random.below(9000) / 100}`;
    return `${i + 1} ${place} ${10 + random.below(60)} ${1 + random.below(40)} 0 ${hours.join(' ')} 0`;
  });
  return [
    `20 ${tours} ${random.below(7)} ${count} 0 0${' 10'.repeat(10)}`,
    '0 45 45 0 0 510 780',
    ...points,
  ].join('\n');
}

/** Subset dynamic programming: earliest end per (day, set, last), then the best split of the nodes over the days. */
function exactScore(input: ProblemInput): number {
  const n = input.nodes.length - 1;
  const sets = 1 << n;
  let best = new Float64Array(sets);
  input.days.forEach((_, day) => {
    const holds = daySets(input, day);
    const next = best.slice();
    for (let all = 0; all < sets; all++) {
      for (let set = all; set > 0; set = (set - 1) & all) {
        if (holds[set]! < 0) continue;
        next[all] = Math.max(next[all]!, holds[set]! + best[all ^ set]!);
      }
    }
    best = next;
  });
  return best[sets - 1]!;
}

/** Score of every set of nodes (bit i = node i + 1) that the day can hold, else -1. */
function daySets(input: ProblemInput, day: number): Float64Array {
  const n = input.nodes.length;
  const { earliest, latest } = input.days[day]!;
  const travel = (from: number, to: number) => input.travel[from * n + to]!;
  const end = new Float64Array((1 << (n - 1)) * n).fill(Infinity);
  const score = new Float64Array(1 << (n - 1)).fill(-1);
  end[0] = earliest;
  for (let set = 0; set < 1 << (n - 1); set++) {
    for (let last = 0; last < n; last++) {
      const t = end[set * n + last]!;
      if (t === Infinity) continue;
      if (t + travel(last, 0) <= latest) {
        score[set] = input.nodes.reduce(
          (sum, node, i) => sum + (i > 0 && set & (1 << (i - 1)) ? node.score : 0),
          0,
        );
      }
      for (let node = 1; node < n; node++) {
        const bit = 1 << (node - 1);
        const window = input.nodes[node]!.windowsByDay![day]![0];
        if ((set & bit) !== 0 || !window) continue;
        const begin = Math.max(t + travel(last, node), window.open);
        if (begin > window.close) continue;
        const slot = (set | bit) * n + node;
        end[slot] = Math.min(end[slot]!, begin + input.nodes[node]!.service);
      }
    }
  }
  return score;
}
