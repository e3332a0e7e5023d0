import { createProblem, type Problem, type ProblemInput } from '@kangtu/solver';
import type { TripProblem } from './problem.js';

const made = new WeakMap<ProblemInput, Problem>();

/** What the solver works on, checked once: a problem is looked at for conflicts, tried, searched and explained. */
export function solvable({ input }: TripProblem): Problem {
  const problem = made.get(input) ?? createProblem(input);
  made.set(input, problem);
  return problem;
}
