import { anytime } from '../anytime.js';
import { describeSolution } from '../problem/describe.js';
import { impossibleNodes } from '../problem/impossible.js';
import type { Problem } from '../problem/problem.js';
import type { Solution, SolveResult } from '../problem/solution.js';
import { Random } from '../random.js';
import type { SolveOptions } from '../solve-options.js';
import { UntimedSearch } from './search.js';
import type { Tour } from './tour.js';
import { type Untimed, untimedOf } from './untimed.js';

/** The engine for `isUntimed` problems. Null when no sequence of lodgings keeps the days even without visits. */
export function solveUntimed(problem: Problem, options: SolveOptions): SolveResult | null {
  const u = untimedOf(problem);
  const search = new UntimedSearch(u, new Random(options.seed));
  if (!search.isPossible) return null;
  const impossible = impossibleNodes(problem);
  const engine = {
    step: (progress: number | null) => search.step(progress),
    answer: () => answer(u, search.best, impossible),
  };
  return anytime(engine, options);
}

function answer(u: Untimed, best: Tour, impossible: readonly number[]): Solution {
  const starts = Array.from({ length: u.m }, (_, d) => best.lodging(d));
  const ends = Array.from({ length: u.m }, (_, d) => best.lodging(d + 1));
  return describeSolution(u.problem, best.routes(), starts, ends, impossible);
}
