import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bundledMain } from './bundle.js';
import { temporaryFolder } from './shell.js';

const main = bundledMain();
const TRIP = ['plan', '--from', '桂林站', '--date', '2027-04-10', '--iterations', '20'];

describe('the kangtu process', () => {
  it('plans, prints UTF-8 and exits 0', () => {
    const text = execFileSync(process.execPath, [main, ...TRIP, '--lang', 'zh'], { encoding: 'utf8' });
    expect(text).toContain('康养三日游');
  });

  it('exits 2 with one issue and no stack for bad input', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'plan', '--days', '9'], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('writes where the user stands when pnpm runs it in the root', () => {
    const folder = join(temporaryFolder(), 'here');
    mkdirSync(folder);
    const env = { ...process.env, INIT_CWD: folder };
    const plan = (cwd: string): unknown =>
      execFileSync(process.execPath, [main, ...TRIP, '--out', 'trip.json'], { cwd, env, stdio: 'pipe' });
    plan(fileURLToPath(new URL('../../..', import.meta.url)));
    expect(existsSync(join(folder, 'trip.json'))).toBe(true);
    // A script that has gone to another folder means that folder.
    const elsewhere = temporaryFolder();
    plan(elsewhere);
    expect(existsSync(join(elsewhere, 'trip.json'))).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('is silent when its reader has had enough', () => {
    const shell = `"$NODE" "$MAIN" region show liuzhou,guilin --json | head -c 10`;
    const env = { ...process.env, NODE: process.execPath, MAIN: main };
    const { stdout, stderr } = spawnSync('sh', ['-c', shell], { encoding: 'utf8', env });
    expect(stdout).toHaveLength(10);
    expect(stderr).toBe('');
  });

  it.skipIf(process.platform === 'win32')('keeps its exit code when nobody reads its errors', () => {
    // Its own output goes around the pipe, which is closed before the first word.
    const shell = `exec 3>&1; { "$NODE" "$MAIN" plan --days 9 2>&1 >/dev/null; echo "exit $?" >&3; } | true`;
    const env = { ...process.env, NODE: process.execPath, MAIN: main };
    const { stdout } = spawnSync('sh', ['-c', shell], { encoding: 'utf8', env });
    expect(stdout.trim()).toBe('exit 2');
  });
});
