import { extname } from 'node:path';
import type { Command } from 'commander';
import { InputError, issue } from '../shell/errors.js';
import { localise } from '../shell/help.js';
import { refuseToOverwrite } from '../shell/overwrite.js';
import { readRegion } from '../shell/regions.js';
import type { Shell } from '../shell/shell.js';

const FORMATS = ['osm'] as const;
type Format = (typeof FORMATS)[number];

interface Options {
  readonly format?: string;
  readonly out?: string;
  readonly force?: boolean;
}

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
    .option('--out <file>', say('写入的文件', 'file to write'))
    .option('--force', say('文件已存在时覆盖', 'overwrite a file that exists'))
    .action((region: string, options: Options) => run(shell, region, options));
}

async function run(shell: Shell, text: string, options: Options): Promise<void> {
  const format = formatOf(options);
  const region = await readRegion(shell, text);
  const out = options.out ?? `${region.id}.${format}`;
  if (options.force !== true) await refuseToOverwrite(shell, [out]);
  await shell.write(out, await write[format](region));
  shell.print(out);
}

const write = {
  osm: async (region) => (await import('@kangtu/interchange')).toOsm(region),
} satisfies Record<Format, (region: Awaited<ReturnType<typeof readRegion>>) => Promise<string | Uint8Array>>;

/** --format, else the ending of --out. */
function formatOf(options: Options): Format {
  const ending = extname(options.out ?? '').slice(1);
  const asked = (options.format ?? ending).toLowerCase();
  const format = FORMATS.find((each) => each === asked);
  if (format !== undefined) return format;
  const known = FORMATS.join(', ');
  throw new InputError([issue('format-unknown', '--format', { received: asked, known })]);
}
