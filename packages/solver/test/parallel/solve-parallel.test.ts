import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { solveParallel as SolveParallel } from '../../src/parallel/solve-parallel.js';
import type { ProblemInput } from '../../src/problem/input.js';
import { verify } from '../../src/problem/verify.js';
import { plainProblem } from '../plain-problem.js';
import { randomProblem } from '../random-problem.js';

// Workers run the compiled files, as they do for a user: `npm test` compiles first.
const compiled = new URL('../../dist/parallel/index.js', import.meta.url);
const ready = existsSync(compiled);

async function load(): Promise<typeof SolveParallel> {
  return ((await import(compiled.href)) as { solveParallel: typeof SolveParallel }).solveParallel;
}

test.skipIf(!ready)(
  'two workers: verified, and the same on every run for a count of iterations',
  async () => {
    const solveParallel = await load();
    const input = plainProblem(21, 60, 3);
    const options = { seed: 1, workers: 2, budget: { iterations: 400 }, rounds: 4 };
    const first = await solveParallel(input, options);
    expect(verify(input, first.solution)).toEqual([]);
    expect(first.iterations).toBe(800);
    expect(await solveParallel(input, options)).toEqual(first);
  },
);

test.skipIf(!ready)('a rich problem is a portfolio of seeds', async () => {
  const solveParallel = await load();
  const input = randomProblem(4, 12, 2);
  const { solution } = await solveParallel(input, { seed: 1, workers: 2, budget: { iterations: 50 } });
  expect(verify(input, solution)).toEqual([]);
});

test.skipIf(!ready)('nights are where the best of the workers chose them', async () => {
  const solveParallel = await load();
  // Two hotels, each with its places around it, at the two ends of a line; the trip begins and ends between them.
  const at = [50, 0, 100, 2, 4, 6, 96, 98, 99];
  const input: ProblemInput = {
    travel: at.flatMap((a) => at.map((b) => Math.abs(a - b))),
    nodes: at.map((_, i) => (i < 3 ? { score: 0, service: 0, windows: [] } : { score: 1 + i, service: 1 })),
    days: [
      { start: 0, end: 0, earliest: 0, latest: 70 },
      { start: 0, end: 0, earliest: 0, latest: 70 },
    ],
    nights: [[1, 2]],
  };
  const { solution } = await solveParallel(input, { seed: 1, workers: 2, budget: { iterations: 200 } });
  expect(verify(input, solution)).toEqual([]);
  expect(solution.ends[0]).toBe(2);
  expect(solution.score).toBe(7 + 8 + 9);
});

test.skipIf(!ready)('what must be seen goes before a better score', async () => {
  const solveParallel = await load();
  const input = plainProblem(3, 6, 1);
  const reports = [
    { score: 9, routes: [[]], unmet: 1, iterations: 1 },
    { score: 5, routes: [[]], unmet: 0, iterations: 1 },
  ];
  const told: number[] = [];
  await solveParallel(input, {
    ...{ seed: 1, workers: 2, rounds: 1, budget: { iterations: 1 } },
    spawn: () => {
      const report = reports.shift()!;
      let tell: (message: never) => void;
      return {
        post: (message) => {
          if ('kind' in message && message.kind === 'round') setTimeout(() => tell({ report } as never));
        },
        listen: (onMessage) => {
          tell = onMessage;
        },
        close: () => {},
      };
    },
    onImprovement: (score) => told.push(score),
  });
  expect(told).toEqual([5]);
});

test.skipIf(!ready)('an aborted search still answers', async () => {
  const solveParallel = await load();
  const input = plainProblem(22, 20, 2);
  const signal = { aborted: true };
  const { solution } = await solveParallel(input, {
    seed: 1,
    workers: 1,
    budget: { iterations: 50 },
    signal,
  });
  expect(verify(input, solution)).toEqual([]);
});

test.skipIf(!ready)('a worker that cannot solve ends with its message', async () => {
  const solveParallel = await load();
  const port = {
    post: () => {},
    listen: (onMessage: (message: never) => void) => onMessage({ error: 'out of memory' } as never),
    close: () => {},
  };
  const input = plainProblem(1, 5, 1);
  const run = solveParallel(input, { seed: 1, workers: 1, budget: { iterations: 1 }, spawn: () => port });
  await expect(run).rejects.toThrow('out of memory');
});
