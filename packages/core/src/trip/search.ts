import {
  anyOf,
  maxIterations,
  richSearch,
  type Search,
  type SearchState,
  type SolveResult,
  type Stop,
} from '@kangtu/solver';
import { withoutConflicts } from './conflicts.js';
import { disorder, withPlannedOrder } from './planned-order.js';
import type { TripProblem } from './problem.js';
import type { TripRequest } from './request.js';
import { solvable } from './solvable.js';
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

type OnBetter = (answer: Answer, state: SearchState) => void;

/**
 * Up to which iteration each way to spread the nights is looked at, and how many of them are looked at further. Measured
 * on loops: with one left after 100 iterations the trips were 0.5 % worse; more at the first looks brought nothing.
 */
const FIRST_LOOK = { until: 20, keep: 3 };
const LATER_LOOKS = [
  { until: 100, keep: 2 },
  { until: 200, keep: 1 },
];

interface Trial extends Answer {
  readonly flaws: number;
  readonly score: number;
}

/**
 * The search for a trip: a short look at each of its problems, longer ones at the best of them, and then the whole search
 * of the most promising, each taken up where the last look left it. Coverage makes any trip a rich problem, so the engines
 * for plainer ones need not be loaded with it.
 */
export class TripSearch {
  private readonly searches = new Map<TripProblem, Search>();

  constructor(
    private readonly request: TripRequest,
    private readonly options: SearchOptions,
    private readonly onBetter?: OnBetter,
  ) {}

  /** Tells of something to show before it is known which problem is worth the search. */
  tellFirst(problem: TripProblem): void {
    if (withoutConflicts([problem], this.request).issues.length > 0) return;
    const result = this.searchOf(problem).run({ stop: maxIterations(0) });
    const state = { iteration: 0, bestScore: result.solution.score, lastImprovement: 0 };
    this.onBetter?.({ problem, result: { ...result, stoppedBy: 'searching' } }, state);
  }

  /** Searches the most promising of the problems: the fewest wishes unmet, then the best score. */
  best(problems: readonly TripProblem[]): Answer {
    const found = this.bestOf(problems);
    const missed = flaws(found, this.request);
    if (missed === 0) return found;
    // Before a wish is refused, another search looks for it.
    const other = { ...this.options, seed: this.options.seed + 1 };
    const again = new TripSearch(this.request, other, this.onBetter).bestOf(problems);
    return flaws(again, this.request) < missed ? again : found;
  }

  private bestOf(problems: readonly TripProblem[]): Answer {
    const { onBetter } = this;
    const problem = this.mostPromising(problems);
    const result = this.searchOf(problem).run({
      stop: this.options.stop,
      ...(onBetter && {
        onImprovement: (solution, state) =>
          onBetter(
            { problem, result: { solution, iterations: state.iteration, stoppedBy: 'searching' } },
            state,
          ),
      }),
    });
    return { problem, result };
  }

  /** After ever longer searches of ever fewer: the problem that is worth the whole one. */
  private mostPromising(problems: readonly TripProblem[]): TripProblem {
    const { until, keep } = FIRST_LOOK;
    const promising = problems.length > keep ? this.look(problems, until).slice(0, keep) : problems;
    const ordered = promising.flatMap((problem) => withPlannedOrder(problem, this.request) ?? []);
    let left: readonly TripProblem[] = [...ordered, ...promising];
    for (const look of LATER_LOOKS)
      if (left.length > 1) left = this.look(left, look.until).slice(0, look.keep);
    return left[0]!;
  }

  /** The problems after so many iterations of each, the best first. */
  private look(problems: readonly TripProblem[], iterations: number): readonly TripProblem[] {
    const {
      request,
      options: { stop },
    } = this;
    return problems
      .map((problem): Trial => {
        const result = this.searchOf(problem).run({ stop: anyOf(maxIterations(iterations), stop) });
        const { solution } = result;
        const score = solution.score - disorder(problem, solution, request);
        return { problem, result, flaws: flaws({ problem, result }, request), score };
      })
      .sort((a, b) => a.flaws - b.flaws || b.score - a.score)
      .map(({ problem }) => problem);
  }

  private searchOf(problem: TripProblem): Search {
    const search = this.searches.get(problem) ?? richSearch(solvable(problem), this.options.seed);
    this.searches.set(problem, search);
    return search;
  }
}

function flaws(answer: Answer, request: TripRequest): number {
  return answer.result.solution.unmet.length + unmetWishes(answer, request).length;
}
