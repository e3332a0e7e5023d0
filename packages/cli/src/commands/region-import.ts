import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type Issue, parseLocalDate, type Region } from '@kangtu/core';
import {
  DATUMS,
  IMPORT_FORMATS,
  type Imported,
  type ImportInput,
  importRegion,
  kindNamed,
  readDatum,
} from '@kangtu/interchange';
import { plain } from '@kangtu/presenters';
import { sentence } from '../messages/sentence.js';
import { InputError, issue, OutsideError } from '../shell/errors.js';
import { refuseToOverwrite } from '../shell/overwrite.js';
import { bundledRegions, readRegion } from '../shell/regions.js';
import { asText } from '../shell/report.js';
import type { Shell } from '../shell/shell.js';

export interface ImportFlags {
  readonly format?: string;
  readonly out?: string;
  readonly into?: string;
  readonly id?: string;
  readonly nameZh?: string;
  readonly nameEn?: string;
  readonly datum?: string;
  readonly kind?: string;
  readonly source?: string;
  readonly licence?: string;
  readonly network: string;
  readonly merge?: string;
  readonly force?: boolean;
  readonly strict?: boolean;
  readonly json?: boolean;
}

/** Reads the files, writes the region if there is one, and tells of every row that could not be used. */
export async function runImport(shell: Shell, files: readonly string[], flags: ImportFlags): Promise<void> {
  const checked = checkFlags(flags);
  const inputs = files.flatMap((file) => inputsOf(shell, file));
  const base = flags.merge === undefined ? null : await readRegion(shell, flags.merge);
  const imported = await importRegion(inputs, {
    ...checked,
    id: flags.id ?? null,
    names: { zh: flags.nameZh ?? null, en: flags.nameEn ?? null },
    today: parseLocalDate(new Date().toISOString().slice(0, 10))!,
    source: {
      title: flags.source ?? inputs.map(({ name }) => name).join(', '),
      licence: flags.licence ?? 'not stated',
      publisher: null,
      url: null,
    },
    roads: roadsOf(shell, flags.network),
    network: flags.network === 'none' ? 'none' : 'estimate',
    base,
    known: Object.values(await bundledRegions()),
  });
  const { region } = imported;
  const refused = region === null || (flags.strict === true && imported.unused > 0);
  if (refused) throw new InputError(imported.problems);
  const out = await writeRegion(shell, region, flags);
  tell(shell, imported, region, out, flags);
}

/** Options of closed lists, every wrong one at once. */
function checkFlags(flags: ImportFlags) {
  const issues: Issue[] = [];
  const wrong = (option: string, received: string, known: readonly string[]) =>
    issues.push(issue('value-unknown', option, { received, known: known.join(', ') }));
  const format = IMPORT_FORMATS.find((each) => each === flags.format?.toLowerCase()) ?? null;
  if (flags.format !== undefined && format === null) wrong('--format', flags.format, IMPORT_FORMATS);
  const datum = flags.datum === undefined ? null : readDatum(flags.datum);
  if (flags.datum !== undefined && datum === null) wrong('--datum', flags.datum, DATUMS);
  const kind = flags.kind === undefined ? null : kindNamed(flags.kind);
  if (flags.kind !== undefined && kind === null)
    wrong('--kind', flags.kind, ['hot-spring', 'tcm', 'lodging', 'scenic', '…']);
  if (flags.out === undefined && flags.into === undefined)
    issues.push(
      issue('missing-option', '--out', { name: '--out / --into', example: '--out my-region.json' }),
    );
  if (flags.out !== undefined && flags.into !== undefined)
    issues.push(issue('options-exclude', '--into', { first: '--out', second: '--into' }));
  if (issues.length > 0) throw new InputError(issues);
  return { format, datum, kind };
}

/** A file, or the CSV files of a folder. */
function inputsOf(shell: Shell, file: string): ImportInput[] {
  const path = resolve(shell.io.cwd, file);
  if (!existsSync(path)) throw new OutsideError([issue('file-not-read', file, { file, reason: 'ENOENT' })]);
  if (!statSync(path).isDirectory()) return [inputOf(path)];
  return readdirSync(path)
    .filter((name) => /\.csv$/i.test(name))
    .sort()
    .map((name) => inputOf(join(path, name)));
}

function inputOf(path: string): ImportInput {
  return { name: basename(path), open: () => createReadStream(path, { highWaterMark: 1 << 18 }) };
}

function roadsOf(shell: Shell, network: string): ImportInput | null {
  return network === 'estimate' || network === 'none' ? null : (inputsOf(shell, network)[0] ?? null);
}

async function writeRegion(shell: Shell, region: Region, flags: ImportFlags): Promise<string> {
  const out = flags.out ?? join(flags.into ?? '.', `${region.id}.json`);
  // Adding to a file is being told to change it.
  const told = flags.force === true || (flags.merge !== undefined && flags.merge === out);
  if (!told) await refuseToOverwrite(shell, [out]);
  await shell.write(out, `${JSON.stringify(region, null, 1)}\n`);
  return out;
}

function tell(shell: Shell, imported: Imported, region: Region, out: string, flags: ImportFlags): void {
  const { problems, format, unused } = imported;
  const { places, segments } = region;
  const estimated = segments.filter(({ basis }) => basis === 'estimated').length;
  if (flags.json === true) {
    const told = problems.map((each) => ({ ...each, ...sentence(each, shell.lang) }));
    const counts = { places: places.length, segments: segments.length, estimated, unused };
    shell.print(JSON.stringify({ out, id: region.id, format, ...counts, problems: told }, null, 2));
    return;
  }
  for (const each of problems) shell.note(asText({ ...each, ...sentence(each, shell.lang) }, shell));
  const name = plain(out);
  const lines = [
    shell.say(
      `${name}：${places.length} 个地点，${segments.length} 条路段（其中估算 ${estimated} 条）。`,
      `${name}: ${places.length} places, ${segments.length} segments (${estimated} of them estimated).`,
    ),
    unused === 0
      ? shell.say('全部记录都已采用。', 'Every record was used.')
      : shell.say(
          `有 ${unused} 行没有采用，原因见上。`,
          `${unused === 1 ? 'One row was' : `${unused} rows were`} not used; the reasons are above.`,
        ),
    shell.say('下一步：', 'Next:'),
    `  kangtu region validate ${name}`,
    `  kangtu plan --region ${name} --from … --days 2 --date 2027-04-10`,
  ];
  shell.print(lines.join('\n'));
}
