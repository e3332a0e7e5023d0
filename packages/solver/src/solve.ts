import type { Problem } from './problem/problem.js';
import type { Solution, SolveResult } from './problem/solution.js';
import { solveRich } from './rich/solve-rich.js';
import { solvePlain } from './search/solve-plain.js';
import type { SearchState, Stop } from './stop/stop.js';

export interface SolveOptions {
  /** Same problem, seed and number of iterations: same answer, in Node and in every browser. */
  readonly seed: number;
  readonly stop: Stop;
  /** Called with the first answer and with every better one. */
  readonly onImprovement?: (solution: Solution, state: SearchState) => void;
}

/** Searches until `stop` says so. The first answer comes within milliseconds and only ever gets better. */
export function solve(problem: Problem, options: SolveOptions): SolveResult {
  return problem.isPlain ? solvePlain(problem, options) : solveRich(problem, options);
}
