import { parseArgs } from 'node:util';
import { createProblem, maxIterations, type ProblemInput, solve, solveExact, verify } from '@kangtu/solver';
import { filesIn } from '../cases.js';
import { readFile } from '../formats.js';
import { wholeOption } from '../options.js';

const OPTIONS = {
  instances: { type: 'string' },
  format: { type: 'string', default: 'ttdp' },
  points: { type: 'string', default: '14' },
  each: { type: 'string', default: '4' },
  iterations: { type: 'string', default: '20000' },
} as const;

/** Share of the day that is left: with all of it so few points would all fit. */
const SHORT_DAY = 0.4;

/**
 * `bench exact --instances DIR --format ttdp`: cut-downs of every file to so many points and to 40 % of the day, each
 * solved by the search and by the exact dynamic programme. Prints how many reach the optimum, and which do not.
 */
export function exactCommand(args: string[]): void {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (values.instances === undefined) throw new Error('--instances DIR is missing');
  const points = wholeOption('points', values.points, 1);
  const each = wholeOption('each', values.each, 1);
  const iterations = wholeOption('iterations', values.iterations, 1);
  const missed: string[] = [];
  let cases = 0;
  let full = 0;
  for (const { file, name } of filesIn(values.instances)) {
    const whole = readFile(values.format, file, 1);
    for (let part = 0; part < each && (part + 1) * points < whole.nodes.length; part++) {
      const input = cutDown(whole, part * points + 1, points);
      const problem = createProblem(input);
      const { solution } = solve(problem, { seed: 1, stop: maxIterations(iterations) });
      const violations = verify(input, solution);
      if (violations.length > 0) throw new Error(`${name} part ${part}: ${JSON.stringify(violations)}`);
      const optimum = solveExact(problem).score;
      cases++;
      if (optimum === input.nodes.reduce((sum, { score }) => sum + score, 0)) full++;
      if (solution.score < optimum) missed.push(`${name} part ${part}: ${solution.score} of ${optimum}`);
    }
  }
  const text = `${cases - missed.length} of ${cases} at the optimum (in ${full} of them every point fits)`;
  process.stdout.write(`${[text, ...missed].join('\n')}\n`);
}

/** Node 0 and so many nodes from `first` on, in shorter days. */
function cutDown(input: ProblemInput, first: number, count: number): ProblemInput {
  const n = input.nodes.length;
  const kept = [0, ...Array.from({ length: count }, (_, i) => first + i)];
  return {
    travel: kept.flatMap((from) => kept.map((to) => input.travel[from * n + to]!)),
    nodes: kept.map((node) => input.nodes[node]!),
    days: input.days.map((day) => ({
      ...day,
      latest: Math.floor(day.earliest + SHORT_DAY * (day.latest - day.earliest)),
    })),
  };
}
