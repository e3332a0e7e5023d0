import {
  createProblem,
  maxIterations,
  type SearchState,
  type SolveResult,
  type Stop,
  solve,
} from '@kangtu/solver';
import type { TripProblem } from './compile.js';
import type { TripRequest } from './request.js';
import { type RequestIssue, requestIssue } from './request-issues.js';

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
            score: result.solution.score - tedium(problem, result),
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

/** Driving beyond this is tedious, the more the longer: an hour more costs 90 points, two hours four times that. */
const PLEASANT_DRIVE = 150;
const TEDIUM = 40;

function tedium({ input, nodes }: TripProblem, { solution }: SolveResult): number {
  return solution.routes.reduce((sum, route, d) => {
    const chain = [solution.starts[d]!, ...route, solution.ends[d]!];
    const driven = chain
      .slice(1)
      .reduce((t, node, i) => t + input.travel[chain[i]! * nodes.length + node]!, 0);
    return sum + Math.max(0, driven - PLEASANT_DRIVE) ** 2 / TEDIUM;
  }, 0);
}

function flaws(answer: Answer, request: TripRequest): number {
  return answer.result.solution.unmet.length + unmetWishes(answer, request).length;
}

/** What was asked for and could not be had: must-see places, and towns of the route (left out or out of order). */
export function unmetWishes({ problem, result }: Answer, request: TripRequest): readonly RequestIssue[] {
  const { solution } = result;
  const issues: RequestIssue[] = [];
  for (const unmet of solution.unmet) {
    if (unmet.code !== 'mandatory') continue;
    const place = problem.nodes[unmet.node]!;
    if (!problem.passes.has(unmet.node))
      issues.push(
        requestIssue('must-see-does-not-fit', `/mustSee/${request.mustSee.indexOf(place)}`, { place }),
      );
    else issues.push(requestIssue('via-does-not-fit', `/via/${request.via.indexOf(place)}`, { place }));
  }
  for (const route of solution.routes) {
    const passed = route.filter((node) => problem.passes.has(node));
    const late = passed.find((node, i) => i > 0 && node < passed[i - 1]!);
    if (late === undefined) continue;
    const place = problem.nodes[late]!;
    issues.push(requestIssue('via-does-not-fit', `/via/${request.via.indexOf(place)}`, { place }));
  }
  return issues;
}
