import type { Stop } from './stop.js';

/** Stops after `count` iterations. */
export function maxIterations(count: number): Stop {
  return ({ iteration }) => (iteration >= count ? 'iterations' : null);
}
