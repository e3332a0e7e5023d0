import { Command, CommanderError } from 'commander';
import { COMMANDS } from './commands/table.js';
import { InputError, issue } from './shell/errors.js';
import { localise } from './shell/help.js';
import type { Io } from './shell/io.js';
import { checkLanguage, chooseLanguage } from './shell/language.js';
import { createShell, type Shell } from './shell/shell.js';
import { checkValues } from './shell/usage.js';
import { version } from './shell/version.js';

/** Runs the command line. `argv` without node and script. Exit codes: 0 fine, 1 our fault, 2 input, 3 outside. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const shell = createShell(io, chooseLanguage(argv, io.env, io.locale));
  try {
    checkLanguage(argv);
    checkHelp(argv);
    const program = await declareAll(argv, shell);
    await program.parseAsync(argv.length === 0 ? ['--help'] : [...argv], { from: 'user' });
    return shell.exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    // A command without its subcommand: its help is on stderr by now.
    if (error instanceof CommanderError && error.code === 'commander.help') return 2;
    // Loaded only here: sentences need the whole core, and most runs need none.
    const { report } = await import('./shell/report.js');
    return report(error, argv, shell);
  }
}

/** `kangtu help nix`: commander would show the help of everything, and not say why. @throws InputError */
function checkHelp([help, name]: readonly string[]): void {
  const isKnown = name === undefined || name.startsWith('-') || COMMANDS.some((each) => each.name === name);
  if (help === 'help' && !isKnown) throw new InputError([issue('unknown-command', name, { name, near: '' })]);
}

async function declareAll(argv: readonly string[], shell: Shell): Promise<Command> {
  const program = localise(new Command('kangtu'), shell)
    .description(shell.say('康途：康养旅游行程规划', 'Kangtu: plans health-tourism trips'))
    .version(version(), '-V, --version', shell.say('显示版本号', 'print the version'))
    .helpCommand('help [command]', shell.say('显示某个命令的帮助', 'show help of a command'))
    .option(
      '--lang <zh|en>',
      shell.say('语言（默认取自系统环境）', 'language (default: from the environment)'),
    );
  program.hook('preAction', (_, command) => checkValues(command));
  const named = argv.find((arg) => COMMANDS.some((entry) => entry.name === arg));
  for (const entry of COMMANDS) {
    const command = localise(program.command(entry.name), shell).description(entry.summary[shell.lang]);
    if (entry.name === named) (await entry.load()).declare(command, shell);
  }
  return program;
}
