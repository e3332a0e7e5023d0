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
    nights: (before, after) => [`${before}|${after}`],
    driving: () => 0,
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

test('another day, or another town for the night, rather than a long drive', () => {
  const at: Record<string, number> = { home: 0, half: 100, far: 190, there: 200, beyond: 260, end: 270 };
  const driving = ({ from, stops, to }: LineDay) =>
    [...stops, to].reduce((sum, id, i) => sum + Math.abs(at[id]! - at[[from, ...stops][i]!]!), 0);
  const asked = { start: 'home', days: 3, exact: false, dayLength: () => 60, driving };
  const even = splitLine(['there', 'beyond'], { ...asked, end: 'end', nights: () => ['half', 'far'] });
  expect(even).toEqual([
    { from: 'home', to: 'far', stops: ['there'] },
    { from: 'far', to: 'end', stops: ['beyond'] },
  ]);
  // Nothing but the drive asks for a second day: 270 minutes in one.
  expect(splitLine(['there', 'beyond'], { ...asked, end: 'end', days: 1, nights: () => [] })).toHaveLength(1);
});
