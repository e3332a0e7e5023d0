import { RULES } from '@kangtu/core';
import { ruleTitle } from '@kangtu/presenters';
import { describe, expect, it } from 'vitest';
import { errorsOf, kangtu } from '../shell.js';

describe('kangtu rules', () => {
  it.each(['zh', 'en'])(
    'list has every rule with kind, limit and basis, and the disclaimer, in %s',
    async (lang) => {
      const { out, exit } = await kangtu(['rules', 'list', '--lang', lang]);
      expect(exit).toBe(0);
      for (const rule of RULES) {
        const line = out.split('\n').find((each) => each.startsWith(`${rule.id} `));
        expect(line).toContain(ruleTitle(rule, lang as 'zh' | 'en'));
      }
      expect(out).toMatch(
        lang === 'zh' ? /elderly\/coach-ride .*不超过 2 小时 .*LB\/T 052-2016/ : /at most 2 h/,
      );
      expect(out).toContain(lang === 'zh' ? '不构成医疗建议' : 'medical advice');
      expect(out).not.toMatch(/undefined|\[object|NaN/);
    },
  );

  it('show gives standard, source, address, status and date; --json the record', async () => {
    const { out } = await kangtu(['rules', 'show', 'elderly/coach-ride', '--lang', 'en']);
    for (const text of ['LB/T 052-2016', 'http://www.zgmsjjw.com', 'C', '2026-11', 'hard', 'senior'])
      expect(out).toContain(text);
    const json = await kangtu(['rules', 'show', 'elderly/coach-ride', '--json']);
    expect(JSON.parse(json.out)).toEqual(RULES.find(({ id }) => id === 'elderly/coach-ride'));
    expect(JSON.parse((await kangtu(['rules', 'list', '--json'])).out)).toEqual(RULES);
  });

  it('an unknown id is exit 2 and names those there are', async () => {
    const outcome = await kangtu(['rules', 'show', 'elderly/nothing', '--json']);
    expect(outcome.exit).toBe(2);
    expect(errorsOf(outcome)).toMatchObject([{ code: 'rule-unknown' }]);
    expect(outcome.err).toContain('elderly/coach-ride');
  });
});
