import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('..', import.meta.url));
const programs = readdirSync(folder).filter((name) => name.endsWith('.mjs'));

/** Each program, and what it must say. They run on the build, by the published names, as a reader would run them. */
const SAYS: Readonly<Record<string, RegExp>> = {
  'plan-a-trip.mjs': /^Three days of wellness: Guilin Railway Station/,
  'tell-what-is-wrong.mjs': /\/days \[days-out-of-range\] 无法规划 9 天的行程/,
  'own-region.mjs': /^16 minutes, 11500 metres/,
  'own-stops.mjs': /^\d+ stops before, \d+ after/,
};

describe('examples', () => {
  it('are all listed here', () => {
    expect(Object.keys(SAYS).sort()).toEqual(programs.sort());
  });

  it.each(Object.entries(SAYS))('%s', (name, says) => {
    const text = execFileSync(process.execPath, [name], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
    expect(text).toMatch(says);
  });

  it('stand in the README of the core as they are', () => {
    const readme = readFileSync(new URL('../../packages/core/README.md', import.meta.url), 'utf8');
    expect(readme).toContain(readFileSync(`${folder}plan-a-trip.mjs`, 'utf8'));
  });

  it('import published names only', () => {
    for (const name of programs) {
      const imports = readFileSync(folder + name, 'utf8').matchAll(
        /from '@kangtu\/([a-z]+)(\/[a-z]+)?'|from '(.+)'/g,
      );
      for (const [text, pack = '', entry = ''] of imports) {
        expect(pack, text).not.toBe('');
        const manifest = readFileSync(
          new URL(`../../packages/${pack}/package.json`, import.meta.url),
          'utf8',
        );
        expect(Object.keys((JSON.parse(manifest) as { exports: object }).exports)).toContain(`.${entry}`);
      }
    }
  });
});
