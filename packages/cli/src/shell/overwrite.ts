import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { InputError, issue } from './errors.js';
import type { Shell } from './shell.js';

/** @throws InputError naming every file that is there already. */
export async function refuseToOverwrite(shell: Shell, files: readonly string[]): Promise<void> {
  const there = files.filter((file) => existsSync(resolve(shell.io.cwd, file)));
  if (there.length > 0) throw new InputError(there.map((file) => issue('file-exists', file, { file })));
}
