import { createProblem } from '../problem/create.js';
import { impossibleNodes } from '../problem/impossible.js';
import { PlainSearch } from '../search/plain-search.js';
import { buildTables, type Tables } from '../search/tables.js';
import { solve } from '../solve.js';
import { maxIterations } from '../stop/max-iterations.js';
import { maxTime } from '../stop/max-time.js';
import type { Elite, Report, StartMessage } from './protocol.js';

/** A search that is run in rounds and takes up others' answers in between. */
export interface RoundSearch {
  run(round: number, elites: readonly Elite[]): Report;
}

export function roundSearch(start: StartMessage, now: () => number): RoundSearch {
  const problem = createProblem(start.input);
  if (problem.isPlain) return new PlainRounds(start, buildTables(problem, impossibleNodes(problem)), now);
  return {
    // A rich problem runs alone to its end in its last round: a portfolio of seeds without exchange.
    run: (round) => {
      if (round < start.rounds - 1) return { score: -Infinity, routes: [], iterations: 0 };
      const { iterations, milliseconds } = start.budget;
      const stop = iterations === undefined ? maxTime(milliseconds ?? 0, now) : maxIterations(iterations);
      const { solution, iterations: done } = solve(problem, { seed: start.seed, stop });
      const { score, routes, starts, ends, unmet } = solution;
      return { score, routes, starts, ends, unmet: unmet.length, iterations: done };
    },
  };
}

class PlainRounds implements RoundSearch {
  private readonly search: PlainSearch;
  private readonly idOf = new Map<number, number>();
  private readonly began: number;

  constructor(
    private readonly start: StartMessage,
    private readonly tables: Tables,
    private readonly now: () => number,
  ) {
    this.began = now();
    this.search = new PlainSearch(tables, start.seed, start.workers);
    this.search.construct();
    for (let id = 0; id < tables.n; id++) this.idOf.set(tables.original[id]!, id);
  }

  run(round: number, elites: readonly Elite[]): Report {
    const { search } = this;
    for (const { routes, score } of elites) {
      const known = routes.map((r) => Int32Array.from(r, (u) => this.idOf.get(u)!));
      search.learn(known, score);
    }
    const end = (round + 1) / this.start.rounds;
    for (let spent = this.spent(); spent < end; spent = this.spent()) {
      if (search.needsProgress) search.setProgress(spent);
      search.step();
    }
    const routes = search.bestRoutes.map((route) => Array.from(route, (id) => this.tables.original[id]!));
    return { score: search.bestScore, routes, iterations: search.iteration };
  }

  private spent(): number {
    const { iterations, milliseconds } = this.start.budget;
    if (iterations !== undefined) return this.search.iteration / Math.max(1, iterations);
    return (this.now() - this.began) / Math.max(1, milliseconds ?? 0);
  }
}
