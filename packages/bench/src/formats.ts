import { readFileSync } from 'node:fs';
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
  ophs: (text) => readOphs(text),
  'ophs-rounded': (text) => readOphs(text, { total: 'rounded' }),
  ttdp: readTtdp,
  json: readProblemJson,
};

export const FORMATS = Object.keys(READERS);

/** The collection of `best-known.json` that has the instances of a format: `ophs-rounded` is `ophs`, read otherwise. */
export function collectionOf(format: string): string {
  return format.replace(/-rounded$/, '');
}

export function readInstance(format: string, text: string, tours: number): ProblemInput {
  const reader = READERS[format];
  if (reader === undefined) throw new Error(`--format ${format}: expected one of ${FORMATS.join(', ')}`);
  return reader(text, tours);
}

/** @throws Error that says which file cannot be read, or what in it. */
export function readFile(format: string, file: string, tours: number): ProblemInput {
  try {
    return readInstance(format, readFileSync(file, 'utf8'), tours);
  } catch (error) {
    throw new Error(`${file}: ${reason(error)}`, { cause: error });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder, expected an instance file',
  EACCES: 'no permission to read it',
};

function reason(error: unknown): string {
  const code = (error as { code?: string }).code ?? '';
  return REASONS[code] ?? (error as Error).message;
}
