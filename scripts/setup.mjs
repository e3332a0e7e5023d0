// Sets the workspace up on a machine that has only Node, npm and git: the pinned pnpm comes through npx.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const PNPM = manifest.packageManager;

/** Runs a command in the repository's root; ends this process with the command's code when it fails. */
export function run(command, args, options = {}) {
  const shell = process.platform === 'win32';
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell, ...options });
  if (result.error) throw result.error;
  if (result.status !== 0) {
    console.error(`\n${[command, ...args].join(' ')} ended with ${result.status ?? result.signal}`);
    process.exit(result.status ?? 1);
  }
  return result;
}

export const pnpm = (...args) => run('npx', ['--yes', PNPM, ...args]);

/** Runs a tool that the workspace has installed, for example `tool('tsc', '-b')`. */
export const tool = (name, ...args) => pnpm('exec', name, ...args);

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Kangtu needs Node 20.19 or later; this is ${process.version}. See https://nodejs.org`);
  process.exit(2);
}

function isInstalled() {
  const stamp = `${root}node_modules/.modules.yaml`;
  if (!existsSync(stamp)) return false;
  return statSync(stamp).mtimeMs >= statSync(`${root}pnpm-lock.yaml`).mtimeMs;
}

/** Installs what the lockfile names (only when it changed), compiles the packages and bundles the command line. */
export function setup() {
  checkNode();
  if (!isInstalled()) {
    console.log('Installing packages ...');
    pnpm('install', '--frozen-lockfile');
  }
  pnpm('build');
}
