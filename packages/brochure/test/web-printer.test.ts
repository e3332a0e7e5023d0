import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeBrochure } from '../src/brochure.js';
import { createPrinter } from '../src/node-printer.js';
import type { Printer } from '../src/printer.js';
import { createWebPrinter } from '../src/web-printer.js';
import { webPrinterFiles } from '../src/web-printer-files.js';
import { eastLoop } from './fixture/trips.js';
import { infoOf, POPPLER, QPDF, textOf, uncompressed } from './pdf.js';

const WRONG = {
  'no-font.typ': '#set text(font: "Nowhere", fallback: false)\nx',
  'read.typ': '#read("/etc/passwd")',
  'package.typ': '#import "@preview/cetz:0.4.0"',
};

const files = webPrinterFiles();
const wasm = readFileSync(files.wasm);
const fonts = files.fonts.map((file) => new Uint8Array(readFileSync(file)));
const templates = {
  ...Object.fromEntries(
    readdirSync(files.templates).map((name) => [name, readFileSync(join(files.templates, name), 'utf8')]),
  ),
  ...WRONG,
};

let web: Printer;
beforeAll(async () => {
  web = await createWebPrinter({ wasm, fonts, templates });
});

describe('the compiler of the browser', () => {
  const node = createPrinter();
  const pages = (pdf: Uint8Array) => /Pages:\s+(\d+)/.exec(infoOf(pdf))?.[1];

  test.skipIf(!POPPLER).each([
    ['a4', 'both'],
    ['day-cards', 'en'],
  ] as const)('%s, %s: the pages and the text of Node’s', async (paper, edition) => {
    const [here, there] = await Promise.all(
      [web, node].map((printer) => makeBrochure(eastLoop(), printer, { paper, edition })),
    );
    expect(pages(here!)).toBe(pages(there!));
    expect(textOf(here!)).toBe(textOf(there!));
  });

  test('the same bytes twice', async () => {
    const make = () => makeBrochure(eastLoop(), web, { paper: 'a5', edition: 'en' });
    const [first, second] = [await make(), await make()];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test.skipIf(!POPPLER || !QPDF)('title, language, tags, alternative text', async () => {
    const pdf = await makeBrochure(eastLoop(), web, { edition: 'en' });
    expect(infoOf(pdf)).toMatch(/Title:\s+Three days/);
    expect(infoOf(pdf)).toMatch(/Tagged:\s+yes/);
    const plain = uncompressed(pdf);
    expect(plain).toMatch(/\/Lang \(en-GB\)/i);
    expect(plain.match(/\/Alt /g)?.length).toBeGreaterThanOrEqual(13);
  });

  test.each(Object.keys(WRONG))('%s is refused', (template) => {
    expect(() => web.print({ template, data: {}, files: {} })).toThrow('typesetting failed');
  });
});

test('what is no font, or no compiler, is refused', async () => {
  await expect(createWebPrinter({ wasm, fonts: [], templates })).rejects.toThrow('no font');
  await expect(createWebPrinter({ wasm, fonts: [new Uint8Array(20)], templates })).rejects.toThrow(
    'not a font',
  );
});
