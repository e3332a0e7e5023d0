import {
  createProblem,
  maxIterations,
  type SearchState,
  type SolveResult,
  type Stop,
  solve,
} from '@kangtu/solver';
import type { TripProblem } from './problem.js';
import type { TripRequest } from './request.js';
import { unmetWishes } from './unmet.js';

export interface SearchOptions {
  /** Same input, seed and number of iterations: same trip. */
  readonly seed: number;
  /** When to stop looking for a better trip, for example `maxIterations(2000)`. */
  readonly stop: Stop;
}

export interface Answer {
  readonly problem: TripProblem;
  readonly result: SolveResult;
}

/** A short look at each way to spread the nights, before the best of them is searched in earnest. */
const TRIAL_ITERATIONS = 200;

/** Searches the most promising of the problems. */
export function searchTrip(
  problems: readonly TripProblem[],
  request: TripRequest,
  options: SearchOptions,
  onBetter?: (answer: Answer, state: SearchState) => void,
): Answer {
  const trial = { seed: options.seed, stop: maxIterations(TRIAL_ITERATIONS) };
  const trials =
    problems.length === 1
      ? problems.map((problem) => ({ problem, flaws: 0, score: 0 }))
      : problems.map((problem) => {
          const result = solve(createProblem(problem.input), trial);
          return {
            problem,
            flaws: flaws({ problem, result }, request),
            score: result.solution.score,
          };
        });
  const best = trials.reduce((a, b) =>
    b.flaws < a.flaws || (b.flaws === a.flaws && b.score > a.score) ? b : a,
  );
  const { problem } = best;
  const result = solve(createProblem(problem.input), {
    seed: options.seed,
    stop: options.stop,
    ...(onBetter
      ? {
          onImprovement: (solution, state) =>
            onBetter(
              { problem, result: { solution, iterations: state.iteration, stoppedBy: 'searching' } },
              state,
            ),
        }
      : {}),
  });
  return { problem, result };
}

function flaws(answer: Answer, request: TripRequest): number {
  return answer.result.solution.unmet.length + unmetWishes(answer, request).length;
}
