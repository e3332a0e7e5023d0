import type { Io } from './io.js';

/** Wall time between marks, from the start of the process. */
export interface Timing {
  readonly mark: (name: string) => void;
  /** "load 180 ms, matrix 20 ms, ..., total 400 ms" */
  readonly text: () => string;
}

export function startTiming(io: Io): Timing {
  const marks: { name: string; at: number }[] = [];
  return {
    mark: (name) => void marks.push({ name, at: io.clock() }),
    text: () => {
      const parts = marks.map(({ name, at }, i) => `${name} ${Math.round(at - (marks[i - 1]?.at ?? 0))} ms`);
      return [...parts, `total ${Math.round(marks.at(-1)?.at ?? 0)} ms`].join(', ');
    },
  };
}
