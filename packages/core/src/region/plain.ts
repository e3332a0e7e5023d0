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
}

/**
 * A copy of the input made of plain objects, lists, strings, numbers, booleans and null only; null with an issue
 * when the input is too large or throws when read. After it nothing can run the input's own code (getters,
 * proxies) or reach a prototype.
 */
export function plainCopy(input: unknown, issues: IssueList): unknown {
  try {
    return copy(input, '', 0, { issues, left: MAX_VALUES });
  } catch (error) {
    // A getter or a proxy trap threw, or a limit was met: either way nothing of the input is used.
    if (!(error instanceof Refused)) issues.error('not-plain-data', '', { found: 'object' });
    return null;
  }
}

function copy(value: unknown, path: string, depth: number, walk: Walk): unknown {
  if (--walk.left < 0) return refuse(walk, path, 'values', MAX_VALUES);
  if (value === null || typeof value !== 'object') return scalar(value, path, walk);
  if (depth >= MAX_DEPTH) return refuse(walk, path, 'depth', MAX_DEPTH);
  return Array.isArray(value) ? list(value, path, depth, walk) : record(value, path, depth, walk);
}

function scalar(value: unknown, path: string, walk: Walk): unknown {
  const type = typeof value;
  if (value === undefined || value === null || type === 'string' || type === 'number' || type === 'boolean')
    return value;
  walk.issues.error('not-plain-data', path, { found: type });
  return null;
}

function list(value: readonly unknown[], path: string, depth: number, walk: Walk): unknown[] {
  const limit = depth === 1 ? MAX_RECORDS : path.endsWith('/geometry') ? MAX_POINTS : MAX_ITEMS;
  if (value.length > limit) return refuse(walk, path, 'list', limit);
  return Array.from(value, (item, i) => copy(item, `${path}/${i}`, depth + 1, walk));
}

function record(value: object, path: string, depth: number, walk: Walk): unknown {
  const proto = Object.getPrototypeOf(value);
  if (proto !== null && proto !== Object.prototype && Object.getPrototypeOf(proto) !== null) {
    walk.issues.error('not-plain-data', path, { found: 'object' });
    return null;
  }
  const made: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value)) {
    if (FORBIDDEN.has(key)) walk.issues.error('key-forbidden', path, { key });
    else made[key] = copy((value as Record<string, unknown>)[key], pointer(path, key), depth + 1, walk);
  }
  return made;
}

function refuse(walk: Walk, path: string, what: string, limit: number): never {
  walk.issues.error('too-large', path, { what, limit });
  throw new Refused();
}

/** JSON pointer (RFC 6901) of a key under a path; an absurdly long key is cut. */
export function pointer(path: string, key: string | number): string {
  return `${path}/${String(key).slice(0, 64).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
