import { expect, test } from 'vitest';
import { aborted } from '../../src/stop/aborted.js';
import { anyOf } from '../../src/stop/any-of.js';
import { maxIterations } from '../../src/stop/max-iterations.js';
import { maxTime } from '../../src/stop/max-time.js';
import { noImprovement } from '../../src/stop/no-improvement.js';
import { targetScore } from '../../src/stop/target-score.js';

const state = (iteration: number, bestScore = 0, lastImprovement = 0) => ({
  iteration,
  bestScore,
  lastImprovement,
});

test('iterations', () => {
  const stop = maxIterations(5);
  expect([stop(state(4)), stop(state(5))]).toEqual([null, 'iterations']);
});

test('time, by the clock that was handed in', () => {
  let now = 100;
  const stop = maxTime(50, () => now);
  now = 149;
  expect(stop(state(0))).toBe(null);
  now = 150;
  expect(stop(state(0))).toBe('time');
});

test('target score', () => {
  const stop = targetScore(10);
  expect([stop(state(1, 9)), stop(state(1, 10))]).toEqual([null, 'target-score']);
});

test('no improvement', () => {
  const stop = noImprovement(10);
  expect([stop(state(14, 0, 5)), stop(state(15, 0, 5))]).toEqual([null, 'no-improvement']);
});

test('abort signal', () => {
  const controller = new AbortController();
  const stop = aborted(controller.signal);
  expect(stop(state(0))).toBe(null);
  controller.abort();
  expect(stop(state(0))).toBe('aborted');
});

test('any of: the first rule that says stop gives the name', () => {
  const stop = anyOf(targetScore(10), maxIterations(5));
  expect([stop(state(4)), stop(state(5)), stop(state(5, 10))]).toEqual([null, 'iterations', 'target-score']);
});

test('a limit that is no number is refused: the search would never end', () => {
  expect(() => maxIterations(Number.NaN)).toThrow('maxIterations takes a number, not NaN');
  expect(() => maxIterations('7' as never)).toThrow(RangeError);
  expect(() => maxTime(Number.NaN, () => 0)).toThrow(RangeError);
  expect(() => noImprovement(undefined as never)).toThrow(RangeError);
});
