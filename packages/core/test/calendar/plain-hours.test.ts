import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { libraryIntervals } from '../../src/calendar/library-intervals.js';
import { openIntervals } from '../../src/calendar/opening.js';
import { addDays, type LocalDate, OSM_MONTHS } from '../../src/index.js';
import { libraryHours } from '../../src/region/library-hours.js';
import { plainHours } from '../../src/region/plain-hours.js';

const FIRST = '2026-01-01' as LocalDate;
/** 2026 with its published holidays, 2027, and 2028 with a 29 February. */
const THREE_YEARS = 3 * 365 + 1;
const anyDay = fc.nat(THREE_YEARS - 1).map((n) => addDays(FIRST, n));

const pad = (n: number) => String(n).padStart(2, '0');
const clock = (from: number, to: number) =>
  fc.integer({ min: from / 15, max: to / 15 }).map((n) => `${pad(Math.floor(n / 4))}:${pad((n % 4) * 15)}`);
const few = (item: fc.Arbitrary<string>) =>
  fc.array(item, { minLength: 1, maxLength: 3 }).map((items) => items.join(','));
const month = fc.constantFrom(...OSM_MONTHS);
const dayOfYear = fc.tuple(month, fc.integer({ min: 1, max: 31 })).map(([m, d]) => `${m} ${pad(d)}`);
const ranges = (item: fc.Arbitrary<string>) =>
  few(
    fc.oneof(
      item,
      fc.tuple(item, item).map((ends) => ends.join('-')),
    ),
  );
const weekday = fc.constantFrom('Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su');
const maybe = (text: fc.Arbitrary<string>) => fc.option(text, { nil: '', freq: 3 });
const rule = fc
  .tuple(
    maybe(fc.oneof(ranges(month), ranges(dayOfYear))),
    maybe(fc.oneof(ranges(weekday), fc.constantFrom('PH', 'PH,Su', 'Mo-Fr,PH'))),
    maybe(
      fc.oneof(
        few(fc.tuple(clock(0, 1425), clock(0, 1440)).map((ends) => ends.join('-'))),
        fc.constant('24/7'),
      ),
    ),
    fc.constantFrom('', '', '', 'off', 'closed'),
  )
  .map((parts) => parts.filter((part) => part !== '').join(' '));
const hours = fc
  .array(fc.tuple(rule, fc.constantFrom('; ', '; ', ', ')), { minLength: 1, maxLength: 4 })
  .map((rules) =>
    rules
      .map(([text, separator]) => text + separator)
      .join('')
      .slice(0, -2),
  );

describe('plain hours mean what the opening_hours library makes of them', () => {
  test('hours made at random, on days of three years', () => {
    let read = 0;
    fc.assert(
      fc.property(hours, fc.array(anyDay, { minLength: 12, maxLength: 12 }), (text, days) => {
        if (plainHours(text) === null) return;
        read++;
        expect(libraryHours(text), text).not.toHaveProperty('problem');
        for (const day of days)
          expect([text, day, openIntervals(text, day)]).toEqual([text, day, libraryIntervals(text, day)]);
      }),
      { numRuns: 1000, seed: 20261122 },
    );
    expect(read).toBeGreaterThan(300);
  });

  test.each([
    ...['24/7', 'off', 'Tu-Su 09:30-16:30,20:00-22:00', 'Mar-Nov 06:00-19:30; Dec-Feb 06:30-19:00'],
    ...['Fr,Sa 18:00-02:00; Su off', 'Mo-Su 09:00-17:00; PH off', '09:00-12:00; 14:00-17:00; We 10:00-11:00'],
  ])('every day of three years: %s', (text) => {
    for (let n = 0; n < THREE_YEARS; n++) {
      const day = addDays(FIRST, n);
      expect([day, openIntervals(text, day)]).toEqual([day, libraryIntervals(text, day)]);
    }
  });

  test.each([
    '',
    ' ',
    'whenever',
    '25:00-26:99',
    '10:00-10:00',
    'Mo-Mo 10:00-12:00',
    'Feb 30 10:00-12:00',
    'mo-fr 9-5',
  ])('left to the library: "%s"', (text) => expect(plainHours(text)).toBeNull());
});
