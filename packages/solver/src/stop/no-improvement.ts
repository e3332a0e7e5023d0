import type { Stop } from './stop.js';

/** Stops when the best answer has not improved for `count` iterations. */
export function noImprovement(count: number): Stop {
  return ({ iteration, lastImprovement }) => (iteration - lastImprovement >= count ? 'no-improvement' : null);
}
