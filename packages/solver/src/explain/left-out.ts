import { impossibleNodes } from '../problem/impossible.js';
import { usedOnDay } from '../problem/limits.js';
import { isInPosition } from '../problem/positions.js';
import type { Problem } from '../problem/problem.js';
import { scheduleDay } from '../problem/schedule.js';
import { scoreOf } from '../problem/score.js';
import type { Solution } from '../problem/solution.js';

/** Why a node is not in the answer, and the smallest change that would let it in beside all that is there. */
export interface LeftOut {
  readonly node: number;
  /** The reason on the day that comes nearest to holding it. */
  readonly reason: Reason;
  /** Changes that would do, each by itself; empty = none was found. */
  readonly changes: readonly Change[];
}

export type Reason =
  /** It would fit as it is, but adds nothing to the score. */
  | { readonly code: 'gains-nothing'; readonly day: number }
  /** It would fit and add to the score: the search was stopped too early. */
  | { readonly code: 'search-ended'; readonly day: number }
  /** The day's visits leave no time for it: the day's end would be late by `missing`. */
  | { readonly code: 'no-time'; readonly day: number; readonly missing: number }
  /** No place in the day keeps the opening hours, its own and those of the other visits. */
  | { readonly code: 'opening-hours'; readonly day: number }
  | { readonly code: 'relation'; readonly day: number; readonly relation: number }
  | { readonly code: 'resource'; readonly day: number; readonly resource: number; readonly excess: number }
  | { readonly code: 'kind'; readonly day: number; readonly kind: number; readonly per: 'day' | 'trip' }
  /** The positions of the day's visits (and its own) leave no place for it; `other` = a visit with a position. */
  | { readonly code: 'position'; readonly day: number; readonly other: number }
  /** Every day on which it is open is locked. */
  | { readonly code: 'locked'; readonly day: number }
  /** It is open on no day of the trip. */
  | { readonly code: 'closed' }
  /** Not even alone, on any day, could it be reached and left in time. */
  | { readonly code: 'too-far' };

export type Change =
  | { readonly code: 'end-later'; readonly day: number; readonly by: number }
  | { readonly code: 'start-earlier'; readonly day: number; readonly by: number }
  | { readonly code: 'raise-limit'; readonly resource: number; readonly by: number }
  /** Of all single visits whose place it could take, the one of least score. */
  | { readonly code: 'drop'; readonly day: number; readonly node: number };

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

/** The longest earlier start that is looked for, in units of the problem (four hours, in minutes). */
const EARLIEST_START = 240;

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
  if (finish < Infinity) return { code: 'no-time', day, missing: finish - problem.dayLatest[day]! };
  return { code: 'opening-hours', day };
}

/** The route with the node at every place that the locked visits and first and last ones leave open. */
function trialsOf(problem: Problem, route: readonly number[], node: number, day: number): number[][] {
  const locked = Math.min(problem.locked[day]!.length, route.length);
  const trials = Array.from({ length: route.length + 1 - locked }, (_, i) => [
    ...route.slice(0, locked + i),
    node,
    ...route.slice(locked + i),
  ]);
  return trials.filter((trial) => trial.every((_, i) => isInPosition(problem, day, trial, i)));
}

function isInTime(problem: Problem, solution: Solution, day: number, route: readonly number[]): boolean {
  return scheduleDay(problem, day, solution.starts[day]!, solution.ends[day]!, route) !== null;
}

function kindReason(problem: Problem, solution: Solution, node: number, day: number): Reason | null {
  for (const [kind, { nodes, maxPerDay, maxPerTrip }] of problem.kinds.entries()) {
    if (!nodes.includes(node)) continue;
    const count = (route: readonly number[]) => route.filter((one) => nodes.includes(one)).length;
    if (count(solution.routes.flat()) >= maxPerTrip) return { code: 'kind', day, kind, per: 'trip' };
    if (count(solution.routes[day]!) >= maxPerDay[day]!) return { code: 'kind', day, kind, per: 'day' };
  }
  return null;
}

function relationReason(problem: Problem, solution: Solution, node: number, day: number): Reason | null {
  for (const [relation, rule] of problem.relations.entries()) {
    if (node !== rule.first && node !== rule.second) continue;
    const other = node === rule.first ? rule.second : rule.first;
    const otherDay = solution.routes.findIndex((route) => route.includes(other));
    if (otherDay < 0 && rule.requires && node === rule.second) return { code: 'relation', day, relation };
    if (otherDay < 0) continue;
    const days = node === rule.first ? otherDay - day : day - otherDay;
    if (days < rule.minDays || days > rule.maxDays) return { code: 'relation', day, relation };
  }
  return null;
}

type ResourceReason = Extract<Reason, { code: 'resource' }>;

/** The limit that even the most frugal of the routes exceeds, or null when one of them keeps all. */
function leastExcess(
  problem: Problem,
  solution: Solution,
  day: number,
  routes: readonly number[][],
): Reason | null {
  let best: ResourceReason | null = null;
  for (const route of routes) {
    const excess = worstExcess(problem, solution, day, route);
    if (excess === null) return null;
    if (best === null || excess.excess < best.excess) best = excess;
  }
  return best;
}

function worstExcess(
  problem: Problem,
  solution: Solution,
  day: number,
  route: readonly number[],
): ResourceReason | null {
  const reasons = problem.resources.map((limits, resource): ResourceReason => {
    const used = solution.routes.map((one, d) =>
      usedOnDay(problem, limits, solution.starts[d]!, solution.ends[d]!, d === day ? route : one),
    );
    const trip = used.reduce((sum, one) => sum + one, 0);
    const excess = Math.max(used[day]! - limits.maxPerDay[day]!, trip - limits.maxPerTrip);
    return { code: 'resource', day, resource, excess };
  });
  // Sums taken in another order may differ by a little.
  const broken = reasons.filter(({ excess }) => excess > 1e-7);
  return broken.length === 0
    ? null
    : broken.reduce((worst, one) => (one.excess > worst.excess ? one : worst));
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

function changesFor(problem: Problem, solution: Solution, node: number, reason: Reason): Change[] {
  const changes: Change[] = [];
  if (reason.code === 'resource')
    changes.push({ code: 'raise-limit', resource: reason.resource, by: reason.excess });
  if (reason.code === 'no-time') {
    const { day, missing } = reason;
    if (keepsLimits(problem, solution, node, day)) {
      changes.push({ code: 'end-later', day, by: missing });
      const by = earlierStart(problem, solution, node, day);
      if (by !== null) changes.push({ code: 'start-earlier', day, by });
    }
  }
  if (!['search-ended', 'gains-nothing', 'closed', 'too-far', 'locked'].includes(reason.code)) {
    const drop = cheapestDrop(problem, solution, node, reason);
    if (drop) changes.push(drop);
  }
  return changes;
}

function keepsLimits(problem: Problem, solution: Solution, node: number, day: number): boolean {
  if (problem.resources.length === 0) return true;
  return leastExcess(problem, solution, day, trialsOf(problem, solution.routes[day]!, node, day)) === null;
}

/** The smallest whole number of units by which the day must start earlier, by bisection; null = more than four hours. */
function earlierStart(problem: Problem, solution: Solution, node: number, day: number): number | null {
  const trials = trialsOf(problem, solution.routes[day]!, node, day);
  const fits = (by: number) => {
    const dayEarliest = problem.dayEarliest.slice();
    dayEarliest[day]! -= by;
    return trials.some((route) => isInTime({ ...problem, dayEarliest }, solution, day, route));
  };
  if (!fits(EARLIEST_START)) return null;
  let [no, yes] = [0, EARLIEST_START];
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (fits(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

function cheapestDrop(problem: Problem, solution: Solution, node: number, reason: Reason): Change | null {
  const tripWide = reason.code === 'kind' || reason.code === 'resource';
  let best: Extract<Change, { code: 'drop' }> | null = null;
  for (const [day, route] of solution.routes.entries()) {
    for (const [i, out] of route.entries()) {
      if (i < problem.locked[day]!.length || problem.mandatory[out] === 1) continue;
      if (best && problem.score[out]! >= problem.score[best.node]!) continue;
      const without = { ...solution, routes: solution.routes.with(day, route.toSpliced(i, 1)) };
      const days = tripWide ? [...solution.routes.keys()] : [day];
      if (days.some((d) => fitsOnDay(problem, without, node, d))) best = { code: 'drop', day, node: out };
    }
  }
  return best;
}

function fitsOnDay(problem: Problem, solution: Solution, node: number, day: number): boolean {
  if (problem.closed[day] === 1 || kindReason(problem, solution, node, day)) return false;
  if (relationReason(problem, solution, node, day)) return false;
  const trials = trialsOf(problem, solution.routes[day]!, node, day);
  const fitting = trials.filter((route) => isInTime(problem, solution, day, route));
  return fitting.length > 0 && leastExcess(problem, solution, day, fitting) === null;
}
