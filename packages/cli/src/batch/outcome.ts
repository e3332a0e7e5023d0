/** What became of a job; a line of `summary.json`. */
export type Outcome = Done | Failed;

export interface Done {
  readonly line: number;
  readonly folder: string;
  /** `kept`: it stood there from an earlier run. */
  readonly status: 'done' | 'kept';
  readonly days: number;
  readonly stops: number;
  readonly metres: number;
  readonly warnings: number;
}

export interface Failed {
  readonly line: number;
  readonly folder: string | null;
  readonly status: 'failed';
  /** `input`: the request cannot be done; the others may go better another time. */
  readonly fault: 'input' | 'outside' | 'internal';
  readonly errors: readonly {
    readonly code: string;
    readonly path: string;
    readonly cause: string;
    readonly action: string;
  }[];
}
