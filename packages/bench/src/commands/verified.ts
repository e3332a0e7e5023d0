import { parseArgs } from 'node:util';
import { filesIn } from '../cases.js';
import { clockNamed } from '../clock.js';
import { numberOption, wholeOption } from '../options.js';
import { keep, today } from '../results.js';
import { type Run, run } from '../run.js';

const OPTIONS = {
  instances: { type: 'string' },
  format: { type: 'string', default: 'ttdp' },
  seconds: { type: 'string', default: '1' },
  seed: { type: 'string', default: '1' },
  clock: { type: 'string', default: 'cpu' },
  save: { type: 'boolean', default: true },
} as const;

/**
 * `bench verified --instances DIR --format F --seconds S`: solves every file of a collection that has no published
 * optimum and has `verify` judge each answer. Writes `results/verified-FORMAT-Ss.json` unless `--no-save` is given.
 * @throws Error at the first answer that is not feasible: a fault of the solver.
 */
export function verifiedCommand(args: string[]): void {
  const { values } = parseArgs({ args, options: OPTIONS, allowNegative: true });
  if (values.instances === undefined) throw new Error('--instances DIR is missing');
  const seconds = numberOption('seconds', values.seconds, 0);
  const seed = wholeOption('seed', values.seed, 0);
  const { format, clock } = values;
  const cases = filesIn(values.instances).map(({ file }): Run => {
    const result = run({ file, format, tours: 1, seconds, seed, clock: clockNamed(clock) });
    process.stderr.write(`${result.instance} m=${result.tours} ${result.score} ${result.iterations}\n`);
    return result;
  });
  process.stdout.write(
    `${format}, ${seconds} s (${clock} clock), seed ${seed}: verified ${cases.length} of ${cases.length}\n`,
  );
  if (values.save) {
    const command = `bench verified --format ${format} --seconds ${seconds} --clock ${clock}`;
    const measured = { command, format, seconds, clock, seed, node: process.version, date: today() };
    keep(`verified-${format}-${seconds}s.json`, {
      ...measured,
      verified: cases.length,
      cases,
    });
  }
}
