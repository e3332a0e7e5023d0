import type { Solution, SolveResult } from './problem/solution.js';
import type { SolveOptions } from './solve-options.js';
import type { SearchState } from './stop/stop.js';

/** A search as the loop around it sees it. */
export interface Engine {
  /** One iteration; `progress` is the share of the search that is over, where the stop knows it. True = a better answer. */
  step(progress: number | null): boolean;
  /** The best answer so far. */
  answer(): Solution;
}

/** How long a search goes on, and who is told of it. */
type RunOptions = Omit<SolveOptions, 'seed'>;

/** A search that can be left and taken up again: the iterations of all its runs count. */
export class Search {
  private iteration = 0;
  private lastImprovement = 0;
  /** The best answer; null = not described yet. */
  private solution: Solution | null = null;

  constructor(private readonly engine: Engine) {}

  /** Goes on until `stop` says so, telling of the best answer so far and then of each better one. */
  run({ stop, onImprovement }: RunOptions): SolveResult {
    const tell = () => onImprovement?.(this.best, { ...this.state(), iteration: this.lastImprovement });
    tell();
    for (;;) {
      const state = this.state();
      const stoppedBy = stop(state);
      if (stoppedBy !== null) return { solution: this.best, iterations: this.iteration, stoppedBy };
      const isBetter = this.engine.step(stop.progress?.(state) ?? null);
      this.iteration++;
      if (!isBetter) continue;
      this.solution = null;
      this.lastImprovement = this.iteration;
      tell();
    }
  }

  private state(): SearchState {
    const { iteration, lastImprovement } = this;
    const score = () => this.best.score;
    return {
      iteration,
      lastImprovement,
      // Few rules ask, and to describe an answer takes longer than to find it.
      get bestScore() {
        return score();
      },
    };
  }

  private get best(): Solution {
    this.solution ??= this.engine.answer();
    return this.solution;
  }
}

/** Runs an engine until `stop` says so and tells of each better answer. */
export function anytime(engine: Engine, options: SolveOptions): SolveResult {
  return new Search(engine).run(options);
}
