import { describe, expect, it } from 'vitest';
import { factDate, isFactDate, readOn } from '../../src/region/fact-date.js';

describe('the date of a fact', () => {
  it('is that of its source, or the day an undated source was read', () => {
    expect(factDate('2024-10')).toEqual({ date: '2024-10', isDated: true });
    expect(factDate(readOn('2026-11-21'))).toEqual({ date: '2026-11-21', isDated: false });
  });

  it.each(['2024', '2024-10', '2024-10-31', '../2026-11-21'])('%s is one', (text) => {
    expect(isFactDate(text)).toBe(true);
  });

  it.each(['', '..', '../', '../2026', '../2026-02-30', '..2026-11-21', '2026-11-21/..', '../../2026-11-21'])(
    '"%s" is none',
    (text) => {
      expect(isFactDate(text)).toBe(false);
    },
  );
});
