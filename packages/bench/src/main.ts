#!/usr/bin/env node
import { boundCommand } from './commands/bound.js';
import { exactCommand } from './commands/exact.js';
import { joinCommand } from './commands/join.js';
import { parallelCommand } from './commands/parallel.js';
import { qualityCommand } from './commands/quality.js';
import { scaleCommand } from './commands/scale.js';
import { solveCommand } from './commands/solve.js';
import { speedCommand } from './commands/speed.js';
import { verifiedCommand } from './commands/verified.js';
import { FORMATS } from './formats.js';

const COMMANDS: Readonly<Record<string, (args: string[]) => void | Promise<void>>> = {
  solve: solveCommand,
  quality: qualityCommand,
  join: joinCommand,
  parallel: parallelCommand,
  speed: speedCommand,
  scale: scaleCommand,
  verified: verifiedCommand,
  exact: exactCommand,
  bound: boundCommand,
};

const USAGE = `bench solve FILE --format F --tours M --seconds S --seed N --clock wall|cpu
bench quality --instances DIR --format F --tours 1,2 --seconds S --seed N --clock wall|cpu --filter PATTERN
              --threads T --into FILE --no-save
bench verified --instances DIR --format ttdp --seconds S --seed N --clock wall|cpu --no-save
bench exact --instances DIR --format ttdp --points 14 --each 4 --iterations N
bench bound --instances DIR --seconds S --filter PATTERN --missed FILE --into FILE
bench join FILE...    bench parallel --instances DIR    bench speed    bench scale

F = ${FORMATS.join(', ')}. ophs keeps to the limits as the files print them; ophs-rounded gives the last trip
0.005 more where the limits were made from a total rounded to hundredths, without which some listed optima are out
of reach.
`;

/** `--seed -1` as `--seed=-1`: otherwise the value would be taken for an option. */
function joinNegatives(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const before = joined.at(-1);
    if (before !== undefined && /^--[a-z]+$/.test(before) && /^-\d/.test(arg))
      joined[joined.length - 1] = `${before}=${arg}`;
    else joined.push(arg);
  }
  return joined;
}

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (name === '--help') process.stdout.write(USAGE);
else if (command === undefined) {
  process.stderr.write(`bench ${name}: expected one of ${Object.keys(COMMANDS).join(', ')} or --help\n`);
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
