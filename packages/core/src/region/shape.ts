import * as v from 'valibot';
import type { IssueList, RegionIssueCode } from './issues.js';
import { pointer } from './plain.js';
import { badCharacter, quoted } from './text.js';

/** A well-shaped record with its JSON pointer. */
export interface At<T> {
  readonly path: string;
  readonly value: T;
}

/** What could be read of a list; one bad record must not make others look wrong. */
export interface CheckedList<T> {
  /** The records that are well shaped. */
  readonly good: readonly At<T>[];
  /** Whether that is all of them. */
  readonly complete: boolean;
  /** The ids of all records, well shaped or not. */
  readonly ids: readonly At<string>[];
  /** Whether each record had one that could be read: only then does an unknown id dangle. */
  readonly allIds: boolean;
}

/** Checks one value; null with issues when its shape is wrong. */
export function checkShape<T>(
  schema: v.GenericSchema<unknown, T>,
  input: unknown,
  path: string,
  issues: IssueList,
): T | null {
  const result = v.safeParse(schema, input, { abortPipeEarly: true });
  if (result.success) return result.output;
  for (const issue of result.issues) report(issue, path, issues);
  return null;
}

export function checkList<T>(
  schema: v.GenericSchema<unknown, T>,
  input: Readonly<Record<string, unknown>>,
  key: string,
  issues: IssueList,
): CheckedList<T> {
  const good: At<T>[] = [];
  const ids: At<string>[] = [];
  const items = input[key];
  if (items === undefined) issues.error('key-missing', pointer('', key), { key });
  else if (!Array.isArray(items))
    issues.error('type-wrong', pointer('', key), { expected: 'Array', received: kindOf(items) });
  else
    items.forEach((item: unknown, i) => {
      // The list of issues is full: hostile input is not worth the time.
      if (issues.full) return;
      const path = `/${key}/${i}`;
      const value = checkShape(schema, item, path, issues);
      if (value !== null) good.push({ path, value });
      const id = typeof item === 'object' && item !== null ? (item as { id?: unknown }).id : undefined;
      if (typeof id === 'string') ids.push({ path, value: id });
    });
  const count = Array.isArray(items) ? items.length : -1;
  return { good, complete: good.length === count, ids, allIds: ids.length === count };
}

function report(issue: v.BaseIssue<unknown>, base: string, issues: IssueList): void {
  const keys = (issue.path ?? []).map((item) => item.key as string | number);
  const path = keys.reduce<string>(pointer, base);
  const expected = issue.expected ?? '';
  if (issue.kind === 'validation') reportRule(issue, path, issues);
  else if (issue.received === 'undefined')
    issues.error('key-missing', path, { key: String(keys.at(-1) ?? '') });
  else if (issue.type === 'picklist')
    issues.error('value-not-listed', path, { value: quoted(issue.received), allowed: expected });
  else issues.error('type-wrong', path, { expected, received: quoted(issue.received) });
}

type Rule = (issue: v.BaseIssue<unknown>, a: number, b: number) => Readonly<Record<string, string | number>>;

const withNumber: Rule = ({ input }) => ({ value: input as number });
const withText: Rule = ({ input }) => ({ value: quoted(String(input)) });

/** Params of each rule of `schema.ts`, from the input and the limits in its message. */
const RULES = {
  'text-empty': () => ({}),
  'source-missing': () => ({}),
  'text-too-long': ({ input }, max) => ({ length: String(input).length, max }),
  'text-control': ({ input }) => ({ code: badCharacter(String(input)) ?? '' }),
  'list-wrong-length': ({ input }, min, max) => ({ length: (input as unknown[]).length, min, max }),
  'id-malformed': ({ input }) => ({ id: quoted(String(input)) }),
  'date-invalid': withText,
  'url-invalid': withText,
  'phone-malformed': withText,
  'position-malformed': ({ input }) => ({ value: quoted(JSON.stringify(input) ?? '') }),
  'number-out-of-range': ({ input }, min, max) => ({ value: input as number, min, max }),
  'number-not-whole': withNumber,
  'length-not-positive': withNumber,
  'seconds-not-positive': withNumber,
} satisfies Partial<Record<RegionIssueCode, Rule>>;

function reportRule(issue: v.BaseIssue<unknown>, path: string, issues: IssueList): void {
  const [code, a, b] = issue.message.split(' ');
  const rule: Rule | undefined = RULES[code as keyof typeof RULES];
  if (rule === undefined) throw new Error(`no issue code for the rule "${issue.message}"`);
  issues.error(code as RegionIssueCode, path, rule(issue, Number(a), Number(b)) as never);
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'Array' : typeof value;
}
