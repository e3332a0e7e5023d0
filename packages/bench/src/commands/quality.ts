import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Case, casesIn } from '../cases.js';
import { clockNamed } from '../clock.js';
import { numberOption, wholeOption } from '../options.js';
import { type CaseResult, reportOf, resultOf, table } from '../report.js';
import { save, today } from '../results.js';
import { run, runParallel } from '../run.js';

const OPTIONS = {
  instances: { type: 'string' },
  format: { type: 'string', default: 'toptw' },
  tours: { type: 'string', default: '1,2,3,4' },
  seconds: { type: 'string', default: '1' },
  seed: { type: 'string', default: '1' },
  clock: { type: 'string', default: 'wall' },
  filter: { type: 'string', default: '.' },
  threads: { type: 'string', default: '1' },
  save: { type: 'boolean', default: true },
  into: { type: 'string' },
} as const;

/**
 * `bench quality --instances DIR --seconds S`: gap to best known per instance, per family and in all. Every answer
 * is verified. Writes `results/quality-FORMAT-Ss.json` and redraws the plot of gap against time from all of them,
 * unless `--no-save` or a `--filter` is given. `--into FILE` keeps a part there, for `bench join`.
 */
export async function qualityCommand(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: OPTIONS, allowNegative: true });
  if (values.instances === undefined) throw new Error('--instances DIR is missing');
  const tours = values.tours.split(',').map((text) => wholeOption('tours', text, 1));
  const cases = casesIn(values.instances, values.format, tours, new RegExp(values.filter));
  const seconds = numberOption('seconds', values.seconds, 0);
  const threads = wholeOption('threads', values.threads, 1);
  const settings = { format: values.format, seconds, seed: wholeOption('seed', values.seed, 0) };
  const results: CaseResult[] = [];
  for (const c of cases) results.push(await solveCase(c, { ...settings, clock: values.clock, threads }));
  const report = reportOf(results, {
    command: `bench quality --format ${values.format} --seconds ${seconds} --clock ${values.clock} --threads ${threads}`,
    ...settings,
    clock: values.clock,
    threads,
    node: process.version,
    date: today(),
  });
  process.stdout.write(table(report));
  if (values.into !== undefined) writeFileSync(values.into, JSON.stringify(report));
  else if (values.save && values.filter === '.') save(report);
}

interface Settings {
  readonly format: string;
  readonly seconds: number;
  readonly seed: number;
  readonly clock: string;
  readonly threads: number;
}

async function solveCase(c: Case, settings: Settings): Promise<CaseResult> {
  const task = { ...settings, file: c.file, tours: c.tours, clock: clockNamed(settings.clock) };
  const result = resultOf(c, settings.threads > 1 ? await runParallel(task, settings.threads) : run(task));
  process.stderr.write(
    `${c.instance} m=${c.tours} ${result.score}/${c.best} ${result.gap} % ${result.iterations}\n`,
  );
  return result;
}
