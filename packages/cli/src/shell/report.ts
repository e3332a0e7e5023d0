import type { Issue } from '@kangtu/core';
import { CommanderError } from 'commander';
import { sentence } from '../messages/sentence.js';
import { InputError, OutsideError } from './errors.js';
import type { Shell } from './shell.js';
import { usageIssue } from './usage.js';

/** Tells what went wrong on stderr (as one JSON object when --json was asked for) and gives the exit code. */
export function report(error: unknown, argv: readonly string[], shell: Shell): number {
  const { exit, issues } = classify(error);
  if (argv.includes('--json')) {
    const errors = issues.map((each) => ({ ...each, ...sentence(each, shell.lang) }));
    shell.note(JSON.stringify({ errors }, null, 2));
  } else for (const each of issues) shell.note(asText(each, shell));
  if (exit === 1 && shell.io.env.KANGTU_DEBUG && error instanceof Error) shell.note(error.stack ?? '');
  return exit;
}

function classify(error: unknown): { exit: number; issues: readonly Issue[] } {
  if (error instanceof InputError) return { exit: 2, issues: error.issues };
  if (error instanceof OutsideError) return { exit: 3, issues: error.issues };
  if (error instanceof CommanderError) return { exit: 2, issues: [usageIssue(error)] };
  const message = error instanceof Error ? error.message : String(error);
  return { exit: 1, issues: [{ code: 'internal', severity: 'error', path: '', params: { message } }] };
}

function asText(each: Issue, shell: Shell): string {
  const { cause, action } = sentence(each, shell.lang);
  const label = each.severity === 'error' ? shell.say('错误', 'error') : shell.say('注意', 'warning');
  const place = each.path === '' ? '' : ` ${each.path}`;
  return `${label} [${each.code}]${place}\n  ${cause}\n  ${action}`;
}
