import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { coverageOf, fontFiles } from './fonts.js';
import { NO_SYSTEM_FONTS, TEMPLATES } from './home.js';
import type { Printer, PrintJob } from './printer.js';

/** Brochures through which the typesetter keeps a result that none of them uses. */
const KEPT_FOR = 10;

/** The printer of Node, with the native compiler and all of Noto Sans SC and Noto Serif SC. */
export function createPrinter(): Printer {
  const files = fontFiles();
  const compiler = withoutSystemFonts(() =>
    NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontPaths: [...files] }] }),
  );
  return { covered: coverageOf(files), print: (job) => print(compiler, job) };
}

/**
 * The compiler would look through every font of the machine, which takes longer than a brochure, and none may be used:
 * pages would differ from machine to machine. It has no option for that, but where it asks fontconfig (Linux) it
 * follows this variable. Threads have an environment of their own, so there it looks through them all the same.
 */
function withoutSystemFonts<Result>(work: () => Result): Result {
  const before = process.env.FONTCONFIG_FILE;
  process.env.FONTCONFIG_FILE = NO_SYSTEM_FONTS;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env.FONTCONFIG_FILE;
    else process.env.FONTCONFIG_FILE = before;
  }
}

function print(compiler: NodeCompiler, job: PrintJob): Uint8Array {
  const names = Object.keys(job.files).map((name) => join(TEMPLATES, name));
  Object.values(job.files).forEach((bytes, i) => {
    compiler.mapShadow(names[i] as string, Buffer.from(bytes));
  });
  try {
    const document = compile(compiler, job);
    return compiler.pdf(document, { pdfStandard: 'ua-1' });
  } finally {
    for (const name of names) compiler.unmapShadow(name);
    // Brochures have most sentences in common; of what ten of them did without nothing is kept.
    compiler.evictCache(KEPT_FOR);
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
