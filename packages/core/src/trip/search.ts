import {
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
import { tedium } from './tedium.js';
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

/** Iterations of a first look at each way to spread the nights, and up to which the best of them are looked at again. */
const FIRST_LOOK = 20;
const SECOND_LOOK = 100;
const SECOND_LOOKS = 2;

interface Trial extends Answer {
  readonly flaws: number;
  readonly score: number;
}

/**
 * The search for a trip: a short look at each of its problems, a longer one at the best, and then the whole search of
 * the most promising, each taken up where the last look left it. Coverage makes any trip a rich problem, so the engines
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

  /** After short searches of each: the problem that is worth the long one. */
  private mostPromising(problems: readonly TripProblem[]): TripProblem {
    const promising =
      problems.length > SECOND_LOOKS ? this.look(problems, FIRST_LOOK).slice(0, SECOND_LOOKS) : problems;
    const ordered = promising.flatMap((problem) => withPlannedOrder(problem, this.request) ?? []);
    const last = [...ordered, ...promising];
    return last.length === 1 ? last[0]! : this.look(last, SECOND_LOOK)[0]!;
  }

  /** The problems after so many iterations of each, the best first. */
  private look(problems: readonly TripProblem[], iterations: number): readonly TripProblem[] {
    const { request } = this;
    return problems
      .map((problem): Trial => {
        const result = this.searchOf(problem).run({ stop: maxIterations(iterations) });
        const { solution } = result;
        const dull = dullness(problem, result) + drought(problem, result, request);
        const score = solution.score - dull - disorder(problem, solution, request);
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

/** What speaks against a way to spread the nights that its score does not know: long drives. */
function dullness({ input, nodes }: TripProblem, { solution }: SolveResult): number {
  return solution.routes.reduce((sum, route, d) => {
    const chain = [solution.starts[d]!, ...route, solution.ends[d]!];
    const driven = chain
      .slice(1)
      .reduce((t, node, i) => t + input.travel[chain[i]! * nodes.length + node]!, 0);
    return sum + tedium(driven);
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
