// Page images of brochures for docs/gallery, from real plans. Needs a build and poppler (pdftoppm).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const gallery = join(root, 'docs', 'gallery');
const LARGEST_BYTES = 300_000;

const BROCHURES = [
  {
    name: 'east-a4-zh',
    loop: 'east',
    line: 'wellness',
    who: 'senior',
    paper: 'a4',
    lang: 'zh',
    pages: [1, 2, 3, 7],
  },
  {
    name: 'east-a4-both',
    loop: 'east',
    line: 'wellness',
    who: 'senior',
    paper: 'a4',
    lang: 'both',
    pages: [3, 4],
  },
  {
    name: 'north-booklet-en',
    loop: 'north',
    line: 'folk',
    paper: 'a5-booklet',
    lang: 'en',
    pages: [1, 2, 3],
  },
  {
    name: 'east-large-zh',
    loop: 'east',
    line: 'wellness',
    who: 'senior',
    paper: 'large-print',
    lang: 'zh',
    pages: [1, 4],
  },
  {
    name: 'east-cards-zh',
    loop: 'east',
    line: 'wellness',
    who: 'senior',
    paper: 'day-cards',
    lang: 'zh',
    pages: [1],
  },
];

const work = mkdtempSync(join(tmpdir(), 'kangtu-gallery-'));
const kangtu = (...args) =>
  execFileSync(process.execPath, [join(root, 'packages/cli/bundle/main.js'), ...args], { cwd: work });

try {
  for (const { name, loop, line, who, paper, lang, pages } of BROCHURES) {
    const trip = ['--from', '桂林站', '--loop', loop, '--days', '3', '--date', '2027-04-10', '--line', line];
    // Pictures of a made-up party: what its brochure says of health may be seen.
    const party = who === undefined ? [] : ['--travellers', who, '--with-private'];
    kangtu('plan', ...trip, ...party, '--out', `${loop}.json`);
    kangtu('brochure', `${loop}.json`, '--paper', paper, '--lang', lang, '--out', `${name}.pdf`);
    for (const page of pages) {
      const image = join(gallery, `brochure-${name}-${page}`);
      const size = ['-r', '70', '-f', page, '-l', page].map(String);
      execFileSync('pdftoppm', [...size, '-png', '-singlefile', join(work, `${name}.pdf`), image]);
    }
  }
} finally {
  rmSync(work, { recursive: true });
}

for (const file of readdirSync(gallery).filter((each) => each.startsWith('brochure-')))
  if (statSync(join(gallery, file)).size > LARGEST_BYTES) throw new Error(`${file} is larger than 300 KB`);
