import { dirname, resolve } from 'node:path';
import {
  type Brand,
  type BrochureOptions,
  createPrinter,
  type Edition,
  type Logo,
  LogoError,
  makeBrochure,
  NO_BRAND,
  PAPERS,
  type Paper,
  type Printer,
  parseBrand,
  readLogo,
} from '@kangtu/brochure';
import type { Itinerary } from '@kangtu/core';
import type { Command } from 'commander';
import { basemapOf } from '../print/basemap.js';
import { InputError, issue } from '../shell/errors.js';
import { refuseSameFile } from '../shell/files.js';
import { readItinerary } from '../shell/itinerary.js';
import type { Shell } from '../shell/shell.js';

interface Options {
  readonly paper: string;
  readonly brand?: string;
  readonly link?: string;
  readonly out?: string;
}

export function declare(command: Command, shell: Shell): void {
  const { say } = shell;
  command
    .argument(
      '<plan>',
      say(
        'kangtu plan --json 生成的行程文件，- 表示标准输入',
        'itinerary made by "kangtu plan --json", - for stdin',
      ),
    )
    .option(
      '--paper <paper>',
      say(
        'a4、a5、a5-booklet（双面折页）、large-print（大字）、day-cards（每天一页）',
        'a4, a5, a5-booklet (to fold), large-print or day-cards (a page a day)',
      ),
      'a4',
    )
    .option('--brand <file>', say('机构信息文件（YAML）', 'brand file of the publisher (YAML)'))
    .option(
      '--link <url>',
      say('在线行程网址，印成封面二维码', 'address of the live plan, for a QR code on the cover'),
    )
    .option(
      '--out <file>',
      say('PDF 文件（默认与行程文件同名）', 'PDF file (default: named like the itinerary)'),
    )
    .addHelpText(
      'after',
      `\n${say('--lang both 印成中英双语。', '--lang both prints Chinese and English side by side.')}\n${say(
        '健康规则（含本单位的规则）以行程文件中的为准。',
        'Health rules, those of the house too, are the ones the trip was planned by.',
      )}\n${say('例：', 'Example:')}\n  kangtu brochure trip.json --paper large-print --lang zh --brand brand.yaml --out trip.pdf`,
    )
    .action((file: string, options: Options) => {
      const { lang } = command.optsWithGlobals<{ lang?: string }>();
      return run(shell, file, options, lang === 'both' ? 'both' : shell.lang);
    });
}

async function run(shell: Shell, file: string, options: Options, edition: Edition): Promise<void> {
  const paper = choosePaper(options.paper);
  const planUrl = checkLink(options.link);
  const publisher = await readBrand(shell, options.brand);
  refuseSameFile(shell.io.cwd, options.out, file);
  const itinerary = await readItinerary(shell, file);
  const basemap = await basemapOf(itinerary.region.id);
  const chosen = { paper, edition, basemap, planUrl, ...publisher };
  const pdf = await setBrochure(itinerary, createPrinter(), chosen, options.brand ?? '');
  const out = options.out ?? (file === '-' ? 'trip.pdf' : file.replace(/(\.json)?$/i, '.pdf'));
  await shell.write(out, pdf);
  shell.print(out);
}

/** @param brandFile its name, for the error. @throws InputError when the logo is broken */
export async function setBrochure(
  itinerary: Itinerary,
  printer: Printer,
  options: BrochureOptions,
  brandFile: string,
): Promise<Uint8Array> {
  try {
    return await makeBrochure(itinerary, printer, options);
  } catch (error) {
    if (!(error instanceof LogoError)) throw error;
    throw new InputError([issue('logo-broken', `${brandFile}#/logo`, { file: options.brand?.logo ?? '' })]);
  }
}

/** @throws InputError */
export function choosePaper(text: string): Paper {
  const paper = PAPERS.find((each) => each === text);
  if (paper !== undefined) return paper;
  throw new InputError([issue('paper-unknown', '--paper', { received: text, known: PAPERS.join(', ') })]);
}

function checkLink(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (/^https?:\/\/\S+$/i.test(text) && text.length <= 500) return text;
  throw new InputError([issue('link-not-web', '--link', { received: text })]);
}

/** The brand file and the logo that it names, beside it. @throws InputError, OutsideError */
export async function readBrand(
  shell: Shell,
  file: string | undefined,
): Promise<{ readonly brand: Brand; readonly logo: Logo | null }> {
  if (file === undefined) return { brand: NO_BRAND, logo: null };
  const parsed = parseBrand(await shell.readText(file));
  if (!parsed.ok)
    throw new InputError(parsed.issues.map((each) => ({ ...each, path: `${file}#${each.path}` })));
  const brand = parsed.value;
  if (brand.logo === null) return { brand, logo: null };
  const path = resolve(shell.io.cwd, dirname(file), brand.logo);
  const logo = readLogo(await shell.readBytes(path));
  if (typeof logo === 'string')
    throw new InputError([issue(`logo-${logo}`, `${file}#/logo`, { file: brand.logo })]);
  return { brand, logo };
}
