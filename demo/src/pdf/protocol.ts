import type { Edition, Paper } from '@kangtu/brochure/browser';
import type { Itinerary } from '@kangtu/core';

export interface PdfOrder {
  readonly itinerary: Itinerary;
  readonly paper: Paper;
  readonly edition: Edition;
  /** The page's own address: the files are named from there. */
  readonly base: string;
}

/** network: a file could not be had whole. browser: it cannot run the typesetter. typeset: the pages were not set. */
export type PdfTrouble = 'network' | 'browser' | 'typeset';

export type PdfReport =
  | { readonly type: 'fetching'; readonly received: number }
  | { readonly type: 'setting' }
  | { readonly type: 'done'; readonly pdf: Uint8Array<ArrayBuffer> }
  | { readonly type: 'failed'; readonly trouble: PdfTrouble; readonly reason: string };
