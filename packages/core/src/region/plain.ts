import type { IssueList } from './issues.js';

const MAX_VALUES = 5_000_000;
const MAX_DEPTH = 12;
/** Records of a region. */
const MAX_RECORDS = 500_000;
/** Points of a segment. */
const MAX_POINTS = 100_000;
/** Anything else: sources, aliases, stops. */
const MAX_ITEMS = 1000;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

class Refused extends Error {}

interface Walk {
  readonly issues: IssueList;
  left: number;
  /** Keys from the root to the value at hand; its length is the depth. */
  readonly keys: (string | number)[];
}

/**
 * A copy of the input made of plain objects, lists, strings, numbers, booleans and null only; null with an issue
 * when the input is too large or throws when read. After it nothing can run the input's own code (getters,
 * proxies) or reach a prototype.
 */
export function plainCopy(input: unknown, issues: IssueList): unknown {
  try {
    return copy(input, { issues, left: MAX_VALUES, keys: [] });
  } catch (error) {
    // A getter or a proxy trap threw, or a limit was met: either way nothing of the input is used.
    if (!(error instanceof Refused)) issues.error('not-plain-data', '', { found: 'object' });
    return null;
  }
}

function copy(value: unknown, walk: Walk): unknown {
  if (--walk.left < 0) return refuse(walk, 'values', MAX_VALUES);
  if (value === null || typeof value !== 'object') return scalar(value, walk);
  if (walk.keys.length >= MAX_DEPTH) return refuse(walk, 'depth', MAX_DEPTH);
  return Array.isArray(value) ? list(value, walk) : record(value, walk);
}

function scalar(value: unknown, walk: Walk): unknown {
  const type = typeof value;
  if (value === undefined || value === null || type === 'string' || type === 'number' || type === 'boolean')
    return value;
  walk.issues.error('not-plain-data', pathOf(walk), { found: type });
  return null;
}

function list(value: readonly unknown[], walk: Walk): unknown[] {
  const { keys } = walk;
  const limit = keys.length === 1 ? MAX_RECORDS : keys.at(-1) === 'geometry' ? MAX_POINTS : MAX_ITEMS;
  const { length } = value;
  if (!(length <= limit)) return refuse(walk, 'list', limit);
  const made: unknown[] = [];
  for (let i = 0; i < length; i++) {
    keys.push(i);
    made.push(copy(value[i], walk));
    keys.pop();
  }
  return made;
}

function record(value: object, walk: Walk): unknown {
  const proto = Object.getPrototypeOf(value);
  if (proto !== null && proto !== Object.prototype && Object.getPrototypeOf(proto) !== null) {
    walk.issues.error('not-plain-data', pathOf(walk), { found: 'object' });
    return null;
  }
  const made: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    if (FORBIDDEN.has(key)) {
      walk.issues.error('key-forbidden', pathOf(walk), { key });
      continue;
    }
    walk.keys.push(key);
    made[key] = copy((value as Record<string, unknown>)[key], walk);
    walk.keys.pop();
  }
  return made;
}

function refuse(walk: Walk, what: string, limit: number): never {
  walk.issues.error('too-large', pathOf(walk), { what, limit });
  throw new Refused();
}

function pathOf(walk: Walk): string {
  return walk.keys.reduce<string>(pointer, '');
}

/** JSON pointer (RFC 6901) of a key under a path; an absurdly long key is cut. */
export function pointer(path: string, key: string | number): string {
  return `${path}/${String(key).slice(0, 64).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
