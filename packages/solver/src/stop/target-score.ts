import type { Stop } from './stop.js';

/** Stops as soon as the best answer scores at least `target`. */
export function targetScore(target: number): Stop {
  return ({ bestScore }) => (bestScore >= target ? 'target-score' : null);
}
