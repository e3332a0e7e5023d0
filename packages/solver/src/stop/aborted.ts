import type { Stop } from './stop.js';

/** Stops when the signal is aborted. Anything with a flag will do, an AbortSignal for example. */
export function aborted(signal: { readonly aborted: boolean }): Stop {
  return () => (signal.aborted ? 'aborted' : null);
}
