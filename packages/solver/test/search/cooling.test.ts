import { expect, test } from 'vitest';
import { Cooling } from '../../src/search/cooling.js';

/** Runs a search of so many iterations: temperatures, and whether each run that began was the last. */
function cool(iterations: number, searches: number, days = 2) {
  const cooling = new Cooling(10, days, searches);
  const begun: boolean[] = [];
  const temperatures: number[] = [];
  for (let i = 0; i <= 1000; i++) {
    if (cooling.advance(i / 1000, iterations)) begun.push(cooling.isLast);
    temperatures.push(cooling.temperature);
  }
  return { begun, temperatures };
}

test('a short search cools down once', () => {
  const { begun, temperatures } = cool(10_000, 1);
  expect(begun).toEqual([]);
  expect(temperatures).toEqual([...temperatures].sort((a, b) => b - a));
  expect(temperatures.at(-1)).toBeLessThan(temperatures[0]! / 4);
});

test('a long search starts afresh, and at the end from the best answer', () => {
  expect(cool(50_000, 1).begun).toEqual([false, true]);
  expect(cool(500_000, 1).begun).toEqual([false, false, false, true]);
});

test('searches that work together share the fresh runs and meet in the last one', () => {
  expect(cool(5000, 2).begun).toEqual([true]);
  expect(cool(50_000, 2).begun).toEqual([false, true]);
  const { temperatures } = cool(5000, 2);
  expect(temperatures[701]).toBeGreaterThan(temperatures[699]!);
});

test('a lone day is hotter', () => {
  expect(cool(5000, 1, 1).temperatures[0]).toBeGreaterThan(cool(5000, 1, 2).temperatures[0]!);
});
