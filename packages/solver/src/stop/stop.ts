/** What the search tells a stopping rule after each iteration. */
export interface SearchState {
  readonly iteration: number;
  readonly bestScore: number;
  /** Iteration at which the best answer was last improved. */
  readonly lastImprovement: number;
}

/** A stopping rule: null = go on, else the rule's name. The search never reads a clock itself. */
export interface Stop {
  (state: SearchState): string | null;
  /**
   * How much of the search is over, 0 to 1, where the rule knows it (iterations, time): the search then cools
   * down once, right to its end. Without it, it cools down again and again in ever longer cycles.
   */
  readonly progress?: (state: SearchState) => number;
}
