import type { Stop } from './stop.js';

/** Stops as soon as one of the rules says so. */
export function anyOf(...rules: readonly Stop[]): Stop {
  return (state) => {
    for (const rule of rules) {
      const name = rule(state);
      if (name !== null) return name;
    }
    return null;
  };
}
