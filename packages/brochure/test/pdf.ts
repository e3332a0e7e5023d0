import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const installed = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

/** Poppler reads the PDFs independently; without it these tests are skipped, and the report counts them. */
export const POPPLER = installed('pdftotext') && installed('pdfinfo') && installed('pdffonts');
export const QPDF = installed('qpdf');

function inspect(pdf: Uint8Array, program: string, ...args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'kangtu-pdf-'));
  const file = join(folder, 'file.pdf');
  try {
    writeFileSync(file, pdf);
    const { stdout, stderr, status } = spawnSync(
      program,
      args.map((arg) => (arg === 'FILE' ? file : arg)),
      {
        encoding: 'utf8',
        maxBuffer: 50_000_000,
      },
    );
    if (status !== 0) throw new Error(`${program}: ${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const textOf = (pdf: Uint8Array): string => inspect(pdf, 'pdftotext', 'FILE', '-');
/** Of the left (0) or right (1) half of a page of A4 across, counted from 1. */
export const textOfHalf = (pdf: Uint8Array, page: number, half: number): string =>
  inspect(
    pdf,
    'pdftotext',
    ...['-f', page, '-l', page, '-x', half * 421, '-y', 0, '-W', 421, '-H', 596].map(String),
    ...['FILE', '-'],
  );
export const infoOf = (pdf: Uint8Array): string => inspect(pdf, 'pdfinfo', 'FILE');
export const fontsOf = (pdf: Uint8Array): string => inspect(pdf, 'pdffonts', 'FILE');
export const structureOf = (pdf: Uint8Array): string => inspect(pdf, 'pdfinfo', '-struct', 'FILE');
export const checked = (pdf: Uint8Array): string => inspect(pdf, 'qpdf', '--check', 'FILE');
/** Whole file with every stream uncompressed. */
export const uncompressed = (pdf: Uint8Array): string =>
  inspect(pdf, 'qpdf', '--qdf', '--object-streams=disable', 'FILE', '-');
/** Sizes of all type in points, rounded; drawings included. */
export function typeSizesOf(pdf: Uint8Array): readonly number[] {
  const xml = inspect(pdf, 'pdftohtml', '-xml', '-stdout', '-i', '-zoom', '1', 'FILE');
  return [...xml.matchAll(/<fontspec [^>]*size="(\d+)"/g)].map((match) => Number(match[1]));
}
/** Left and right end of every word and of the page it stands on, in points. */
export function wordsOf(
  pdf: Uint8Array,
): readonly { page: number; xMax: number; yMax: number; width: number; height: number }[] {
  const words = [];
  let [page, width, height] = [0, 0, 0];
  for (const line of inspect(pdf, 'pdftotext', '-bbox', 'FILE', '-').split('\n')) {
    const number = (name: string) => Number(new RegExp(`${name}="([\\d.-]+)"`).exec(line)?.[1]);
    if (line.includes('<page ')) {
      page++;
      [width, height] = [number('width'), number('height')];
    }
    if (line.includes('<word '))
      words.push({ page, xMax: number('xMax'), yMax: number('yMax'), width, height });
  }
  return words;
}

interface PdfObject {
  readonly value?: Readonly<Record<string, unknown>>;
  readonly dict?: Readonly<Record<string, unknown>>;
  /** Of a stream, unpacked. */
  readonly data?: string;
}

/** Every object of a file by its reference, as qpdf reads them, and the references in its catalog. */
export function objectsOf(pdf: Uint8Array): {
  readonly objects: ReadonlyMap<string, PdfObject>;
  readonly root: (key: string) => string;
} {
  const json = inspect(
    pdf,
    'qpdf',
    '--json=2',
    '--json-key=qpdf',
    '--json-stream-data=inline',
    '--decode-level=generalized',
    'FILE',
  );
  const [, raw] = JSON.parse(json).qpdf as [unknown, Record<string, RawObject>];
  const objects = new Map<string, PdfObject>();
  for (const [key, { value, stream }] of Object.entries(raw)) {
    const data =
      stream?.data === undefined ? {} : { data: Buffer.from(stream.data, 'base64').toString('latin1') };
    const parts = {
      ...(value === undefined ? {} : { value }),
      ...(stream === undefined ? {} : { dict: stream.dict }),
    };
    objects.set(key.replace(/^obj:/, ''), { ...parts, ...data });
  }
  const catalog = objects.get(raw.trailer?.value?.['/Root'] as string)?.value;
  return { objects, root: (key) => catalog?.[key] as string };
}

interface RawObject {
  readonly value?: Readonly<Record<string, unknown>>;
  readonly stream?: { readonly dict: Readonly<Record<string, unknown>>; readonly data?: string };
}

/** Tags and their text in the order of the structure tree, without the places of figures on the page. */
export const spokenOf = (pdf: Uint8Array): readonly string[] =>
  inspect(pdf, 'pdfinfo', '-struct-text', 'FILE')
    .split('\n')
    .filter((line) => !line.includes('/BBox'));

interface OutlineEntry {
  readonly title: string;
  readonly dest: readonly (string | number)[];
  readonly destpageposfrom1: number;
  readonly kids: readonly OutlineEntry[];
}

/** The entries of the outline in order: title, page counted from 1, distance from its left edge in points. */
export function outlineOf(
  pdf: Uint8Array,
): readonly { readonly title: string; readonly page: number; readonly left: number }[] {
  const flat = (entries: readonly OutlineEntry[]): readonly OutlineEntry[] =>
    entries.flatMap((entry) => [entry, ...flat(entry.kids)]);
  const { outlines } = JSON.parse(inspect(pdf, 'qpdf', '--json=2', '--json-key=outlines', 'FILE'));
  return flat(outlines).map(({ title, dest, destpageposfrom1 }) => ({
    title,
    page: destpageposfrom1,
    left: Number(dest[2]),
  }));
}
