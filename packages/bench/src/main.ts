#!/usr/bin/env node
import { qualityCommand } from './commands/quality.js';
import { solveCommand } from './commands/solve.js';
import { speedCommand } from './commands/speed.js';

const COMMANDS: Readonly<Record<string, (args: string[]) => void | Promise<void>>> = {
  solve: solveCommand,
  quality: qualityCommand,
  speed: speedCommand,
};

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (command === undefined) {
  process.stderr.write(`bench ${name}: expected one of ${Object.keys(COMMANDS).join(', ')}\n`);
  process.exitCode = 2;
} else {
  try {
    await command(args);
  } catch (error) {
    process.stderr.write(`bench ${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
