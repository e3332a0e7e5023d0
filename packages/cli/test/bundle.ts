import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PACKAGES = resolve(import.meta.dirname, '../..');
const BUNDLED = ['brochure', 'cli', 'core', 'interchange', 'presenters', 'providers', 'regions', 'solver'];

/** The command line as people get it. @throws when the sources are newer: a test would judge another program. */
export function bundledMain(): string {
  const main = join(PACKAGES, 'cli/bundle/main.js');
  const built = existsSync(main) ? statSync(main).mtimeMs : 0;
  const newer = BUNDLED.flatMap((name) => filesOf(join(PACKAGES, name, 'src'))).find(
    (file) => statSync(file).mtimeMs > built,
  );
  if (newer !== undefined) throw new Error(`${newer} is newer than the bundle: run pnpm build`);
  return main;
}

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
