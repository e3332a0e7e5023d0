import { impossibleNodes } from './impossible.js';
import type { Problem } from './problem.js';
import { scheduleDay } from './schedule.js';
import { scoreOf } from './score.js';
import type { DaySchedule, Solution, Unmet } from './solution.js';

/**
 * Turns routes into a full answer: score, times of each day, what could not be met.
 * @param impossible `impossibleNodes(problem)`, when the caller has it already.
 * @throws Error when a day with visits cannot be kept: a fault of the search, not of the input.
 */
export function describeSolution(
  problem: Problem,
  routes: readonly (readonly number[])[],
  starts: ArrayLike<number> = problem.dayStart,
  ends: ArrayLike<number> = problem.dayEnd,
  impossible: readonly number[] = impossibleNodes(problem),
): Solution {
  const unmet: Unmet[] = [];
  const schedule = routes.map((route, day): DaySchedule => {
    const times = scheduleDay(problem, day, starts[day]!, ends[day]!, route);
    if (times) return times;
    if (route.length > 0) throw new Error(`The route of day ${day} cannot be kept: ${route.join(' ')}`);
    unmet.push({ code: 'day', day });
    const depart = problem.dayEarliest[day]!;
    const finish = depart + problem.travel[starts[day]! * problem.n + ends[day]!]!;
    return { depart, arrive: [], begin: [], finish, breaks: [] };
  });
  const visited = new Set(routes.flat());
  problem.mandatory.forEach((must, node) => {
    if (must && !visited.has(node)) unmet.push({ code: 'mandatory', node });
  });
  problem.kinds.forEach((kind, k) => {
    const missing = kind.minPerTrip - kind.nodes.filter((node) => visited.has(node)).length;
    if (missing > 0) unmet.push({ code: 'kind-minimum', kind: k, missing });
  });
  return {
    score: scoreOf(problem, visited),
    routes,
    starts: Array.from(starts),
    ends: Array.from(ends),
    schedule,
    impossible,
    unmet,
  };
}
