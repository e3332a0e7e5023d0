import { impossibleNodes } from './impossible.js';
import { usedOnDay } from './limits.js';
import type { Problem } from './problem.js';
import { scheduleDay } from './schedule.js';
import { scoreOf } from './score.js';
import type { DaySchedule, Solution, Unmet } from './solution.js';

/** Sums taken in another order may differ by this much. */
const ROUNDING = 1e-7;

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
  const overLimit = daysOverLimit(problem, routes, starts, ends);
  const schedule = routes.map((route, day): DaySchedule => {
    const times = scheduleDay(problem, day, starts[day]!, ends[day]!, route);
    if (route.length > 0 && (!times || overLimit[day])) {
      throw new Error(`The route of day ${day} cannot be kept: ${route.join(' ')}`);
    }
    if (!times || overLimit[day]) unmet.push({ code: 'day', day });
    if (times) return times;
    const depart = problem.dayEarliest[day]!;
    const finish = depart + problem.travel[starts[day]! * problem.n + ends[day]!]!;
    return { depart, arrive: [], begin: [], finish, breaks: [] };
  });
  problem.locked.forEach((locked, day) => {
    if (!locked.every((node, i) => routes[day]![i] === node)) unmet.push({ code: 'locked', day });
  });
  const visited = new Set(routes.flat());
  problem.mandatory.forEach((must, node) => {
    if (must && !visited.has(node)) unmet.push({ code: 'mandatory', node });
  });
  problem.kinds.forEach((kind, k) => {
    const missing = kind.minPerTrip - kind.nodes.filter((node) => visited.has(node)).length;
    if (missing > 0) unmet.push({ code: 'kind-minimum', kind: k, missing });
    kind.minPerDay.forEach((least, day) => {
      const missingOnDay = least - routes[day]!.filter((node) => kind.nodes.includes(node)).length;
      if (missingOnDay > 0) unmet.push({ code: 'kind-day-minimum', kind: k, day, missing: missingOnDay });
    });
  });
  return {
    score: scoreOf(
      problem,
      routes,
      starts,
      ends,
      schedule.map(({ finish }) => finish),
    ),
    routes,
    starts: Array.from(starts),
    ends: Array.from(ends),
    schedule,
    impossible,
    unmet,
  };
}

/** True for days above a limit; above a limit of the trip, for every day without visits. */
function daysOverLimit(
  problem: Problem,
  routes: readonly (readonly number[])[],
  starts: ArrayLike<number>,
  ends: ArrayLike<number>,
): boolean[] {
  const over = routes.map(() => false);
  for (const resource of problem.resources) {
    const used = routes.map((route, day) => usedOnDay(problem, resource, starts[day]!, ends[day]!, route));
    const overTrip = used.reduce((sum, one) => sum + one, 0) > resource.maxPerTrip + ROUNDING;
    used.forEach((amount, day) => {
      if (amount > resource.maxPerDay[day]! + ROUNDING) over[day] = true;
      if (overTrip && routes[day]!.length === 0) over[day] = true;
    });
  }
  return over;
}
