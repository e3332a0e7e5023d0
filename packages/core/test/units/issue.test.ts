import { expect, test } from 'vitest';
import { IssuesError, orThrow, type Result } from '../../src/index.js';

test('orThrow gives the value, or throws every problem with its place', () => {
  expect(orThrow({ ok: true, value: 7, warnings: [] })).toBe(7);
  const issues = [
    { code: 'not-a-number', severity: 'error', path: '/days', params: { got: 'three' } },
    { code: 'unknown-place', severity: 'error', path: '/start', params: { id: 'atlantis' } },
  ] as const;
  const result: Result<number> = { ok: false, issues };
  expect(() => orThrow(result)).toThrow(IssuesError);
  expect(() => orThrow(result)).toThrow(/not-a-number at "\/days".*\n.*unknown-place at "\/start".*atlantis/);
  expect(() => orThrow(result)).toThrow(expect.objectContaining({ issues }));
});
