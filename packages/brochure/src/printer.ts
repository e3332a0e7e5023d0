import type { Coverage } from './cmap.js';

/** Typst with templates and fonts loaded: costly to make, cheap to use again. Not for use by two callers at a time. */
export interface Printer {
  /** Code points that every one of its fonts can show. */
  readonly covered: Coverage;
  /**
   * Sets a template with data. `files` are seen by the template under their names.
   * @throws Error for anything the typesetter complains about, warnings included: they are faults of the template.
   */
  readonly print: (job: PrintJob) => Uint8Array;
}

export interface PrintJob {
  readonly template: string;
  readonly data: unknown;
  readonly files: Readonly<Record<string, Uint8Array>>;
  /**
   * PDF/UA-1: tagged, with alternative texts, or an error. Null for sheets whose order is not the reading order.
   * In a browser the file is tagged all the same, but it is not checked and not marked as PDF/UA.
   */
  readonly standard: 'ua-1' | null;
}
