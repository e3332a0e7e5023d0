import type { Solution, SolveResult } from './problem/solution.js';
import type { SolveOptions } from './solve-options.js';

/** A search as the loop around it sees it. */
export interface Engine {
  /** One iteration; `progress` is the share of the search that is over, where the stop knows it. True = a better answer. */
  step(progress: number | null): boolean;
  /** The best answer so far. */
  answer(): Solution;
}

/** Runs an engine until `stop` says so and tells of each better answer. */
export function anytime(engine: Engine, options: SolveOptions): SolveResult {
  let solution = engine.answer();
  let lastImprovement = 0;
  const tell = () =>
    options.onImprovement?.(solution, {
      iteration: lastImprovement,
      bestScore: solution.score,
      lastImprovement,
    });
  tell();
  for (let iteration = 0; ; iteration++) {
    const state = { iteration, bestScore: solution.score, lastImprovement };
    const stoppedBy = options.stop(state);
    if (stoppedBy !== null) return { solution, iterations: iteration, stoppedBy };
    if (!engine.step(options.stop.progress?.(state) ?? null)) continue;
    solution = engine.answer();
    lastImprovement = iteration + 1;
    tell();
  }
}
