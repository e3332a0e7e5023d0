import type { Problem } from './problem/problem.js';
import type { SolveResult } from './problem/solution.js';
import { solveRich } from './rich/solve-rich.js';
import { solvePlain } from './search/solve-plain.js';
import type { SolveOptions } from './solve-options.js';
import { solveUntimed } from './untimed/solve-untimed.js';
import { isUntimed } from './untimed/untimed.js';

/** Searches until `stop` says so. The first answer comes within milliseconds and only ever gets better. */
export function solve(problem: Problem, options: SolveOptions): SolveResult {
  if (problem.isPlain) return solvePlain(problem, options);
  return (isUntimed(problem) ? solveUntimed(problem, options) : null) ?? solveRich(problem, options);
}
