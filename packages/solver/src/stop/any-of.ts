import type { SearchState, Stop } from './stop.js';

/** Stops as soon as one of the rules says so. */
export function anyOf(...rules: readonly Stop[]): Stop {
  const stop = (state: SearchState) => {
    for (const rule of rules) {
      const name = rule(state);
      if (name !== null) return name;
    }
    return null;
  };
  const known = rules.flatMap((rule) => rule.progress ?? []);
  if (known.length === 0) return stop;
  return Object.assign(stop, {
    progress: (state: SearchState) => Math.max(...known.map((progress) => progress(state))),
  });
}
