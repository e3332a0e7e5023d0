import { createProblem } from '../problem/create.js';
import { describeSolution } from '../problem/describe.js';
import type { ProblemInput } from '../problem/input.js';
import type { Solution } from '../problem/solution.js';
import { spawnWorker } from './platform.js';
import type { Budget, Elite, FromWorker, Port, Report } from './protocol.js';

export interface ParallelOptions {
  readonly seed: number;
  /** At least 1; as many as there are idle cores. */
  readonly workers: number;
  /** What each worker spends. With iterations the answer is the same on every run. */
  readonly budget: Budget;
  /** Exchanges of the best answers, spread evenly over the budget; 10 unless said otherwise. */
  readonly rounds?: number;
  /** Ends the search after the current round. */
  readonly signal?: { readonly aborted: boolean };
  readonly onImprovement?: (score: number, round: number) => void;
  /** How a worker is made, for platforms and bundlers that need their own way. */
  readonly spawn?: () => Port;
}

export interface ParallelResult {
  readonly solution: Solution;
  /** Of all workers together. */
  readonly iterations: number;
}

/**
 * A portfolio of seeds on workers (worker_threads in Node, Web Workers in a browser). After each round every
 * worker learns the others' best routes and may recombine them with its own. The workers wait for each other, so
 * with a budget of iterations the answer depends on seed and number of workers only.
 *
 * @throws Error when a worker fails, ProblemError when the input is bad.
 */
export async function solveParallel(input: ProblemInput, options: ParallelOptions): Promise<ParallelResult> {
  const problem = createProblem(input);
  const rounds = problem.isPlain ? (options.rounds ?? 10) : 1;
  const count = Math.max(1, Math.floor(options.workers));
  const ports = Array.from({ length: count }, options.spawn ?? spawnWorker);
  try {
    const replies = ports.map(replyStream);
    ports.forEach((port, w) => {
      const seed = options.seed + w * SEED_STEP;
      port.post({ kind: 'start', input, seed, budget: options.budget, workers: count, rounds });
    });
    let reports: readonly Report[] = [];
    let best: Elite = { score: -Infinity, routes: [] };
    for (let round = 0; round < rounds && !options.signal?.aborted; round++) {
      const elites = (w: number) => reports.filter((_, other) => other !== w);
      ports.forEach((port, w) => {
        port.post({ kind: 'round', round, elites: elites(w) });
      });
      reports = await Promise.all(replies.map((next) => next()));
      const top = reports.reduce((a, b) => (isBetter(b, a) ? b : a));
      if (!isBetter(top, best)) continue;
      options.onImprovement?.(top.score, round);
      best = top;
    }
    const routes = best.routes.length > 0 ? best.routes : input.days.map(() => []);
    const iterations = reports.reduce((sum, report) => sum + report.iterations, 0);
    return { solution: describeSolution(problem, routes, best.starts, best.ends), iterations };
  } finally {
    for (const port of ports) port.close();
  }
}

function isBetter(a: Elite, b: Elite): boolean {
  // An answer that is none yet loses to any.
  if (b.score === -Infinity) return a.score > b.score;
  const fewer = (b.unmet ?? 0) - (a.unmet ?? 0);
  return fewer > 0 || (fewer === 0 && a.score > b.score);
}

/** Far apart, so that the workers of one seed never share a seed with those of the next. */
const SEED_STEP = 1_000_003;

/** The answers of one worker, one promise each. */
function replyStream(port: Port): () => Promise<Report> {
  let settle: { resolve: (report: Report) => void; reject: (error: unknown) => void } | null = null;
  let failed: unknown = null;
  const fail = (error: unknown) => {
    failed = error;
    settle?.reject(error);
  };
  port.listen((message: FromWorker) => {
    if ('error' in message) fail(new Error(message.error));
    else settle?.resolve(message.report);
  }, fail);
  return () =>
    new Promise((resolve, reject) => {
      settle = { resolve, reject };
      if (failed !== null) reject(failed);
    });
}
