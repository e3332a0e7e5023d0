import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import { expect, test } from 'vitest';
import { inSeason } from '../../src/calendar/index.js';
import { addDays, type LocalDate } from '../../src/index.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const month = fc.constantFrom(...MONTHS);
const day = fc.integer({ min: 1, max: 28 }).map((n) => String(n).padStart(2, '0'));
const range = fc.oneof(
  month,
  fc.tuple(month, month).map(([a, b]) => `${a}-${b}`),
  fc.tuple(month, day, month, day).map(([a, d, b, e]) => `${a} ${d}-${b} ${e}`),
);

test('a season is what the opening_hours library makes of it', () => {
  const date = fc.nat(364).map((n) => addDays('2027-01-01' as LocalDate, n));
  fc.assert(
    fc.property(range, date, (season, on) => {
      // The library reads a range that ends before it begins as one over the new year, save within one month.
      fc.pre(!/^(\w{3}) \d\d-\1 /.test(season));
      const [y, m, d] = on.split('-').map(Number) as [number, number, number];
      expect(inSeason(season, on)).toBe(new OpeningHours(season).getState(new Date(y, m - 1, d, 12)));
    }),
    { numRuns: 500, seed: 20261122 },
  );
});

test('hours, or anything else, are no season', () => {
  expect(inSeason('Jun-Sep 09:00-17:00', '2027-07-01' as LocalDate)).toBeNull();
  expect(inSeason(null, '2027-07-01' as LocalDate)).toBeNull();
});
