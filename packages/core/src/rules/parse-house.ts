import { type Issue, parseClockTime, parseLocalDate, type Result } from '../units/index.js';
import type { HouseIssueParams, HouseRule, HouseRules } from './house.js';
import { RULES } from './limits.js';
import { ADVICE_METRICS, type Rule } from './rule.js';

type Code =
  | keyof HouseIssueParams
  | 'wrong-type'
  | 'missing-field'
  | 'unknown-field'
  | 'value-not-allowed'
  | 'date-not-real';
type HouseIssue = Issue<Code>;

const KINDS = ['hard', 'soft', 'checklist', 'warning', 'off'] as const;

/** Least and greatest figure of each unit that makes sense. */
const RANGES: Readonly<Record<NonNullable<Rule['unit']>, readonly [min: number, max: number]>> = {
  minutes: [0, 2880],
  level: [1, 3],
  count: [0, 10],
  people: [1, 10_000],
  days: [0, 30],
  clock: [720, 1440],
  celsius: [30, 45],
  metres: [0, 6000],
  'cm-per-second': [20, 200],
};

/**
 * House rules out of a file, or every problem at once. Shape: `by` (text, or { zh, en }), `date` (YYYY-MM-DD, may be
 * absent) and `rules`: rule id -> a figure, or { limit, kind } with a figure in the rule's unit ("19:00" for a time of
 * day) and one of hard, soft, checklist, warning, off. A house may make any measured rule hard.
 */
export function parseHouseRules(input: unknown): Result<HouseRules, Code> {
  const issues: HouseIssue[] = [];
  if (!isRecord(input)) return { ok: false, issues: [wrongType('', 'object', input)] };
  for (const key of Object.keys(input))
    if (!['by', 'date', 'rules'].includes(key)) issues.push(make('unknown-field', `/${key}`, { field: key }));
  const by = readBy(input.by, issues);
  const date = readDate(input.date, issues);
  const rules: Record<string, HouseRule> = {};
  if (input.rules === undefined) issues.push(make('missing-field', '/rules', { field: 'rules' }));
  else if (!isRecord(input.rules)) issues.push(wrongType('/rules', 'object', input.rules));
  else
    for (const [id, value] of Object.entries(input.rules)) {
      const read = readRule(id, value, issues);
      if (read !== null) rules[id] = read;
    }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: { by, date, rules }, warnings: [] };
}

function readBy(value: unknown, issues: HouseIssue[]): HouseRules['by'] {
  const none = { zh: '', en: null };
  if (value === undefined) issues.push(make('missing-field', '/by', { field: 'by' }));
  else if (isText(value)) return { zh: value, en: null };
  else if (isRecord(value) && isText(value.zh) && (value.en == null || isText(value.en)))
    return { zh: value.zh, en: value.en ?? null };
  else issues.push(wrongType('/by', '"text" | { zh, en }', value));
  return none;
}

function readDate(value: unknown, issues: HouseIssue[]): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' && parseLocalDate(value) !== null) return value;
  issues.push(make('date-not-real', '/date', { received: shown(value) }));
  return null;
}

function readRule(id: string, value: unknown, issues: HouseIssue[]): HouseRule | null {
  const path = `/rules/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const rule = RULES.find((each) => each.id === id);
  if (rule === undefined) {
    issues.push(make('house-rule-unknown', path, { rule: shown(id), alike: alike(id) }));
    return null;
  }
  const fields: unknown = isRecord(value) ? value : { limit: value };
  if (!isRecord(fields)) return null;
  const before = issues.length;
  for (const key of Object.keys(fields))
    if (key !== 'limit' && key !== 'kind')
      issues.push(make('unknown-field', `${path}/${key}`, { field: key }));
  const limit = readLimit(rule, fields.limit, `${path}/limit`, issues);
  const kind = readKind(rule, fields.kind, `${path}/kind`, issues);
  if (issues.length > before) return null;
  if (limit === undefined && kind === undefined) {
    issues.push(make('house-empty', path, { rule: id }));
    return null;
  }
  return { ...(limit === undefined ? {} : { limit }), ...(kind === undefined ? {} : { kind }) };
}

function readLimit(rule: Rule, value: unknown, path: string, issues: HouseIssue[]): number | undefined {
  if (value === undefined) return undefined;
  if (rule.limit === null || rule.unit === null) {
    issues.push(make('house-no-figure', path, { rule: rule.id }));
    return undefined;
  }
  const [min, max] = RANGES[rule.unit];
  const clock = rule.unit === 'clock';
  const figure = clock && typeof value === 'string' ? parseClockTime(value) : value;
  if (typeof figure === 'number' && Number.isInteger(figure) && figure >= min && figure <= max) return figure;
  const { id, unit } = rule;
  const range = clock ? { min: '12:00', max: '24:00' } : { min: String(min), max: String(max) };
  issues.push(make('house-figure-range', path, { rule: id, unit, ...range, received: shown(value) }));
  return undefined;
}

function readKind(rule: Rule, value: unknown, path: string, issues: HouseIssue[]): HouseRule['kind'] {
  if (value === undefined) return undefined;
  const kind = KINDS.find((each) => each === value);
  if (kind === undefined)
    issues.push(make('value-not-allowed', path, { allowed: KINDS.join(', '), received: shown(value) }));
  else if ((kind === 'hard' || kind === 'soft') && ADVICE_METRICS.includes(rule.metric))
    issues.push(make('house-not-measured', path, { rule: rule.id, kind }));
  else return kind;
  return undefined;
}

/** The rules of the same group, or all groups where there is no such group. */
function alike(id: string): string {
  const group = `${id.split('/')[0]}/`;
  const same = RULES.filter((rule) => rule.id.startsWith(group)).map((rule) => rule.id);
  const groups = [...new Set(RULES.map((rule) => `${rule.id.split('/')[0]}/…`))];
  return (same.length > 0 ? same : groups).join(', ');
}

function make(code: Code, path: string, params: Issue['params']): HouseIssue {
  return { code, severity: 'error', path, params };
}

function wrongType(path: string, expected: string, value: unknown): HouseIssue {
  return make('wrong-type', path, { expected, received: shown(value) });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

const LONGEST_ECHO = 60;

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');
  return text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)}…` : text;
}
