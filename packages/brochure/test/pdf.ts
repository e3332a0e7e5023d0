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
