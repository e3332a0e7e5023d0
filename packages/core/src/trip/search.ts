import {
  anyOf,
  maxIterations,
  type SearchState,
  type SolveResult,
  type Stop,
  solveRich,
} from '@kangtu/solver';
import { withoutConflicts } from './conflicts.js';
import { withLunchThere } from './lunch-stops.js';
import { disorder, withPlannedOrder } from './planned-order.js';
import type { TripProblem } from './problem.js';
import type { TripRequest } from './request.js';
import { solvable } from './solvable.js';
import { tedium } from './tedium.js';
import { unmetWishes } from './unmet.js';

export interface SearchOptions {
  /** Same input, seed and number of iterations: same trip. */
  readonly seed: number;
  /** When to stop looking for a better trip, for example `maxIterations(2000)`. */
  readonly stop: Stop;
}

interface LunchOption {
  /** Places to eat may be where lunch is had. */
  readonly lunchAtStops: boolean;
}

export interface Answer {
  readonly problem: TripProblem;
  readonly result: SolveResult;
}

type OnBetter = (answer: Answer, state: SearchState) => void;

/** Iterations of a first look at each way to spread the nights, and of a second at the best of them. */
const FIRST_LOOK = 50;
const SECOND_LOOK = 150;
const SECOND_LOOKS = 2;

interface Trial extends Answer {
  readonly flaws: number;
  readonly score: number;
}

/** Tells of something to show before it is known which problem is worth the search. */
export function tellFirst(
  problem: TripProblem,
  request: TripRequest,
  seed: number,
  onBetter: OnBetter,
): void {
  if (withoutConflicts([problem], request).issues.length > 0) return;
  const result = solveRich(solvable(problem), { seed, stop: maxIterations(0) });
  const state = { iteration: 0, bestScore: result.solution.score, lastImprovement: 0 };
  onBetter({ problem, result: { ...result, stoppedBy: 'searching' } }, state);
}

/**
 * Searches the most promising of the problems: the fewest wishes unmet, then the best score. Coverage makes any trip a
 * rich problem, so the engines for plainer ones need not be loaded with it.
 */
export function searchTrip(
  problems: readonly TripProblem[],
  request: TripRequest,
  options: SearchOptions & LunchOption,
  onBetter?: OnBetter,
): Answer {
  const found = searchOne(problems, request, options, onBetter);
  const missed = flaws(found, request);
  if (missed === 0) return found;
  // Before a wish is refused, another search looks for it, and has lunch wherever it may be.
  const other = { ...options, seed: options.seed + 1, lunchAtStops: false };
  const again = searchOne(problems, request, other, onBetter);
  return flaws(again, request) < missed ? again : found;
}

function searchOne(
  problems: readonly TripProblem[],
  request: TripRequest,
  options: SearchOptions & LunchOption,
  onBetter?: OnBetter,
): Answer {
  const problem = mostPromising(problems, request, options);
  const result = solveRich(solvable(problem), {
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
  return withLunchFound({ problem, result }, request, options, onBetter);
}

/** Iterations of the search in which lunch is where the trip turned out to go and eat. */
const LUNCH_LOOK = 500;

/** The answer with lunch where it visits a place to eat, when that is as good. */
function withLunchFound(
  found: Answer,
  request: TripRequest,
  { seed, stop, lunchAtStops }: SearchOptions & LunchOption,
  onBetter?: OnBetter,
): Answer {
  const there = lunchAtStops ? withLunchThere(found.problem, found.result.solution, request) : null;
  if (there === null || flaws(found, request) > 0) return found;
  const { solution } = solveRich(solvable(there), { seed, stop: anyOf(stop, maxIterations(LUNCH_LOOK)) });
  const eaten: Answer = { problem: there, result: { ...found.result, solution } };
  const worth = (answer: Answer) =>
    answer.result.solution.score - disorder(answer.problem, answer.result.solution, request);
  if (flaws(eaten, request) > 0 || worth(eaten) + EATEN_THERE < worth(found)) return found;
  const { iterations } = found.result;
  onBetter?.(eaten, { iteration: iterations, bestScore: solution.score, lastImprovement: iterations });
  return eaten;
}

/** Lunch where the trip goes to eat is worth so many points; it leaves an hour for something else besides. */
const EATEN_THERE = 40;

/** After short searches of each: the problem that is worth the long one, and how its days have lunch and their order. */
function mostPromising(
  problems: readonly TripProblem[],
  request: TripRequest,
  { seed, lunchAtStops }: SearchOptions & LunchOption,
): TripProblem {
  const look = (looked: readonly TripProblem[], iterations: number): readonly Trial[] =>
    looked
      .map((problem): Trial => {
        const stop = maxIterations(iterations);
        const result = solveRich(solvable(problem), { seed, stop });
        const { solution } = result;
        const dull = dullness(problem, result) + drought(problem, result, request);
        const score = solution.score - dull - disorder(problem, solution, request);
        return { problem, result, flaws: flaws({ problem, result }, request), score };
      })
      .sort((a, b) => a.flaws - b.flaws || b.score - a.score);
  const first = problems.length > SECOND_LOOKS ? look(problems, FIRST_LOOK) : [];
  const promising = first.length > 0 ? first.slice(0, SECOND_LOOKS).map((each) => each.problem) : problems;
  const eats = lunchAtStops && promising.some(({ tables }) => tables.size > 0);
  const ordered = promising.flatMap((problem) => withPlannedOrder(problem, request) ?? []);
  if (promising.length === 1 && !eats && ordered.length === 0) return promising[0]!;
  const best = look([...ordered, ...promising], SECOND_LOOK)[0]!;
  const there = eats && best.flaws === 0 ? withLunchThere(best.problem, best.result.solution, request) : null;
  const [eaten] = there === null ? [] : look([there], SECOND_LOOK);
  const isBetter =
    eaten !== undefined && eaten.flaws <= best.flaws && eaten.score + EATEN_THERE >= best.score;
  return isBetter ? eaten.problem : best.problem;
}

/** A whole day with less than two stops is thin: worth this many points less. */
const THIN_DAY = 150;
const STOPS_OF_A_DAY = 2;

/** What speaks against a way to spread the nights that its score does not know: thin days, and long drives. */
function dullness({ input, nodes, passes }: TripProblem, { solution }: SolveResult): number {
  return solution.routes.reduce((sum, route, d) => {
    const stops = route.filter((node) => !passes.has(node)).length;
    const chain = [solution.starts[d]!, ...route, solution.ends[d]!];
    const driven = chain
      .slice(1)
      .reduce((t, node, i) => t + input.travel[chain[i]! * nodes.length + node]!, 0);
    return sum + tedium(driven) + Math.max(0, STOPS_OF_A_DAY - stops) * THIN_DAY;
  }, 0);
}

/** On a wellness trip nights from which no hot spring can be had are worth this many points less than others. */
const NO_BATH = 150;

function drought({ input, kinds }: TripProblem, { solution }: SolveResult, { line }: TripRequest): number {
  if (line !== 'wellness') return 0;
  const baths = kinds.flatMap((meaning, i) =>
    meaning.code === 'variety' && meaning.kind === 'hot-spring' ? input.kinds![i]!.nodes : [],
  );
  return solution.routes.some((route) => route.some((node) => baths.includes(node))) ? 0 : NO_BATH;
}

function flaws(answer: Answer, request: TripRequest): number {
  return answer.result.solution.unmet.length + unmetWishes(answer, request).length;
}
