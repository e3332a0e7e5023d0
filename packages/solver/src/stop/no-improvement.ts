import { expectLimit } from './expect-limit.js';
import type { Stop } from './stop.js';

/** Stops when the best answer has not improved for `count` iterations. @throws RangeError when it is no number */
export function noImprovement(count: number): Stop {
  expectLimit('noImprovement', count);
  return ({ iteration, lastImprovement }) => (iteration - lastImprovement >= count ? 'no-improvement' : null);
}
