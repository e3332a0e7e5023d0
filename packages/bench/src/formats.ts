import { type ProblemInput, readToptw } from '@kangtu/solver';

/** One reader per `--format`. */
const READERS: Readonly<Record<string, (text: string, tours: number) => ProblemInput>> = {
  toptw: (text, tours) => readToptw(text, { tours }),
};

export function readInstance(format: string, text: string, tours: number): ProblemInput {
  const reader = READERS[format];
  if (reader === undefined)
    throw new Error(`--format ${format}: expected one of ${Object.keys(READERS).join(', ')}`);
  return reader(text, tours);
}
