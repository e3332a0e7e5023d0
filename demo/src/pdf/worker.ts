import { createWebPrinter, makeBrochure, type Printer } from '@kangtu/brochure/browser';
import { tripBasemap } from '@kangtu/presenters';
import { basemap } from '@kangtu/regions/basemap';
import { regionLoaders } from '@kangtu/regions/load';
import { FetchTrouble, fetchKept, unpacked } from './fetching.ts';
import { type BrochureFile, FILES } from './files.ts';
import type { PdfOrder, PdfReport, PdfTrouble } from './protocol.ts';

/** The typesetter blocks its thread: this worker is its own, apart from the planner's. */
let printer: Promise<Printer> | null = null;

self.onmessage = async ({ data: order }: MessageEvent<PdfOrder>) => {
  try {
    printer ??= openPrinter(order.base);
    const { itinerary, paper, edition } = order;
    const drawn = tripBasemap(itinerary.region.id, basemap, regionLoaders);
    const [ready, map] = await Promise.all([printer, drawn]);
    post({ type: 'setting' });
    const pdf = await makeBrochure(itinerary, ready, { paper, edition, basemap: map });
    post({ type: 'done', pdf: pdf as Uint8Array<ArrayBuffer> });
  } catch (error) {
    post({ type: 'failed', trouble: troubleOf(error), reason: String(error) });
  }
};

async function openPrinter(base: string): Promise<Printer> {
  let received = 0;
  const get = (file: BrochureFile) =>
    fetchKept(file, base, (more) => {
      received += more;
      post({ type: 'fetching', received });
    });
  const [wasm, templates, ...fonts] = await Promise.all(
    [FILES.wasm, FILES.templates, ...FILES.fonts].map(get),
  );
  return createWebPrinter({
    wasm: await WebAssembly.compileStreaming(unpacked(wasm!, 'application/wasm')),
    templates: await unpacked(templates!, 'application/json').json(),
    fonts: await Promise.all(
      fonts.map(async (font) => new Uint8Array(await unpacked(font, 'font/ttf').arrayBuffer())),
    ),
  });
}

/** An old browser has no streams to unpack with, or its WebAssembly does not take the compiler. */
function troubleOf(error: unknown): PdfTrouble {
  if (error instanceof FetchTrouble) return 'network';
  const isOld = error instanceof ReferenceError || error instanceof WebAssembly.CompileError;
  return isOld ? 'browser' : 'typeset';
}

function post(report: PdfReport): void {
  self.postMessage(report);
}
