import { parseArgs } from 'node:util';
import { clockNamed } from '../clock.js';
import { numberOption, wholeOption } from '../options.js';
import { run } from '../run.js';

/** `bench solve FILE --format toptw --tours M --seconds S --seed N [--clock wall|cpu]`: one line of JSON. */
export function solveCommand(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'toptw' },
      tours: { type: 'string', default: '1' },
      seconds: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      clock: { type: 'string', default: 'wall' },
    },
  });
  const file = positionals[0];
  if (file === undefined || positionals.length > 1)
    throw new Error(`expected one instance file, got ${positionals.length}`);
  const result = run({
    file,
    format: values.format,
    tours: wholeOption('tours', values.tours, 1),
    seconds: numberOption('seconds', values.seconds, 0),
    seed: wholeOption('seed', values.seed, 0),
    clock: clockNamed(values.clock),
  });
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
