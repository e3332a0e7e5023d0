#!/usr/bin/env node
import { run } from './run.js';

// A reader that has had enough (`kangtu ... | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  // pnpm runs scripts in the root of the workspace and says in INIT_CWD where the user stood.
  cwd: process.env.INIT_CWD ?? process.cwd(),
  env: process.env,
  clock: () => performance.now(),
  locale: Intl.DateTimeFormat().resolvedOptions().locale,
  terminal: process.stdout.isTTY === true,
});
