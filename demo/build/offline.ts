import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { FOLDER } from './brochure.ts';

/** Writes `sw.js` after the build: the service worker with the list of the built files and a version made from their bytes. */
export function offline(): Plugin {
  let out = 'dist';
  return {
    name: 'kangtu-offline',
    apply: 'build',
    configResolved(config) {
      out = join(config.root, config.build.outDir);
    },
    closeBundle() {
      const files = listFiles(out)
        .filter((file) => file !== 'sw.js')
        .sort();
      const hash = createHash('sha256');
      for (const file of files) hash.update(file).update(readFileSync(join(out, file)));
      const source = readFileSync(new URL('./sw.js', import.meta.url), 'utf8')
        .replace('__VERSION__', hash.digest('hex').slice(0, 16))
        .replace("['__FILES__']", JSON.stringify(['./', ...files.filter(isForInstall)]))
        .replace("['__WHEN_ASKED__']", JSON.stringify(files.filter(isForPdf)));
      writeFileSync(join(out, 'sw.js'), source);
    },
  };
}

const isForPdf = (file: string) => file.startsWith(FOLDER);
const isForInstall = (file: string) => file !== 'index.html' && !isForPdf(file);

function listFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
