import { expect, test } from 'vitest';
import { type LineDay, splitLine } from '../../src/trip/line-days.js';

/** A stop named "a4" takes 4 hours, a day has 8. */
function split(stops: readonly string[], days: number, exact = false) {
  const hours = ({ stops }: LineDay) => stops.reduce((sum, id) => sum + Number(id.slice(1)), 0);
  return splitLine(stops, {
    start: 'home',
    end: 'home',
    days,
    exact,
    night: (before, after) => `${before}|${after}`,
    dayLength: (day) => (hours(day) <= 8 ? hours(day) : null),
  });
}

const stopsOf = (days: readonly LineDay[] | null) => days?.map(({ stops }) => stops);

test('as few days as fit, in the given order, nights between the stops', () => {
  expect(split(['a4', 'b4', 'c3'], 5)).toEqual([
    { from: 'home', to: 'a4|b4', stops: ['a4'] },
    { from: 'a4|b4', to: 'home', stops: ['b4', 'c3'] },
  ]);
});

test('all days when so many are asked for, as even as can be', () => {
  expect(stopsOf(split(['a4', 'b1', 'c1', 'd4'], 3, true))).toEqual([['a4'], ['b1', 'c1'], ['d4']]);
  expect(split(['a4', 'b1'], 4, true)).toHaveLength(2);
});

test('what does not fit is left out, as little as possible', () => {
  expect(stopsOf(split(['a5', 'b9', 'c5'], 2))).toEqual([['a5'], ['c5']]);
  expect(stopsOf(split(['a5', 'b5', 'c5', 'd5', 'e5'], 1))).toEqual([['a5']]);
  expect(split(['a9'], 3)).toBeNull();
});
