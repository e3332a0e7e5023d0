import type { Edition, Paper } from '@kangtu/brochure/browser';
import type { Itinerary } from '@kangtu/core';
import { signal } from '@preact/signals';
import type { PdfOrder, PdfReport, PdfTrouble } from './protocol.ts';

export type Making =
  | { readonly state: 'idle' }
  /** Bytes that are there of those that are needed. */
  | { readonly state: 'fetching'; readonly received: number }
  | { readonly state: 'setting' }
  | { readonly state: 'done'; readonly url: string; readonly name: string; readonly bytes: number }
  | { readonly state: 'failed'; readonly trouble: PdfTrouble; readonly reason: string };

export const making = signal<Making>({ state: 'idle' });

let worker: Worker | null = null;

/** Makes the PDF in a worker, which stays for the next one until `cancel`. */
export function make(itinerary: Itinerary, paper: Paper, edition: Edition): void {
  forget();
  making.value = { state: 'fetching', received: 0 };
  worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<PdfReport>) => hear(data, nameOf(itinerary, paper, edition));
  // The worker's own script did not come.
  worker.onerror = ({ message }) => fail('network', message);
  worker.postMessage({ itinerary, paper, edition, base: document.baseURI } satisfies PdfOrder);
}

/** Ends a download or a typesetting at once, and gives its memory back. What was fetched whole stays on the device. */
export function cancel(): void {
  worker?.terminate();
  worker = null;
  forget();
}

/** For another choice: what is under way or ready is no longer what was asked. The typesetter stays if it is at rest. */
export function reset(): void {
  const { state } = making.value;
  if (state === 'done' || state === 'failed') forget();
  else if (state !== 'idle') cancel();
}

function forget(): void {
  if (making.value.state === 'done') URL.revokeObjectURL(making.value.url);
  making.value = { state: 'idle' };
}

function fail(trouble: PdfTrouble, reason: string): void {
  cancel();
  making.value = { state: 'failed', trouble, reason };
}

function hear(report: PdfReport, name: string): void {
  switch (report.type) {
    case 'fetching':
      making.value = { state: 'fetching', received: report.received };
      return;
    case 'setting':
      making.value = { state: 'setting' };
      return;
    case 'failed':
      fail(report.trouble, report.reason);
      return;
    default: {
      const url = URL.createObjectURL(new Blob([report.pdf], { type: 'application/pdf' }));
      making.value = { state: 'done', url, name, bytes: report.pdf.length };
    }
  }
}

function nameOf({ request, days }: Itinerary, paper: Paper, edition: Edition): string {
  return `kangtu-${request.date}-${days.length}-${paper}-${edition}.pdf`;
}
