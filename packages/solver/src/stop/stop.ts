/** What the search tells a stopping rule after each iteration. */
export interface SearchState {
  readonly iteration: number;
  readonly bestScore: number;
  /** Iteration at which the best answer was last improved. */
  readonly lastImprovement: number;
}

/** A stopping rule: null = go on, else the rule's name. The search never reads a clock itself. */
export type Stop = (state: SearchState) => string | null;
