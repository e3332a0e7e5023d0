import { describeSolution } from '../problem/describe.js';
import { endsOf, impossibleNodes } from '../problem/impossible.js';
import type { Problem } from '../problem/problem.js';
import { scheduleDay } from '../problem/schedule.js';
import { scoreOf } from '../problem/score.js';
import type { SolveResult } from '../problem/solution.js';
import { Random } from '../random.js';
import type { SolveOptions } from '../solve.js';

/** First version: greedy insertion, then random removal and reinsertion, keeping what is not worse. */
export function solveRich(problem: Problem, options: SolveOptions): SolveResult {
  const random = new Random(options.seed);
  const impossible = impossibleNodes(problem);
  const ends = Array.from(problem.dayEnd, (_, day) => endsOf(problem, day)[0]!);
  const starts = Array.from(problem.dayStart, (start, day) =>
    problem.nights && day > 0 ? ends[day - 1]! : start,
  );
  const describe = (routes: number[][]) => describeSolution(problem, routes, starts, ends, impossible);
  let current = insertAll(
    problem,
    starts,
    ends,
    Array.from({ length: problem.m }, () => []),
    random,
  );
  let best = describe(current);
  let lastImprovement = 0;
  options.onImprovement?.(best, { iteration: 0, bestScore: best.score, lastImprovement });
  for (let iteration = 0; ; iteration++) {
    const stoppedBy = options.stop({ iteration, bestScore: best.score, lastImprovement });
    if (stoppedBy !== null) return { solution: best, iterations: iteration, stoppedBy };
    const ruined = current.map((route, day) => {
      const rest = route.filter(() => random.unit() > 0.3);
      // Without the triangle inequality a shorter route may take longer.
      return scheduleDay(problem, day, starts[day]!, ends[day]!, rest) ? rest : route;
    });
    const next = insertAll(problem, starts, ends, ruined, random);
    if (scoreOf(problem, next.flat()) < scoreOf(problem, current.flat())) continue;
    current = next;
    const answer = describe(current);
    if (answer.score <= best.score) continue;
    best = answer;
    lastImprovement = iteration + 1;
    options.onImprovement?.(best, { iteration: iteration + 1, bestScore: best.score, lastImprovement });
  }
}

function insertAll(
  problem: Problem,
  starts: number[],
  ends: number[],
  routes: number[][],
  random: Random,
): number[][] {
  const visited = new Set(routes.flat());
  const order = Array.from({ length: problem.n }, (_, node) => node).filter((node) => !visited.has(node));
  random.shuffle(order);
  const worth = (node: number) => scoreOf(problem, [node]) + (problem.mandatory[node] ? 1e9 : 0);
  order.sort((a, b) => worth(b) - worth(a));
  const result = routes.map((route) => [...route]);
  for (const node of order) {
    if (worth(node) > 0) insertBest(problem, starts, ends, result, node);
  }
  return result;
}

function insertBest(
  problem: Problem,
  starts: number[],
  ends: number[],
  routes: number[][],
  node: number,
): void {
  const trip = problem.kinds.filter((kind) => kind.nodes.includes(node));
  const count = (kind: (typeof trip)[number], of: readonly number[]) =>
    of.filter((i) => kind.nodes.includes(i)).length;
  if (trip.some((kind) => count(kind, routes.flat()) >= kind.maxPerTrip)) return;
  let bestFinish = Infinity;
  let bestDay = -1;
  let bestRoute: number[] = [];
  for (let day = 0; day < problem.m; day++) {
    if (trip.some((kind) => count(kind, routes[day]!) >= kind.maxPerDay)) continue;
    for (let at = 0; at <= routes[day]!.length; at++) {
      const route = routes[day]!.toSpliced(at, 0, node);
      const times = scheduleDay(problem, day, starts[day]!, ends[day]!, route);
      if (!times || times.finish - problem.dayEarliest[day]! >= bestFinish) continue;
      bestFinish = times.finish - problem.dayEarliest[day]!;
      bestDay = day;
      bestRoute = route;
    }
  }
  if (bestDay >= 0) routes[bestDay] = bestRoute;
}
