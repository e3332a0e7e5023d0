import {
  type ProblemInput,
  readMctopmtw,
  readOphs,
  readProblemJson,
  readToptw,
  readTtdp,
} from '@kangtu/solver';

/** One reader per `--format`; only a TOPTW file leaves the number of tours open. */
const READERS: Readonly<Record<string, (text: string, tours: number) => ProblemInput>> = {
  toptw: (text, tours) => readToptw(text, { tours }),
  mctopmtw: readMctopmtw,
  ophs: readOphs,
  ttdp: readTtdp,
  json: readProblemJson,
};

export function readInstance(format: string, text: string, tours: number): ProblemInput {
  const reader = READERS[format];
  if (reader === undefined)
    throw new Error(`--format ${format}: expected one of ${Object.keys(READERS).join(', ')}`);
  return reader(text, tours);
}
