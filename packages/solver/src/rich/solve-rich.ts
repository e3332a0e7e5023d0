import { describeSolution } from '../problem/describe.js';
import { impossibleNodes } from '../problem/impossible.js';
import type { Problem } from '../problem/problem.js';
import type { Solution, SolveResult } from '../problem/solution.js';
import { Random } from '../random.js';
import type { SolveOptions } from '../solve-options.js';
import { RichSearch } from './search.js';
import { Trip } from './trip.js';

/** Share of the search after which it only polishes, where the stop knows how far it is. */
const ENDING = 0.7;

/** The engine for everything a ProblemInput can say. */
export function solveRich(problem: Problem, options: SolveOptions): SolveResult {
  const impossible = impossibleNodes(problem);
  const search = new RichSearch(new Trip(problem, impossible), new Random(options.seed));
  let solution = answer(problem, search, impossible);
  let lastImprovement = 0;
  options.onImprovement?.(solution, { iteration: 0, bestScore: solution.score, lastImprovement });
  for (let iteration = 0; ; iteration++) {
    const state = { iteration, bestScore: solution.score, lastImprovement };
    const stoppedBy = options.stop(state);
    if (stoppedBy !== null) return { solution, iterations: iteration, stoppedBy };
    search.isEnding = (options.stop.progress?.(state) ?? 0) > ENDING;
    if (!search.step()) continue;
    solution = answer(problem, search, impossible);
    lastImprovement = iteration + 1;
    options.onImprovement?.(solution, {
      iteration: lastImprovement,
      bestScore: solution.score,
      lastImprovement,
    });
  }
}

function answer(problem: Problem, { best }: RichSearch, impossible: readonly number[]): Solution {
  const starts = Array.from({ length: problem.m }, (_, d) => best.start(d));
  const ends = Array.from({ length: problem.m }, (_, d) => best.end(d));
  return describeSolution(problem, best.routes(), starts, ends, impossible);
}
