import { impossibleNodes } from '../problem/impossible.js';
import type { Problem } from '../problem/problem.js';
import { scheduleDay } from '../problem/schedule.js';
import { scoreOf } from '../problem/score.js';
import type { Solution } from '../problem/solution.js';
import { changesFor } from './changes.js';
import type { LeftOut, Reason } from './reason.js';
import { isInTime, kindReason, leastExcess, leastFinish, relationReason, trialsOf } from './trials.js';

/** Reasons from the nearest to holding the node to the farthest. */
const RANK: readonly Reason['code'][] = [
  'search-ended',
  'gains-nothing',
  'no-time',
  'resource',
  'opening-hours',
  'relation',
  'kind',
  'position',
  'locked',
  'closed',
  'too-far',
];

/**
 * For every node that `solution` does not visit (and that is in `asked`, when given) the binding reason, recomputed
 * from problem and solution alone. Takes about nodes * visits * visits-per-day day schedules.
 */
export function explainLeftOut(problem: Problem, solution: Solution, asked?: ReadonlySet<number>): LeftOut[] {
  const visited = new Set(solution.routes.flat());
  const impossible = new Set(impossibleNodes(problem));
  return Array.from({ length: problem.n }, (_, node) => node)
    .filter((node) => !visited.has(node) && (asked?.has(node) ?? true))
    .map((node) => explainNode(problem, solution, node, impossible.has(node)));
}

function explainNode(problem: Problem, solution: Solution, node: number, impossible: boolean): LeftOut {
  const { windowOffset, m } = problem;
  if (windowOffset[node * m] === windowOffset[node * m + m])
    return { node, reason: { code: 'closed' }, changes: [] };
  if (impossible) return { node, reason: { code: 'too-far' }, changes: [] };
  const reasons = solution.routes.map((_, day) => reasonOnDay(problem, solution, node, day));
  const reason = reasons.reduce((best, one) => (isNearer(one, best) ? one : best));
  return { node, reason, changes: changesFor(problem, solution, node, reason) };
}

function isNearer(a: Reason, b: Reason): boolean {
  const rank = RANK.indexOf(a.code) - RANK.indexOf(b.code);
  if (rank !== 0) return rank < 0;
  return a.code === 'no-time' && b.code === 'no-time' && a.missing < b.missing;
}

function reasonOnDay(problem: Problem, solution: Solution, node: number, day: number): Reason {
  const row = node * problem.m + day;
  if (problem.windowOffset[row] === problem.windowOffset[row + 1]) return { code: 'closed' };
  if (problem.closed[day] === 1) return { code: 'locked', day };
  const rule = kindReason(problem, solution, node, day) ?? relationReason(problem, solution, node, day);
  if (rule) return rule;
  const trials = trialsOf(problem, solution.routes[day]!, node, day);
  if (trials.length === 0) {
    const other = solution.routes[day]!.find((one) => problem.position[one] !== 0);
    return { code: 'position', day, other: other ?? node };
  }
  const fitting = trials.filter((route) => isInTime(problem, solution, day, route));
  if (fitting.length > 0) {
    const excess = leastExcess(problem, solution, day, fitting);
    return (
      excess ?? {
        code: addsScore(problem, solution, node, day, fitting) ? 'search-ended' : 'gains-nothing',
        day,
      }
    );
  }
  const endless = { ...problem, dayLatest: problem.dayLatest.map(() => Infinity) };
  let finish = Infinity;
  for (const route of trials) {
    const times = scheduleDay(endless, day, solution.starts[day]!, solution.ends[day]!, route);
    if (times && times.finish < finish) finish = times.finish;
  }
  // What no opening hours could make fit is no matter of opening hours.
  if (finish === Infinity)
    finish = Math.min(...trials.map((route) => leastFinish(problem, solution, day, route)));
  if (finish === Infinity) return { code: 'too-far' };
  const missing = finish - problem.dayLatest[day]!;
  return missing > 0 ? { code: 'no-time', day, missing } : { code: 'opening-hours', day };
}

/** Would any of the routes, on day `day`, raise the score, all prices paid, or meet a demand? */
function addsScore(
  problem: Problem,
  solution: Solution,
  node: number,
  day: number,
  routes: readonly number[][],
): boolean {
  if (problem.mandatory[node] === 1) return true;
  const { starts, ends } = solution;
  return routes.some((route) => {
    const changed = solution.routes.with(day, route);
    const finish = solution.schedule.map((times) => times.finish);
    finish[day] = scheduleDay(problem, day, starts[day]!, ends[day]!, route)!.finish;
    return scoreOf(problem, changed, starts, ends, finish) > solution.score + 1e-9;
  });
}
