import type { SearchState, Stop } from './stop.js';

/** Stops after `count` iterations. */
export function maxIterations(count: number): Stop {
  const stop = ({ iteration }: SearchState) => (iteration >= count ? 'iterations' : null);
  return Object.assign(stop, { progress: ({ iteration }: SearchState) => iteration / Math.max(1, count) });
}
