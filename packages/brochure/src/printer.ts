import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { type Fonts, loadFonts } from './fonts.js';

/** The only folder that the compiler may read. */
const TEMPLATES = join(dirname(fileURLToPath(import.meta.url)), '..', 'templates');

/** Typst with the fonts loaded: costly to make, cheap to use again. Not for use by two callers at a time. */
export interface Printer {
  readonly fonts: Fonts;
  /**
   * Sets a template with data. `files` are seen by the template under their names.
   * @throws Error for anything the typesetter complains about, warnings included: they are faults of the template.
   */
  readonly print: (job: PrintJob) => Uint8Array;
}

interface PrintJob {
  readonly template: string;
  readonly data: unknown;
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** Seconds since 1970, written into the file: the same input gives the same bytes. */
  readonly timestamp: number;
  /** PDF/UA-1: tagged, with alternative texts, or an error. Null for sheets whose order is not the reading order. */
  readonly standard: 'ua-1' | null;
}

export function createPrinter(): Printer {
  const fonts = loadFonts();
  const compiler = NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontBlobs: [...fonts.files] }] });
  return { fonts, print: (job) => print(compiler, job) };
}

function print(compiler: NodeCompiler, job: PrintJob): Uint8Array {
  const names = Object.keys(job.files).map((name) => join(TEMPLATES, name));
  Object.values(job.files).forEach((bytes, i) => {
    compiler.mapShadow(names[i] as string, Buffer.from(bytes));
  });
  try {
    const document = compile(compiler, job);
    return compiler.pdf(document, {
      creationTimestamp: job.timestamp,
      ...(job.standard === null ? { pdfTags: false } : { pdfStandard: job.standard }),
    });
  } finally {
    for (const name of names) compiler.unmapShadow(name);
    // Keep the fonts and templates warm, forget the data of older brochures.
    compiler.evictCache(3);
  }
}

function compile(compiler: NodeCompiler, job: PrintJob): NodeTypstDocument {
  const outcome = compiler.compile({
    mainFilePath: join(TEMPLATES, job.template),
    inputs: { data: JSON.stringify(job.data) },
  });
  const trouble = outcome.takeDiagnostics() ?? outcome.takeError() ?? outcome.takeWarnings();
  if (trouble !== null) {
    const messages = compiler.fetchDiagnostics(trouble).map(describe);
    throw new Error(`typesetting failed: ${messages.join('; ')}`);
  }
  const { result } = outcome;
  if (result === null) throw new Error('typesetting gave no document');
  return result;
}

function describe(diagnostic: { message?: string; path?: string; range?: unknown }): string {
  const file = (diagnostic.path ?? '').replace(TEMPLATES, '');
  return `${diagnostic.message} (${file} ${JSON.stringify(diagnostic.range ?? '')})`;
}
