import { expectLimit } from './expect-limit.js';
import type { Stop } from './stop.js';

/**
 * Stops `duration` after this call, by the caller's clock (same unit), for example
 * `maxTime(1000, () => performance.now())`. Answers then depend on the machine's speed.
 * @throws RangeError when it is no number
 */
export function maxTime(duration: number, now: () => number): Stop {
  expectLimit('maxTime', duration);
  const start = now();
  const stop = () => (now() - start >= duration ? 'time' : null);
  return Object.assign(stop, { progress: () => (now() - start) / duration });
}
