import { type Engine, Search } from '../anytime.js';
import { describeSolution } from '../problem/describe.js';
import { impossibleNodes } from '../problem/impossible.js';
import type { Problem } from '../problem/problem.js';
import type { Solution, SolveResult } from '../problem/solution.js';
import { Random } from '../random.js';
import type { SolveOptions } from '../solve-options.js';
import { RichSearch } from './search.js';
import { Trip } from './trip.js';
import type { TripState } from './trip-state.js';

/** Share of the search after which it only polishes, where the stop knows how far it is. */
const ENDING = 0.7;

/** A search of the engine for everything a ProblemInput can say; it can be left and taken up again. */
export function richSearch(problem: Problem, seed: number): Search {
  const impossible = impossibleNodes(problem);
  const search = new RichSearch(new Trip(problem, impossible), new Random(seed));
  const engine: Engine = {
    step: (progress) => {
      search.isEnding = (progress ?? 0) > ENDING;
      return search.step();
    },
    answer: () => answer(problem, search.answer(), impossible),
  };
  return new Search(engine);
}

/** One run of it. */
export function solveRich(problem: Problem, options: SolveOptions): SolveResult {
  return richSearch(problem, options.seed).run(options);
}

function answer(problem: Problem, best: TripState, impossible: readonly number[]): Solution {
  const starts = Array.from({ length: problem.m }, (_, d) => best.start(d));
  const ends = Array.from({ length: problem.m }, (_, d) => best.end(d));
  return describeSolution(problem, best.routes(), starts, ends, impossible);
}
