import { extname, join } from 'node:path';
import type { Region } from '@kangtu/core';
import { plain } from '@kangtu/presenters';
import type { Command } from 'commander';
import { InputError, issue } from '../shell/errors.js';
import { localise } from '../shell/help.js';
import { refuseToOverwrite } from '../shell/overwrite.js';
import { readRegion } from '../shell/regions.js';
import type { Shell } from '../shell/shell.js';

const FORMATS = ['csv', 'xlsx', 'geojson', 'osm'] as const;
type Format = (typeof FORMATS)[number];

interface Options {
  readonly format?: string;
  readonly out?: string;
  readonly force?: boolean;
}

type Content = string | Uint8Array;

/** kangtu region export REGION --format F --out FILE */
export function declareExport(command: Command, shell: Shell): void {
  const { say } = shell;
  localise(command.command('export'), shell)
    .description(say('把区域数据导出为其他格式', 'write a region in another format'))
    .argument(
      '<region>',
      say('区域编号或区域 JSON 文件，逗号分隔', 'ids or region JSON files, comma-separated'),
    )
    .option('--format <format>', say(`格式：${FORMATS.join('、')}`, `format: ${FORMATS.join(', ')}`))
    .option('--out <path>', say('写入的文件；csv 为文件夹', 'file to write; a folder for csv'))
    .option('--force', say('文件已存在时覆盖', 'overwrite files that exist'))
    .action((region: string, options: Options) => run(shell, region, options));
}

async function run(shell: Shell, text: string, options: Options): Promise<void> {
  const format = formatOf(options);
  const region = await readRegion(shell, text);
  const out = options.out ?? (format === 'csv' ? region.id : `${region.id}.${format}`);
  const files =
    format === 'csv' ? await csvFiles(region, out) : [[out, await WRITE[format](region)] as const];
  if (options.force !== true)
    await refuseToOverwrite(
      shell,
      files.map(([file]) => file),
    );
  for (const [file, content] of files) {
    await shell.write(file, content);
    shell.print(plain(file));
  }
}

const interchange = () => import('@kangtu/interchange');

const WRITE: Readonly<Record<Exclude<Format, 'csv'>, (region: Region) => Promise<Content>>> = {
  osm: async (region) => (await interchange()).toOsm(region),
  geojson: async (region) => (await interchange()).toGeoJson(region),
  async xlsx(region) {
    const { toTables, tooLongForXlsx, toXlsx } = await interchange();
    const tables = toTables(region);
    const tooLong = tooLongForXlsx(tables);
    if (tooLong.length > 0)
      throw new InputError(
        tooLong.map(({ table, row, column }) =>
          issue('cell-too-long-for-xlsx', `${table}!${row}`, { column }),
        ),
      );
    return toXlsx(tables);
  },
};

/** One file a table, in a folder. */
async function csvFiles(region: Region, folder: string): Promise<(readonly [string, Content])[]> {
  const { toCsv, toTables } = await interchange();
  return toTables(region).map((table) => [join(folder, `${table.name}.csv`), toCsv(table)] as const);
}

/** --format, else the ending of --out. */
function formatOf(options: Options): Format {
  const ending = extname(options.out ?? '').slice(1);
  const asked = (options.format ?? ending).toLowerCase();
  const format = FORMATS.find((each) => each === asked);
  if (format !== undefined) return format;
  const known = FORMATS.join(', ');
  throw new InputError([issue('format-unknown', '--format', { received: asked, known })]);
}
