import type { Issue, RegionIssueCode } from '@kangtu/core';

/**
 * What can be wrong with a file that is to become a region; problems of the region itself keep the codes of
 * @kangtu/core. The path says where in the file: `places!D12` (sheet, column, row), `node/42`, `/features/3`.
 */
export interface ImportIssueParams {
  // --- the file ---
  'format-unrecognised': { readonly file: string };
  'file-too-large': { readonly bytes: number; readonly limit: number };
  /** Neither UTF-8 nor GB 18030 nor UTF-16; `offset` is the first byte that cannot be read. */
  'encoding-broken': { readonly offset: number };
  'file-not-text': Record<never, never>;
  'json-broken': { readonly detail: string };
  'xml-broken': { readonly line: number; readonly detail: string };
  /** A document type declaration: the door of entity expansion and of outside entities. */
  'xml-doctype': { readonly line: number };
  'xml-too-deep': { readonly limit: number };
  'xml-text-too-long': { readonly line: number; readonly limit: number };
  'xml-wrong-root': { readonly found: string; readonly expected: string };
  'csv-quotes': { readonly row: number };
  'xlsx-broken': { readonly detail: string };
  'xlsx-too-large': { readonly what: string; readonly limit: number };
  'pbf-broken': { readonly detail: string };
  'pbf-too-large': { readonly what: string; readonly size: number; readonly limit: number };
  'pbf-feature': { readonly feature: string };
  'not-geojson': { readonly found: string };
  /** Warning: more problems than are listed. */
  'too-many-problems': { readonly limit: number };

  // --- tables ---
  'no-places-table': { readonly known: string };
  'column-missing': { readonly column: string; readonly label: string };
  'column-unknown': { readonly column: string };
  'column-twice': { readonly column: string };
  'cell-missing': { readonly column: string };
  'cell-not-number': { readonly column: string; readonly value: string };
  'cell-not-flag': { readonly column: string; readonly value: string };
  'cell-not-listed': { readonly column: string; readonly value: string; readonly allowed: string };
  'cell-too-long': { readonly column: string; readonly length: number; readonly max: number };
  'geometry-unreadable': { readonly column: string; readonly value: string };
  'rows-too-many': { readonly limit: number };

  // --- positions ---
  'datum-missing': Record<never, never>;
  'position-missing': Record<never, never>;
  /** Warning: an area became the middle of its box; `type` is its GeoJSON type. */
  'area-as-point': { readonly type: string };

  // --- records ---
  'id-taken': { readonly id: string; readonly first: string };
  'record-unknown': { readonly record: string };
  'stop-without-line': { readonly line: string };
  'nothing-usable': Record<never, never>;

  // --- roads ---
  'way-incomplete': { readonly missing: number };
  'roads-apart': { readonly pieces: number; readonly kilometres: number };
  'place-far-from-roads': { readonly metres: number; readonly limit: number };
  'roads-none': Record<never, never>;
  'lines-not-used': { readonly count: number };
  'network-missing': { readonly limit: number };

  // --- merging ---
  /** Warning: a record of the map at hand was replaced; `fields` names what changed. */
  'merge-changes': { readonly id: string; readonly fields: string };

  // --- what was assumed, as warnings: the report says so, and the person can correct it ---
  'assumed-datum': { readonly datum: string; readonly format: string };
  'assumed-encoding': { readonly encoding: string };
  'assumed-time-zone': { readonly zone: string };
  'assumed-emergency-numbers': Record<never, never>;
  /** Warning: two places of one name; `first` is where the first stands. */
  'name-twice': { readonly name: string; readonly first: string };
  'assumed-elements': { readonly count: number };
  'assumed-source': { readonly count: number; readonly title: string };
  'assumed-date': { readonly count: number; readonly date: string };
  /** Ways from place to place, drawn straight. */
  'assumed-network': { readonly segments: number; readonly factor: number; readonly kmh: number };
}

export type ImportCode = keyof ImportIssueParams;
export type ImportIssue = Issue<ImportCode | RegionIssueCode>;

const MOST = 1000;

/** Collects problems; keeps the first thousand of each severity, so that a hostile file cannot fill memory with them. */
export class Problems {
  readonly list: ImportIssue[] = [];
  private counts = { error: 0, warning: 0 };
  private readonly known = new Set<string>();

  error<Code extends ImportCode>(code: Code, path: string, params: ImportIssueParams[Code]): void {
    this.add({ code, severity: 'error', path, params });
  }

  warn<Code extends ImportCode>(code: Code, path: string, params: ImportIssueParams[Code]): void {
    this.add({ code, severity: 'warning', path, params });
  }

  /** Whether the same is known to be wrong there; `anything`: or anything else. */
  has({ code, path }: ImportIssue, anything: boolean): boolean {
    return this.known.has(anything ? path : `${code} ${path}`);
  }

  add(issue: ImportIssue): void {
    const count = ++this.counts[issue.severity];
    if (count <= MOST) {
      this.list.push(issue);
      this.known.add(issue.path).add(`${issue.code} ${issue.path}`);
    }
    if (count === MOST + 1)
      this.list.push({ ...issue, code: 'too-many-problems', path: '', params: { limit: MOST } });
  }
}

/** The file cannot be used at all. */
export class Refusal extends Error {
  constructor(readonly issue: ImportIssue) {
    super(issue.code);
    this.name = 'Refusal';
  }
}

export function refuse<Code extends ImportCode>(
  code: Code,
  path: string,
  params: ImportIssueParams[Code],
): never {
  throw new Refusal({ code, severity: 'error', path, params });
}
