import type { Issue } from '../units/index.js';

/**
 * Everything that can be wrong with a region, with the params of each code. Sentences are made in
 * `presenters/messages`. Numbers are metres, seconds, degrees or counts as their name says.
 */
export interface RegionIssueParams {
  // --- the input as data ---
  /** Not plain data: a function, a symbol, a class instance, a cycle, an object that throws when read. */
  'not-plain-data': { readonly found: string };
  /** More than the limits allow; `what` is 'values', 'depth', 'text', 'list' or 'issues'. */
  'too-large': { readonly what: string; readonly limit: number };
  /** `__proto__`, `constructor` or `prototype` as a key. */
  'key-forbidden': { readonly key: string };
  'key-missing': { readonly key: string };
  'type-wrong': { readonly expected: string; readonly received: string };
  /** A word that is not in the closed list. */
  'value-not-listed': { readonly value: string; readonly allowed: string };
  'number-not-whole': { readonly value: number };
  'number-out-of-range': { readonly value: number; readonly min: number; readonly max: number };
  'text-empty': Record<never, never>;
  'text-too-long': { readonly length: number; readonly max: number };
  /** A control, bidirectional-override or lone surrogate character; `code` as U+XXXX. */
  'text-control': { readonly code: string };
  'list-wrong-length': { readonly length: number; readonly min: number; readonly max: number };
  'id-malformed': { readonly id: string };
  /** Not a date that exists (YYYY-MM-DD; for sources and facts also YYYY-MM or YYYY). */
  'date-invalid': { readonly value: string };
  'url-invalid': { readonly value: string };
  /** Not digits with + - and spaces. */
  'phone-malformed': { readonly value: string };
  'time-zone-unknown': { readonly value: string };

  // --- references ---
  /** `first` is the JSON pointer of the first record with this id. */
  'id-duplicate': { readonly id: string; readonly first: string };
  /** A place or junction that does not exist. */
  'node-unknown': { readonly id: string };
  'place-unknown': { readonly id: string };
  'source-unknown': { readonly id: string };
  /** A prefecture that is not in `parts`. */
  'part-unknown': { readonly id: string };
  /** A fact, place or segment without any source. */
  'source-missing': Record<never, never>;

  // --- positions ---
  /** The file declares another datum than WGS-84. */
  'datum-not-wgs84': { readonly datum: string };
  /** Two records of one spot differ by just the shift between GCJ-02 and WGS-84: `id` looks like GCJ-02. */
  'position-gcj02': { readonly id: string; readonly metres: number };
  /** Latitude first: swapped, the position lies in the region. */
  'position-axes-swapped': { readonly id: string; readonly lon: number; readonly lat: number };
  'position-outside': {
    readonly id: string;
    readonly lon: number;
    readonly lat: number;
    readonly part: string;
  };
  /** A point of a line that is not two numbers [lon, lat] in degrees. */
  'position-malformed': { readonly value: string };
  'bbox-invalid': {
    readonly west: number;
    readonly south: number;
    readonly east: number;
    readonly north: number;
  };

  // --- segments ---
  'segment-loop': { readonly id: string };
  'length-not-positive': { readonly value: number };
  'seconds-not-positive': { readonly value: number };
  /** `limit` is the highest (or, for crawling, lowest) speed believed for the mode and class, km/h. */
  'speed-impossible': { readonly kmh: number; readonly limit: number; readonly mode: string };
  /** Length along the way below the straight line between the ends. */
  'length-below-straight': { readonly metres: number; readonly straight: number };
  'geometry-end-off-node': { readonly node: string; readonly metres: number; readonly end: 'from' | 'to' };
  'road-class-missing': Record<never, never>;
  'road-class-not-road': { readonly mode: string };
  'detour-factor-missing': Record<never, never>;

  // --- places ---
  /** No way to it and back from the main part of the network. */
  'place-unreachable': { readonly id: string };
  /** Warning: reached only by other modes than road. */
  'place-off-road': { readonly id: string };
  /** Not OSM opening_hours syntax; `detail` is the library's own (English) remark. */
  'hours-invalid': { readonly value: string; readonly detail: string };
  'season-invalid': { readonly value: string };
  'range-reversed': { readonly min: number; readonly max: number };
  /** A published leg with neither a length nor a time. */
  'published-leg-empty': Record<never, never>;

  // --- mergeRegions ---
  'merge-nothing': Record<never, never>;
  /** Warning: no way joins this prefecture to the largest part of the map. */
  'part-disconnected': { readonly id: string };
  /** Two regions hold different records under one id; `what` is 'place', 'junction', 'segment', 'line', 'source', 'part', 'position' or 'timeZone'. */
  'merge-conflict': {
    readonly id: string;
    readonly what: string;
    readonly first: string;
    readonly second: string;
  };
}

export type RegionIssueCode = keyof RegionIssueParams;

/** One problem with a region; `params` fit the code. */
export type RegionIssue = {
  [Code in RegionIssueCode]: Issue<Code> & { readonly params: RegionIssueParams[Code] };
}[RegionIssueCode];

/** Collects issues; keeps the first `MAX_ISSUES`, so that hostile input cannot fill memory with them. */
export class IssueList {
  readonly errors: Issue<RegionIssueCode>[] = [];
  readonly warnings: Issue<RegionIssueCode>[] = [];

  get full(): boolean {
    return this.errors.length > MAX_ISSUES;
  }

  error<Code extends RegionIssueCode>(code: Code, path: string, params: RegionIssueParams[Code]): void {
    push(this.errors, { code, severity: 'error', path, params });
  }

  warn<Code extends RegionIssueCode>(code: Code, path: string, params: RegionIssueParams[Code]): void {
    push(this.warnings, { code, severity: 'warning', path, params });
  }
}

const MAX_ISSUES = 1000;

function push(list: Issue<RegionIssueCode>[], issue: Issue<RegionIssueCode>): void {
  if (list.length < MAX_ISSUES) list.push(issue);
  else if (list.length === MAX_ISSUES)
    list.push({
      code: 'too-large',
      severity: issue.severity,
      path: '',
      params: { what: 'issues', limit: MAX_ISSUES },
    });
}
