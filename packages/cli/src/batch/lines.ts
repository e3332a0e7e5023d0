import type { LocalDate } from '@kangtu/core';
import { InputError, issue } from '../shell/errors.js';
import { isPast } from '../shell/past.js';
import type { Shell } from '../shell/shell.js';
import type { readJobs } from './job.js';

type Lines = ReturnType<typeof readJobs>;

/** @throws InputError when the file holds no request, or is one JSON value and not a request a line */
export function checkLines(file: string, text: string, { jobs, bad }: Lines): void {
  if (jobs.length > 0) return;
  if (bad.length === 0) throw new InputError([issue('batch-empty', file, { file })]);
  if (isOneValue(text)) throw new InputError([issue('batch-not-lines', file, { file })]);
}

function isOneValue(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

/** Tells what is done all the same, but may not be meant: the same request twice, days that are over. */
export function noteLines(shell: Shell, { jobs, repeated }: Lines, dataDate: LocalDate): void {
  if (repeated.length > 0) {
    const pairs = repeated.map(({ line, as }) => `#${line} = #${as}`);
    shell.note(
      shell.say(
        `注意：有 ${repeated.length} 行与前面的要求完全相同，不重复规划：${some(pairs)}。想要多份请给不同的 id。`,
        `warning: ${repeated.length === 1 ? 'one line asks' : `${repeated.length} lines ask`} for the same as an earlier one and ${repeated.length === 1 ? 'is' : 'are'} planned once: ${some(pairs)}. For a folder each, give them ids.`,
      ),
    );
  }
  const over = jobs.filter(({ fields }) => isPast(fields.date, dataDate)).map(({ line }) => `#${line}`);
  if (over.length > 0)
    shell.note(
      shell.say(
        `注意：有 ${over.length} 行的日期已经过去（资料核对于 ${dataDate}）：${some(over)}。请看看年份是否写错。`,
        `warning: ${over.length === 1 ? 'the first day of one line is' : `the first days of ${over.length} lines are`} over (the data were checked on ${dataDate}): ${some(over)}. Is the year right?`,
      ),
    );
}

const MOST_NAMED = 10;

const some = (lines: readonly string[]): string =>
  lines.slice(0, MOST_NAMED).join(', ') + (lines.length > MOST_NAMED ? ' …' : '');
