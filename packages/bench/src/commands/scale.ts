import { parseArgs } from 'node:util';
import { createProblem, maxTime, solve, verify } from '@kangtu/solver';
import { cityProblem } from '../city-problem.js';
import { clockNamed } from '../clock.js';
import { numberOption, wholeOption } from '../options.js';

const OPTIONS = {
  nodes: { type: 'string', default: '1000' },
  tours: { type: 'string', default: '5' },
  seconds: { type: 'string', default: '10' },
  clock: { type: 'string', default: 'cpu-exact' },
} as const;

/** Marks of the table, as parts of the time given. */
const MARKS = [0.05, 0.1, 0.2, 0.4, 0.6, 0.8];

/**
 * `bench scale [--nodes N] [--tours M] [--seconds S]`: how a large problem made from a seed improves with time, and
 * the most memory that the process held.
 */
export function scaleCommand(args: string[]): void {
  const { values } = parseArgs({ args, options: OPTIONS });
  const nodes = wholeOption('nodes', values.nodes, 1);
  const tours = wholeOption('tours', values.tours, 1);
  const seconds = numberOption('seconds', values.seconds, 0);
  const input = cityProblem(nodes, tours);
  const clock = clockNamed(values.clock);
  const start = clock();
  const found: { at: number; score: number }[] = [];
  const { solution, iterations } = solve(createProblem(input), {
    seed: 1,
    stop: maxTime(seconds, clock),
    onImprovement: ({ score }) => found.push({ at: clock() - start, score }),
  });
  const violations = verify(input, solution);
  if (violations.length > 0) throw new Error(JSON.stringify(violations));
  const scoreAt = (time: number) => found.findLast(({ at }) => at <= time)?.score ?? 0;
  const rows = MARKS.map((part) => [part * seconds, scoreAt(part * seconds)] as const);
  const first = found[0]!;
  process.stdout.write('| seconds | score |\n|--:|--:|\n');
  for (const [time, score] of [[first.at, first.score], ...rows, [seconds, solution.score]] as const)
    process.stdout.write(`| ${time.toFixed(2)} | ${score} |\n`);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1000);
  process.stdout.write(`${nodes} nodes, ${tours} tours, ${iterations} iterations, at most ${megabytes} MB\n`);
}
