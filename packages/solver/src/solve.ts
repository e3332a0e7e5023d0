import type { Problem } from './problem/problem.js';
import type { SolveResult } from './problem/solution.js';
import { solveRich } from './rich/solve-rich.js';
import { solvePlain } from './search/solve-plain.js';
import type { SolveOptions } from './solve-options.js';

/** Searches until `stop` says so. The first answer comes within milliseconds and only ever gets better. */
export function solve(problem: Problem, options: SolveOptions): SolveResult {
  return problem.isPlain ? solvePlain(problem, options) : solveRich(problem, options);
}
