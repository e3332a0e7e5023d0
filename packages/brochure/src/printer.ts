import type { Coverage } from './cmap.js';

/** Typst with templates and fonts loaded: costly to make, cheap to use again. Not for use by two callers at a time. */
export interface Printer {
  /** Code points that every one of its fonts can show. */
  readonly covered: Coverage;
  /**
   * Sets a template with data: PDF/UA-1 in Node (a picture without an alternative text is an error), tagged but not
   * marked so in a browser. `files` are seen by the template under their names.
   * @throws Error for anything the typesetter complains about, warnings included: they are faults of the template.
   */
  readonly print: (job: PrintJob) => Uint8Array;
}

export interface PrintJob {
  readonly template: string;
  readonly data: unknown;
  readonly files: Readonly<Record<string, Uint8Array>>;
}
