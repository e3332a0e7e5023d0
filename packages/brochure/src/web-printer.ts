import start, {
  type InitInput,
  type TypstCompiler,
  TypstCompilerBuilder,
} from '@myriaddreamin/typst-ts-web-compiler';
import { cmapOf, coveredByAll } from './cmap.js';
import type { Printer, PrintJob } from './printer.js';

/** What a browser has to fetch before it can set a brochure. */
export interface WebPrinterParts {
  /** `typst_ts_web_compiler_bg.wasm` of the package `@myriaddreamin/typst-ts-web-compiler`: compiled, or its bytes. */
  readonly wasm: InitInput;
  /** TrueType files of Noto Sans SC regular and bold and of Noto Serif SC bold; a subset of their glyphs will do. */
  readonly fonts: readonly Uint8Array[];
  /** The texts of the files in `templates` of this package, by file name. */
  readonly templates: Readonly<Record<string, string>>;
}

/**
 * Typst as WebAssembly, of the version that Node's compiler has. It sees what is given here and nothing else: no
 * network, no package of Typst, no font of the system. It blocks its thread while it works: use it in a worker.
 * @throws Error when the parts are not what they should be.
 */
export async function createWebPrinter({ wasm, fonts, templates }: WebPrinterParts): Promise<Printer> {
  const covered = coveredByAll(fonts.map(cmapOf));
  await start({ module_or_path: wasm });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(font);
  const compiler = await builder.build();
  for (const [name, text] of Object.entries(templates)) compiler.add_source(`/${name}`, text);
  return { covered, print: (job) => print(compiler, job) };
}

const PAGED = 0;
const PDF = 1;
/** Diagnostics as objects. */
const STRUCTURED = 3;

function print(compiler: TypstCompiler, job: PrintJob): Uint8Array {
  for (const [name, bytes] of Object.entries(job.files)) compiler.map_shadow(`/${name}`, bytes);
  const world = compiler.snapshot('/', `/${job.template}`, [['data', JSON.stringify(job.data)]]);
  try {
    const { diagnostics } = world.compile(PAGED, STRUCTURED) as { diagnostics: readonly Diagnostic[] };
    if (diagnostics.length > 0)
      throw new Error(`typesetting failed: ${diagnostics.map(describe).join('; ')}`);
    const { result, diagnostics: trouble = [] } = world.get_artifact(PDF, STRUCTURED) as Artifact;
    if (result === undefined) throw new Error(`typesetting failed: ${trouble.map(describe).join('; ')}`);
    return result;
  } finally {
    world.free();
    for (const name of Object.keys(job.files)) compiler.unmap_shadow(`/${name}`);
    compiler.reset();
  }
}

interface Diagnostic {
  readonly message: string;
  readonly path: string;
  readonly range: string;
}

interface Artifact {
  readonly result?: Uint8Array;
  readonly diagnostics?: readonly Diagnostic[];
}

function describe({ message, path, range }: Diagnostic): string {
  return `${message} (${path} ${range})`;
}
