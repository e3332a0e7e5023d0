import type { BaseIssue } from 'valibot';
import type { Issue } from '../units/index.js';

/** What can be wrong with the shape of any input. */
export type ShapeIssueCode =
  | 'wrong-type'
  | 'missing-field'
  | 'unknown-field'
  | 'value-not-allowed'
  | 'number-out-of-range';

const LONGEST_ECHO = 60;

function shown(received: string): string {
  return received.length > LONGEST_ECHO ? `${received.slice(0, LONGEST_ECHO)}…` : received;
}

/** JSON pointer (RFC 6901) of the place an issue is about. */
function pointer(issue: BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map((item) => String(item.key));
  return keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The schema library's finding in our codes. */
export function shapeIssue(issue: BaseIssue<unknown>): Issue<ShapeIssueCode> {
  const path = pointer(issue);
  const make = (code: ShapeIssueCode, params: Issue['params']): Issue<ShapeIssueCode> => ({
    code,
    severity: 'error',
    path,
    params,
  });
  const field = path.slice(path.lastIndexOf('/') + 1);
  const received = shown(issue.received);
  if (issue.expected === 'never') return make('unknown-field', { field });
  if (issue.type === 'min_value' || issue.type === 'max_value') {
    const bound = Number(issue.requirement);
    const range =
      issue.type === 'min_value' ? { min: bound, max: Number.MAX_SAFE_INTEGER } : { min: 0, max: bound };
    return make('number-out-of-range', { ...range, value: Number(issue.input) });
  }
  if (
    issue.type === 'picklist' ||
    issue.type === 'literal' ||
    issue.type === 'regex' ||
    issue.type === 'min_length'
  )
    return make('value-not-allowed', { allowed: issue.expected ?? issue.type, received });
  if (issue.received === 'undefined' && path !== '') return make('missing-field', { field });
  return make('wrong-type', {
    expected: issue.type === 'integer' ? 'integer' : (issue.expected ?? issue.type),
    received,
  });
}
