import type { Command } from 'commander';
import type { Shell } from './shell.js';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Global Options:': '通用选项：',
  'Commands:': '命令：',
};

/** Help in the chosen language; usage errors are thrown, not printed; nested commands inherit all of it. */
export function localise(command: Command, shell: Shell): Command {
  return command
    .exitOverride()
    .configureOutput({ writeOut: shell.io.out, writeErr: shell.io.err, outputError: () => {} })
    .configureHelp({
      showGlobalOptions: true,
      optionDescription: ({ description, defaultValue }) =>
        typeof defaultValue === 'string'
          ? shell.say(`${description}（默认 ${defaultValue}）`, `${description} (default: ${defaultValue})`)
          : description,
      styleTitle: (title) => (shell.lang === 'zh' ? (TITLES[title] ?? title) : title),
    })
    .helpOption('-h, --help', shell.say('显示帮助', 'show help'))
    .helpCommand(false);
}
