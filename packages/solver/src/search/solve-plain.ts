import { describeSolution } from '../problem/describe.js';
import { impossibleNodes } from '../problem/impossible.js';
import type { Problem } from '../problem/problem.js';
import type { SolveResult } from '../problem/solution.js';
import type { SolveOptions } from '../solve-options.js';
import { PlainSearch } from './plain-search.js';
import { buildTables } from './tables.js';

/** The plain team orienteering problem with time windows: wires the search to stop, seed and listener. */
export function solvePlain(problem: Problem, options: SolveOptions): SolveResult {
  const impossible = impossibleNodes(problem);
  const tables = buildTables(problem, impossible);
  const search = new PlainSearch(tables, options.seed);
  const describe = () => {
    const routes = search.bestRoutes.map((route) => Array.from(route, (id) => tables.original[id]!));
    return describeSolution(problem, routes, problem.dayStart, problem.dayEnd, impossible);
  };
  const state = () => ({
    iteration: search.iteration,
    bestScore: search.bestScore,
    lastImprovement: search.lastImprovement,
  });
  search.construct();
  options.onImprovement?.(describe(), state());
  for (;;) {
    const now = state();
    const stoppedBy = options.stop(now);
    if (stoppedBy !== null) return { solution: describe(), iterations: search.iteration, stoppedBy };
    if (search.needsProgress) search.setProgress(options.stop.progress?.(now) ?? null);
    if (search.step()) options.onImprovement?.(describe(), state());
  }
}
