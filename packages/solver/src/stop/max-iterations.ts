import { expectLimit } from './expect-limit.js';
import type { SearchState, Stop } from './stop.js';

/** Stops after `count` iterations. @throws RangeError when it is no number */
export function maxIterations(count: number): Stop {
  expectLimit('maxIterations', count);
  const stop = ({ iteration }: SearchState) => (iteration >= count ? 'iterations' : null);
  return Object.assign(stop, { progress: ({ iteration }: SearchState) => iteration / Math.max(1, count) });
}
