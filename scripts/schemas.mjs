// Finds the schemas of GPX 1.1 and KML 2.2 for the tests. They name no licence that would let us ship them; Debian's
// package pytrainer has them: it is fetched once, unpacked into .cache/schemas and not installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './setup.mjs';

const CACHE = join(root, '.cache', 'schemas');
const IN_PACKAGE = 'usr/share/pytrainer/schemas';
/** Without a network apt would try for minutes. */
const LONGEST_MS = 60_000;

const quietly = (command, args, cwd = root) =>
  spawnSync(command, args, {
    cwd,
    stdio: 'ignore',
    timeout: LONGEST_MS,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

const asRoot = process.getuid?.() === 0;
const has = (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;

/** Fetches the schemas where they can be had and says what came of it; the tests skip what is not there. */
export function ensureSchemas() {
  const ready = (existsSync(CACHE) || fetchSchemas()) && (has('xmllint') || installXmllint());
  console.log(
    ready
      ? 'GPX and KML are validated against their schemas.'
      : 'GPX and KML are not validated against their schemas: no xmllint, or no Debian to fetch them from.',
  );
}

function fetchSchemas() {
  if (!has('apt-get') || !has('dpkg-deb')) return false;
  mkdirSync(dirname(CACHE), { recursive: true });
  const work = mkdtempSync(`${CACHE}-`);
  try {
    const download = () => quietly('apt-get', ['download', 'pytrainer'], work);
    if (!download() && !(asRoot && quietly('apt-get', ['update', '-qq']) && download())) return false;
    const file = readdirSync(work).find((name) => name.endsWith('.deb'));
    if (file === undefined || !quietly('dpkg-deb', ['-x', file, '.'], work)) return false;
    renameSync(join(work, IN_PACKAGE), CACHE);
    return true;
  } finally {
    rmSync(work, { recursive: true });
  }
}

const installXmllint = () =>
  asRoot && has('apt-get') && quietly('apt-get', ['install', '-y', '-qq', 'libxml2-utils']);
