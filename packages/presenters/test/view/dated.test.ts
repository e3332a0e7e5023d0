import { expect, it } from 'vitest';
import { dated } from '../../src/view/dated.js';

it('a fact says of when it is, or that its source bears no date', () => {
  expect(dated('免费', { asOf: '2024-10' }, 'zh')).toBe('免费（2024-10 资料）');
  expect(dated('免费', { asOf: '../2026-11-21' }, 'zh')).toBe('免费（来源未注日期，2026-11-21 查阅）');
  expect(dated('free', { asOf: '../2026-11-21' }, 'en')).toBe('free (undated source, read 2026-11-21)');
});
