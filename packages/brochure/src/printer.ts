import type { Coverage } from './cmap.js';

/** Typst with templates and fonts loaded: costly to make, cheap to use again. Not for use by two callers at a time. */
export interface Printer {
  /** Code points that every one of its fonts can show. */
  readonly covered: Coverage;
  /**
   * Sets a template with data, tagged. `files` are seen by the template under their names.
   * @throws Error for anything the typesetter complains about, warnings included: they are faults of the template.
   */
  readonly print: (job: PrintJob) => Uint8Array;
}

export interface PrintJob {
  readonly template: string;
  readonly data: unknown;
  readonly files: Readonly<Record<string, Uint8Array>>;
  /**
   * PDF/UA-1: without an alternative text for every picture it is an error. Null = tagged, but no more said: Typst
   * knows no PDF/UA with pages of another PDF in it. In a browser it is always null.
   */
  readonly standard: 'ua-1' | null;
}
