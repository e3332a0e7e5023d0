import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const NAMES = /^(licen[cs]e|copying)/i;

/** Writes licences.txt: the terms of every package whose code is in the bundle. Fails where a package states none. */
export function licences() {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const files = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
      const homes = new Set(files.filter((file) => file.includes('/node_modules/')).map(homeOf));
      const source = [...homes]
        .map(termsOf)
        .sort()
        .join(`\n${'-'.repeat(80)}\n\n`);
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
    },
  };
}

/** The folder of the package that a file belongs to: the nearest whose package.json has a name. */
function homeOf(file) {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version !== undefined)
      return folder;
  }
}

function termsOf(home) {
  const { name, version, license } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const file = readdirSync(home).find((each) => NAMES.test(each));
  if (license === undefined && file === undefined) throw new Error(`${name} ${version} states no licence`);
  const text = file === undefined ? '' : `\n${readFileSync(join(home, file), 'utf8').trim()}\n`;
  return [`${name} ${version}${license === undefined ? '' : ` (${license})`}\n`, text].join('');
}
