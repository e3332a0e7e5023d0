import { expect, it } from 'vitest';
import { dated } from '../../src/view/dated.js';

it.each([
  ['2024', '免费（据2024年资料）', 'free (as of 2024)'],
  ['2024-10', '免费（据2024年10月资料）', 'free (as of October 2024)'],
  ['2024-03-05', '免费（据2024年3月5日资料）', 'free (as of 5 March 2024)'],
  [
    '../2026-11-21',
    '免费（来源未注明日期，2026年11月21日查阅）',
    'free (undated source, read 21 November 2026)',
  ],
  ['2024-13-40\u202e', '免费（据2024-13-40\ufffd资料）', 'free (as of 2024-13-40\ufffd)'],
])('a fact of %s says of when it is, or that its source bears no date', (asOf, zh, en) => {
  expect(dated('免费', { asOf }, 'zh')).toBe(zh);
  expect(dated('free', { asOf }, 'en')).toBe(en);
});
