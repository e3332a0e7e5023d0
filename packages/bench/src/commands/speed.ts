import { parseArgs } from 'node:util';
import { createProblem, maxIterations, type ProblemInput, solve } from '@kangtu/solver';
import { clockNamed } from '../clock.js';
import { wholeOption } from '../options.js';

/**
 * `bench speed [--iterations N]`: microseconds per iteration on fixed problems of growing size, made from a seed, so
 * that two versions of the engine can be compared on any machine. Processor time, after a warm-up.
 */
export function speedCommand(args: string[]): void {
  const { values } = parseArgs({ args, options: { iterations: { type: 'string', default: '2000' } } });
  const iterations = wholeOption('iterations', values.iterations, 1);
  measure(100, 2, 1000);
  process.stdout.write(
    '| nodes | tours | µs per iteration | iterations per s | score | MB used |\n|--:|--:|--:|--:|--:|--:|\n',
  );
  for (const [n, m] of SIZES) process.stdout.write(`${measure(n, m, iterations)}\n`);
}

const SIZES = [
  [50, 2],
  [100, 2],
  [200, 2],
  [300, 2],
  [300, 5],
  [500, 5],
  [1000, 5],
] as const;

function measure(n: number, m: number, iterations: number): string {
  const problem = createProblem(cityProblem(n, m));
  const clock = clockNamed('cpu-exact');
  const start = clock();
  const { solution } = solve(problem, { seed: 1, stop: maxIterations(iterations) });
  const micros = ((clock() - start) / iterations) * 1e6;
  const megabytes = Math.round(process.memoryUsage().rss / 1e6);
  const perSecond = Math.round(1e6 / micros);
  return `| ${n} | ${m} | ${micros.toFixed(1)} | ${perSecond} | ${solution.score} | ${megabytes} |`;
}

/** Days of 960 minutes; visits of 10 to 25 minutes, open for two to six hours; legs of up to two hours. */
function cityProblem(n: number, m: number): ProblemInput {
  let state = 12345;
  const below = (bound: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * bound);
  };
  const points = Array.from({ length: n + 1 }, () => [below(100), below(100)] as const);
  const travel = points.flatMap(([x, y]) => points.map(([u, v]) => Math.floor(Math.hypot(x - u, y - v))));
  const nodes = points.map((_, i) => {
    const open = below(720);
    const windows = [{ open, close: open + 120 + below(240) }];
    return i === 0 ? { score: 0, service: 0 } : { score: 1 + below(30), service: 10 + below(16), windows };
  });
  const day = { start: 0, end: 0, earliest: 0, latest: 960 };
  return { travel, nodes, days: Array.from({ length: m }, () => day) };
}
