import { usedOnDay } from '../problem/limits.js';
import { isInPosition } from '../problem/positions.js';
import type { Problem } from '../problem/problem.js';
import { scheduleDay } from '../problem/schedule.js';
import type { Solution } from '../problem/solution.js';
import type { Reason } from './reason.js';

/** The route with the node at every place that the locked visits and first and last ones leave open. */
export function trialsOf(problem: Problem, route: readonly number[], node: number, day: number): number[][] {
  const locked = Math.min(problem.locked[day]!.length, route.length);
  const trials = Array.from({ length: route.length + 1 - locked }, (_, i) => [
    ...route.slice(0, locked + i),
    node,
    ...route.slice(locked + i),
  ]);
  return trials.filter((trial) => trial.every((_, i) => isInPosition(problem, day, trial, i)));
}

export function isInTime(
  problem: Problem,
  solution: Solution,
  day: number,
  route: readonly number[],
): boolean {
  return scheduleDay(problem, day, solution.starts[day]!, solution.ends[day]!, route) !== null;
}

/** When the day would end if everything were open at all times and breaks were taken whenever they suit. */
export function leastFinish(
  problem: Problem,
  solution: Solution,
  day: number,
  route: readonly number[],
): number {
  const { n, travel, service, dayEarliest, breakOffset, breakDuration } = problem;
  const stops = [solution.starts[day]!, ...route, solution.ends[day]!];
  const breaks = breakDuration.slice(breakOffset[day]!, breakOffset[day + 1]!);
  let time = dayEarliest[day]! + breaks.reduce((sum, length) => sum + length, 0);
  for (let i = 1; i < stops.length; i++) time += travel[stops[i - 1]! * n + stops[i]!]!;
  for (const node of route) time += service[node]!;
  return time;
}

export function kindReason(problem: Problem, solution: Solution, node: number, day: number): Reason | null {
  for (const [kind, { nodes, maxPerDay, maxPerTrip }] of problem.kinds.entries()) {
    if (!nodes.includes(node)) continue;
    const count = (route: readonly number[]) => route.filter((one) => nodes.includes(one)).length;
    if (count(solution.routes.flat()) >= maxPerTrip) return { code: 'kind', day, kind, per: 'trip' };
    if (count(solution.routes[day]!) >= maxPerDay[day]!) return { code: 'kind', day, kind, per: 'day' };
  }
  return null;
}

export function relationReason(
  problem: Problem,
  solution: Solution,
  node: number,
  day: number,
): Reason | null {
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
export function leastExcess(
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
