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

interface Failed {
  readonly line: number;
  readonly folder: string | null;
  readonly status: 'failed';
  readonly errors: readonly {
    readonly code: string;
    readonly path: string;
    readonly cause: string;
    readonly action: string;
  }[];
}
