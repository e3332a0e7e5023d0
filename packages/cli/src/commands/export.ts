import { basename, join } from 'node:path';
import type { Command } from 'commander';
import { basemapOf } from '../print/basemap.js';
import { FORMATS } from '../print/formats.js';
import { InputError, issue } from '../shell/errors.js';
import { readItinerary } from '../shell/itinerary.js';
import type { Shell } from '../shell/shell.js';

interface Options extends Readonly<Record<string, unknown>> {
  readonly out: string;
  readonly name?: string;
}

export function declare(command: Command, shell: Shell): void {
  const { say } = shell;
  command.argument(
    '<plan>',
    say(
      'kangtu plan --json 生成的行程文件，- 表示标准输入',
      'itinerary made by "kangtu plan --json", - for stdin',
    ),
  );
  for (const { flag, summary } of FORMATS) command.option(`--${flag}`, summary[shell.lang]);
  command
    .option('--out <folder>', say('写入的文件夹', 'folder to write to'), '.')
    .option('--name <name>', say('文件名（不含扩展名）', 'file name without its ending'))
    .addHelpText(
      'after',
      `\n${say('不指定格式时，写出全部格式。', 'Without a format all of them are written.')}\n${say('例：', 'Example:')}\n  kangtu export trip.json --ics --gpx --out trip`,
    )
    .action((file: string, options: Options) => run(shell, file, options));
}

/** Writes the formats asked for, each whole or not at all. */
async function run(shell: Shell, file: string, options: Options): Promise<void> {
  if (options.name !== undefined && !isFileName(options.name))
    throw new InputError([
      issue('option-malformed', '--name', { name: '--name', received: options.name, example: '--name trip' }),
    ]);
  const itinerary = await readItinerary(shell, file);
  const asked = FORMATS.filter(({ flag }) => options[flag] === true);
  const basemap = await basemapOf(itinerary.region.id);
  const name = options.name ?? (file === '-' ? 'trip' : basename(file, '.json'));
  for (const { ending, write } of asked.length === 0 ? FORMATS : asked) {
    const path = join(options.out, `${name}.${ending}`);
    await shell.write(path, write(itinerary, shell.lang, basemap));
    shell.print(path);
  }
}

/** No folder, nothing that a terminal or a file system would take for something else. */
const isFileName = (name: string): boolean => name.trim() !== '' && !/[\\/:*?"<>|\p{Cc}]/u.test(name);
