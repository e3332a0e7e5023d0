import { parseArgs } from 'node:util';
import { solveParallel } from '@kangtu/solver/parallel';
import { casesIn } from '../cases.js';
import { clockNamed } from '../clock.js';
import { readFile } from '../formats.js';
import { numberOption, wholeOption } from '../options.js';
import { summarize } from '../report.js';
import { assertVerified, run } from '../run.js';

const OPTIONS = {
  instances: { type: 'string' },
  tours: { type: 'string', default: '1,2,3,4' },
  seconds: { type: 'string', default: '2' },
  workers: { type: 'string', default: '2' },
  seed: { type: 'string', default: '1' },
  filter: { type: 'string', default: '.' },
} as const;

/**
 * `bench parallel --instances DIR --seconds S --workers W`: one thread for S seconds of processor time against W
 * workers that share its number of iterations equally: what W idle cores do in S / W seconds, on a machine whose
 * cores are not idle.
 */
export async function parallelCommand(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (values.instances === undefined) throw new Error('--instances DIR is missing');
  const tours = values.tours.split(',').map((text) => wholeOption('tours', text, 1));
  const workers = wholeOption('workers', values.workers, 1);
  const seconds = numberOption('seconds', values.seconds, 0);
  const seed = wholeOption('seed', values.seed, 0);
  const one: number[] = [];
  const several: number[] = [];
  for (const c of casesIn(values.instances, 'toptw', tours, new RegExp(values.filter))) {
    const task = { ...c, format: 'toptw', seconds, seed, clock: clockNamed('cpu') };
    const single = run(task);
    const input = readFile('toptw', c.file, c.tours);
    const budget = { iterations: Math.round(single.iterations / workers) };
    const { solution } = await solveParallel(input, { seed, workers, budget });
    assertVerified(task, input, solution);
    one.push(gapOf(c.best, single.score));
    several.push(gapOf(c.best, solution.score));
    process.stdout.write(
      `${c.instance} m=${c.tours} best known ${c.best}: one thread ${single.score}, ${workers} workers ${solution.score}\n`,
    );
  }
  const mean = (gaps: readonly number[]) => summarize(gaps.map((gap) => ({ gap }))).mean;
  process.stdout.write(
    `mean gap of ${one.length} cases: one thread ${mean(one)} %, ${workers} workers ${mean(several)} %\n`,
  );
}

function gapOf(best: number, score: number): number {
  return (100 * (best - score)) / best;
}
