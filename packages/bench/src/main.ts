#!/usr/bin/env node
import { qualityCommand } from './commands/quality.js';
import { solveCommand } from './commands/solve.js';
import { speedCommand } from './commands/speed.js';

const COMMANDS: Readonly<Record<string, (args: string[]) => void | Promise<void>>> = {
  solve: solveCommand,
  quality: qualityCommand,
  speed: speedCommand,
};

/** `--seed -1` as `--seed=-1`: otherwise the value would be taken for an option. */
function joinNegatives(args: readonly string[]): string[] {
  return args.reduce<string[]>((list, arg) => {
    const before = list.at(-1);
    if (before !== undefined && /^--[a-z]+$/.test(before) && /^-\d/.test(arg))
      return [...list.slice(0, -1), `${before}=${arg}`];
    return [...list, arg];
  }, []);
}

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (command === undefined) {
  process.stderr.write(`bench ${name}: expected one of ${Object.keys(COMMANDS).join(', ')}\n`);
  process.exitCode = 2;
} else {
  try {
    await command(joinNegatives(args));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // Text of a broken file may be in it: nothing that moves the cursor or colours the terminal.
    process.stderr.write(`bench ${name}: ${message.replace(/[^\P{C}\n]/gu, '\uFFFD')}\n`);
    process.exitCode = 2;
  }
}
