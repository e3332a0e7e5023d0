import { parseArgs } from 'node:util';
import { createProblem, maxIterations, solve } from '@kangtu/solver';
import { cityProblem } from '../city-problem.js';
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
