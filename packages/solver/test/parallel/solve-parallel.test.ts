import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { solveParallel as SolveParallel } from '../../src/parallel/solve-parallel.js';
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
