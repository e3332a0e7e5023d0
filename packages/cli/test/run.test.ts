import { describe, expect, it } from 'vitest';
import { errorsOf, kangtu } from './shell.js';

describe('kangtu', () => {
  it('prints its version and its help', async () => {
    expect((await kangtu(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    const help = await kangtu(['--help']);
    expect(help.exit).toBe(0);
    for (const command of ['plan', 'check', 'region', 'matrix', 'place'])
      expect(help.out).toContain(`  ${command} `);
  });

  it('speaks the language of --lang, else of the environment, else of the system', async () => {
    const title = async (argv: string[], env: Record<string, string>, locale = 'en-US') =>
      (await kangtu([...argv, '--help'], { env, locale })).out.slice(0, 3);
    expect(await title([], {})).toBe('Usa');
    expect(await title(['--lang', 'zh'], {})).toBe('用法：');
    expect(await title([], { LANG: 'zh_CN.UTF-8' })).toBe('用法：');
    expect(await title([], { LANG: 'en_GB.UTF-8' }, 'zh-CN')).toBe('Usa');
    expect(await title([], { LANG: 'C.UTF-8' }, 'zh-CN')).toBe('用法：');
    expect(await title([], { LC_ALL: 'de_DE', LANG: 'zh_CN' })).toBe('Usa');
    expect(await title([], { KANGTU_LANG: 'zh', LANG: 'en_GB' })).toBe('用法：');
  });

  it.each([
    [['plam'], 'unknown-command'],
    [['plan', '--dayz', '3'], 'unknown-option'],
    [['plan', '--days'], 'missing-option-value'],
    [['plan', 'x'], 'too-many-arguments'],
    [['region', 'show'], 'missing-argument'],
    [['region', 'shwo'], 'unknown-command'],
    [['plan', '--lang', 'fr'], 'language-unknown'],
    [['region', 'show', 'atlantis'], 'region-unknown'],
  ])('%j is exit 2 with %s', async (argv, code) => {
    const outcome = await kangtu([...argv, '--json']);
    expect(outcome.exit).toBe(2);
    expect(errorsOf(outcome).map((each) => each.code)).toEqual([code]);
    const text = await kangtu(argv);
    expect(text.err).toContain(`[${code}]`);
    expect(text.out).toBe('');
  });

  it('shows a stack only for those who ask', async () => {
    expect((await kangtu(['plam'])).err).not.toMatch(/\n\s+at /);
    expect((await kangtu(['plam'], { env: { KANGTU_DEBUG: '1' } })).err).toMatch(/\n\s+at /);
  });
});
