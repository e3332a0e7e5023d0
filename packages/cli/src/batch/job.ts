import { createHash } from 'node:crypto';
import type { Edition, Paper } from '@kangtu/brochure';
import type { Language } from '@kangtu/presenters';

/** What is the same for every request of a batch. */
export interface BatchSetting {
  readonly region: string;
  readonly lang: Language;
  readonly seed: number;
  readonly iterations: number;
  /** Null = no brochure. */
  readonly paper: Paper | null;
  readonly edition: Edition;
  /** Flags of the formats to write beside it. */
  readonly formats: readonly string[];
  /** Fingerprint of the program, the region and the brand (`inputsHash`): when they change, the work is new. */
  readonly inputs: string;
}

/** One line of the request file. */
export interface Job {
  /** First line that asks for it, from 1. */
  readonly line: number;
  /** Folder of the result; ends in the hash of all that decides the result. */
  readonly folder: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A line that asks for what an earlier one asks. */
export interface Repeat {
  readonly line: number;
  readonly as: number;
}

export interface BadLine {
  readonly line: number;
  readonly code: 'batch-not-json' | 'batch-not-object';
  readonly reason: string;
}

/**
 * Lines to jobs: the same request twice is one job; empty lines are nothing. `forAll`: fields of every request that
 * does not say otherwise.
 */
export function readJobs(
  text: string,
  setting: BatchSetting,
  forAll: Readonly<Record<string, unknown>> = {},
): { readonly jobs: readonly Job[]; readonly bad: readonly BadLine[]; readonly repeated: readonly Repeat[] } {
  const jobs = new Map<string, Job>();
  const bad: BadLine[] = [];
  const repeated: Repeat[] = [];
  text.split(/\r?\n/).forEach((content, i) => {
    if (content.trim() === '') return;
    const read = readLine(content, i + 1);
    if ('code' in read) bad.push(read);
    else {
      const { id, ...fields } = { ...forAll, ...read.fields };
      const folder = folderOf(id, fields, setting);
      const first = jobs.get(folder);
      if (first === undefined) jobs.set(folder, { line: i + 1, folder, fields });
      else repeated.push({ line: i + 1, as: first.line });
    }
  });
  return { jobs: [...jobs.values()], bad, repeated };
}

function readLine(content: string, line: number): BadLine | { readonly fields: Record<string, unknown> } {
  try {
    const fields: unknown = JSON.parse(content);
    if (typeof fields === 'object' && fields !== null && !Array.isArray(fields))
      return { fields: fields as Record<string, unknown> };
    return { line, code: 'batch-not-object', reason: '' };
  } catch (error) {
    return { line, code: 'batch-not-json', reason: (error as Error).message };
  }
}

/** "<id or date>-<hash>": readable, and another folder as soon as anything that decides the result is another. */
function folderOf(id: unknown, fields: Readonly<Record<string, unknown>>, setting: BatchSetting): string {
  const hash = createHash('sha256')
    .update(JSON.stringify(sorted([fields, setting])))
    .digest('hex');
  const name = String(id ?? fields.date ?? 'trip')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return `${[...name].slice(0, 40).join('') || 'trip'}-${hash.slice(0, 12)}`;
}

/** The same value with the keys of every object in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
