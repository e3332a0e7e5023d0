import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  clockTime,
  fen,
  formatClockTime,
  metres,
  minutes,
  parseClockTime,
  parseLocalDate,
  straightMetres,
  weekday,
  wgs84,
} from '../../src/index.js';

describe('checked constructors refuse what is not a whole number in range', () => {
  const wrong = [Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5];
  it.each([
    ['minutes', minutes],
    ['metres', metres],
    ['fen', fen],
    ['clockTime', clockTime],
  ] as const)('%s', (_, make) => {
    for (const value of wrong) expect(() => make(value)).toThrow(RangeError);
    expect(make(0)).toBe(0);
  });

  it('a clock time ends with the second day', () => {
    expect(clockTime(2879)).toBe(2879);
    expect(() => clockTime(2880)).toThrow(RangeError);
  });

  it('a position is on the globe, longitude first', () => {
    expect(wgs84(109.4, 24.3)).toEqual([109.4, 24.3]);
    for (const [lon, lat] of [
      [181, 0],
      [0, 91],
      [24.3, 109.4],
      [Number.NaN, 0],
    ] as const)
      expect(() => wgs84(lon, lat)).toThrow(RangeError);
  });
});

describe('clock times', () => {
  it('read and write, midnight wraps', () => {
    expect(parseClockTime('08:30')).toBe(510);
    expect(parseClockTime('24:00')).toBe(1440);
    for (const text of ['24:01', '8.30', '08:60', '', '-1:00', '08:30 '])
      expect(parseClockTime(text)).toBeNull();
    expect(formatClockTime(clockTime(1470))).toBe('00:30');
  });

  it('survive a round trip', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (time) => {
        expect(parseClockTime(formatClockTime(clockTime(time)))).toBe(time);
      }),
      { seed: 1 },
    );
  });
});

describe('dates', () => {
  it('exist', () => {
    expect(parseLocalDate('2028-02-29')).toBe('2028-02-29');
    for (const text of ['2027-02-29', '2027-13-01', '2027-4-1', '20270401', '2027-04-10T00:00'])
      expect(parseLocalDate(text)).toBeNull();
  });

  it('add days over months and years; the week begins on Monday', () => {
    const newYear = addDays(parseLocalDate('2027-12-31')!, 1);
    expect(newYear).toBe('2028-01-01');
    expect(weekday(newYear)).toBe(6);
    expect(weekday(addDays(newYear, 1))).toBe(7);
    expect(weekday(addDays(newYear, 2))).toBe(1);
  });
});

describe('straightMetres', () => {
  it('is a distance: zero to itself, the same both ways, a degree of latitude is 111.2 km', () => {
    expect(straightMetres(wgs84(109, 24), wgs84(109, 25))).toBeCloseTo(111_195, -1);
    const point = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    );
    fc.assert(
      fc.property(point, point, ([a, b], [c, d]) => {
        const there = straightMetres(wgs84(a, b), wgs84(c, d));
        expect(there).toBeCloseTo(straightMetres(wgs84(c, d), wgs84(a, b)), 3);
        expect(straightMetres(wgs84(a, b), wgs84(a, b))).toBe(0);
        expect(there).toBeLessThan(20_020_000);
      }),
      { seed: 1 },
    );
  });
});
