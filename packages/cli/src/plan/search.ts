import type { Issue } from '@kangtu/core';
import { anyOf, maxIterations, maxTime, type Stop } from '@kangtu/solver';
import { InputError, issue } from '../shell/errors.js';
import type { Shell } from '../shell/shell.js';

export interface SearchFlags {
  readonly seed: string;
  readonly iterations?: string;
  readonly seconds?: string;
}

/** Enough that more rarely changes a trip of the default map; the same count gives the same trip everywhere. */
export const DEFAULT_ITERATIONS = 1500;

/** Seed and stopping rule of the search. @throws InputError with every bad number */
export function searchOptions(
  shell: Shell,
  flags: SearchFlags,
): {
  seed: number;
  iterations: number;
  stop: () => Stop;
} {
  const issues: Issue[] = [];
  const whole = (name: string, text: string | undefined, min: number, max: number): number | undefined => {
    if (text === undefined) return undefined;
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    issues.push(issue('not-a-number', name, { name, min, max, received: text }));
    return undefined;
  };
  const seed = whole('--seed', flags.seed, 0, 4_294_967_295) ?? 1;
  const iterations = whole('--iterations', flags.iterations, 1, 100_000_000);
  const seconds = whole('--seconds', flags.seconds, 1, 3600);
  if (issues.length > 0) throw new InputError(issues);
  const rules = (): Stop[] => [
    ...(seconds === undefined ? [] : [maxTime(seconds * 1000, shell.io.clock)]),
    ...(iterations === undefined && seconds !== undefined
      ? []
      : [maxIterations(iterations ?? DEFAULT_ITERATIONS)]),
  ];
  return { seed, iterations: iterations ?? DEFAULT_ITERATIONS, stop: () => anyOf(...rules()) };
}
