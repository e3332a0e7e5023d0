import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { webPrinterFiles } from '@kangtu/brochure/files';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

/** Every text that can come into a brochure stands in these sources: data, rules, sentences, templates. */
const TEXTS = ['core/src', 'presenters/src', 'regions/src', 'brochure/src', 'brochure/templates'];
/** The service worker does not fetch what lies here before it is asked for. */
export const FOLDER = 'assets/brochure/';

/**
 * What the page fetches when somebody asks for a PDF: the compiler, the fonts with the characters that the brochures
 * of this build can use, the templates. Packed with gzip, for hosts that do not pack what they send.
 */
export function brochureFiles(): Plugin {
  let files: readonly File[] = [];
  return {
    name: 'kangtu-brochure-files',
    async config() {
      files = await makeFiles();
      const [wasm, templates, ...fonts] = files.map(({ path, packed }) => ({ path, bytes: packed.length }));
      return { define: { __BROCHURE_FILES__: JSON.stringify({ wasm, templates, fonts }) } };
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const file = files.find(({ path }) => request.url === `/${path}`);
        if (file === undefined) next();
        else response.end(file.packed);
      });
    },
    generateBundle() {
      for (const { path, packed } of files) this.emitFile({ type: 'asset', fileName: path, source: packed });
      this.emitFile({ type: 'asset', fileName: `${FOLDER}licences.txt`, source: licences() });
    },
  };
}

interface File {
  readonly path: string;
  readonly packed: Uint8Array;
}

async function makeFiles(): Promise<readonly File[]> {
  const { wasm, fonts, templates } = webPrinterFiles();
  const texts = readdirSync(templates).map((name) => [name, readFileSync(join(templates, name), 'utf8')]);
  const characters = usedCharacters();
  const subsets = fonts.map(async (file) => {
    const subset = await subsetFont(readFileSync(file), characters, {
      targetFormat: 'truetype',
      noHinting: true,
    });
    return pack(basename(file, '.ttf'), subset);
  });
  return [
    pack('typst', readFileSync(wasm)),
    pack('templates', Buffer.from(JSON.stringify(Object.fromEntries(texts)))),
    ...(await Promise.all(subsets)),
  ];
}

/** The ending says nothing of gzip: some hosts would unpack it on the way. */
function pack(name: string, bytes: Uint8Array): File {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  return { path: `${FOLDER}${name}-${hash}.bin`, packed: gzipSync(bytes, { level: 9 }) };
}

/** The licences ask to go along with the files. */
function licences(): string {
  const read = (file: string) => readFileSync(file, 'utf8');
  const ofFonts = webPrinterFiles().fonts.map((file) => read(join(dirname(file), '../LICENSE_FONT')));
  const apache = read(fileURLToPath(new URL('../../LICENSE', import.meta.url)));
  return [
    'Noto Sans SC, Noto Serif SC, reduced to the characters of the brochures',
    ...new Set(ofFonts),
    'Typst 0.14 as WebAssembly (@myriaddreamin/typst-ts-web-compiler), unchanged: Apache-2.0',
    apache,
  ].join('\n\n');
}

/** As they stand, and as escapes. */
function usedCharacters(): string {
  const packages = fileURLToPath(new URL('../../packages/', import.meta.url));
  const used = new Set<string>();
  for (const folder of TEXTS)
    for (const entry of readdirSync(join(packages, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      for (const character of text) used.add(character);
      for (const [, code] of text.matchAll(/\\u\{?([0-9a-f]{2,6})/gi))
        used.add(String.fromCodePoint(Number.parseInt(code!, 16)));
    }
  return [...used].join('');
}
