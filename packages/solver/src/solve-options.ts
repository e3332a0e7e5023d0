import type { Solution } from './problem/solution.js';
import type { SearchState, Stop } from './stop/stop.js';

export interface SolveOptions {
  /** Same problem, seed and number of iterations: same answer, in Node and in every browser. */
  readonly seed: number;
  readonly stop: Stop;
  /** Called with the first answer and with every better one. */
  readonly onImprovement?: (solution: Solution, state: SearchState) => void;
}
