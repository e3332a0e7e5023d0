import { RULES } from '@kangtu/core';
import { expect, it } from 'vitest';
import { ruleTitle } from '../../src/index.js';

it.each(RULES.map((rule) => [rule.id, rule] as const))('%s has no blank between two Hanzi', (_, rule) => {
  expect(ruleTitle(rule, 'zh')).not.toMatch(/\p{Script=Han}\s+\p{Script=Han}/u);
});
