import { SEASON_ROWS } from '@kangtu/core';
import { expect, test } from 'vitest';
import { monthsText, seasonText } from '../../src/index.js';

test('every row of the season table is a sentence in both languages', () => {
  for (const { code, months } of SEASON_ROWS) {
    expect(seasonText(code, months, 'zh')).toMatch(/\p{Script=Han}.*。$/u);
    expect(seasonText(code, months, 'en')).toMatch(/^[a-z].*\.$|^\d/);
  }
});

test('months as people write them', () => {
  expect(monthsText('May-Jun,Sep-Oct', 'zh')).toBe('5—6 月、9—10 月');
  expect(monthsText('Sep 20-Oct 20', 'zh')).toBe('9 月 20 日至 10 月 20 日');
  expect(monthsText('Oct', 'zh')).toBe('10 月');
  expect(monthsText('May-Jun,Sep-Oct', 'en')).toBe('May–Jun, Sep–Oct');
});
