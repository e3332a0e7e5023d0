import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../src/run.js';
import type { Io } from '../src/shell/io.js';

export interface Outcome {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process; nothing of the machine's environment shows through. */
export async function kangtu(argv: readonly string[], io: Partial<Io> = {}): Promise<Outcome> {
  let out = '';
  let err = '';
  const exit = await run(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    cwd: tmpdir(),
    env: {},
    clock: () => 0,
    locale: 'en-US',
    terminal: false,
    onStop: () => {},
    ...io,
  });
  return { exit, out, err };
}

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'kangtu-cli-'));

export interface ReportedIssue {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly path: string;
  readonly cause: string;
  readonly action: string;
}

/** The issues that --json writes to stderr. */
export function errorsOf(outcome: Outcome): readonly ReportedIssue[] {
  return (JSON.parse(outcome.err) as { errors: readonly ReportedIssue[] }).errors;
}
