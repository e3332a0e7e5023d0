import type { Issue } from '@kangtu/core';
import { type NamesOf, plain } from '@kangtu/presenters';
import { CommanderError } from 'commander';
import { sentence } from '../messages/sentence.js';
import { InputError, issue, OutsideError } from './errors.js';
import type { Shell } from './shell.js';
import { usageIssue } from './usage.js';

interface Failure {
  readonly exit: 1 | 2 | 3;
  readonly issues: readonly Issue[];
  readonly namesOf?: NamesOf | undefined;
}

/** Tells what went wrong on stderr (as one JSON object when --json was asked for) and gives the exit code. */
export function report(error: unknown, argv: readonly string[], shell: Shell): number {
  const failure = classify(error, shell);
  const errors = failure.issues.map((each) => ({
    ...each,
    // A file as a whole, not a place in it.
    path: each.path.replace(/#$/, ''),
    ...sentence(each, shell.lang, failure.namesOf),
  }));
  if (argv.includes('--json')) shell.note(JSON.stringify({ errors }, null, 2));
  else for (const each of errors) shell.note(asText(each, shell));
  if (shell.io.env.KANGTU_DEBUG && error instanceof Error) shell.note(error.stack ?? '');
  return failure.exit;
}

function classify(error: unknown, shell: Shell): Failure {
  if (error instanceof InputError) return { exit: 2, issues: error.issues, namesOf: error.namesOf };
  if (error instanceof OutsideError) return { exit: 3, issues: error.issues };
  if (error instanceof CommanderError) return { exit: 2, issues: [usageIssue(error, shell.lang)] };
  const message = error instanceof Error ? error.message : String(error);
  return { exit: 1, issues: [issue('internal', '', { message })] };
}

/** "error --date [date-not-real]", the cause, what to do. */
export function asText(each: Issue & { cause: string; action: string }, shell: Shell): string {
  const label = each.severity === 'error' ? shell.say('错误', 'error') : shell.say('注意', 'warning');
  const place = each.path === '' ? '' : ` ${plain(each.path)}`;
  return [`${label}${place} [${plain(each.code)}]`, each.cause, each.action].filter(Boolean).join('\n  ');
}
