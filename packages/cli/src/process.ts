import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.js';

// A reader that has had enough (`kangtu ... | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

// Nor is one who closes stderr (`kangtu ... 2>&1 | head`): the exit code still says how it went.
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  cwd: whereTheUserStands(),
  env: process.env,
  clock: () => performance.now(),
  // Of all of Intl what loads least.
  locale: new Intl.PluralRules().resolvedOptions().locale,
  terminal: process.stdout.isTTY === true,
  columns: process.stdout.columns,
  onStop: (stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  },
});

/**
 * `pnpm -w kangtu` in a checkout runs in the root of the workspace and says in INIT_CWD where the user stood.
 * Everywhere else the working folder counts: INIT_CWD is set for every npm script, whatever folder that goes to.
 */
function whereTheUserStands(): string {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const inCheckout = new URL(import.meta.url).pathname.includes('/packages/cli/bundle/');
  const here = process.cwd();
  return inCheckout && relative(root, here) === '' ? (process.env.INIT_CWD ?? here) : here;
}
