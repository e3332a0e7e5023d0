import type { Solution } from '@kangtu/solver';
import type { TripProblem } from './problem.js';
import type { TripRequest } from './request.js';
import { overlap } from './sights.js';
import { lunchOf } from './stop-times.js';

/**
 * The problem in which each place to eat that `solution` visits is where that day's lunch is had: at its hour, and
 * with no other break. Null when it visits none.
 */
export function withLunchThere(
  problem: TripProblem,
  { routes }: Solution,
  request: TripRequest,
): TripProblem | null {
  const { input, tables } = problem;
  const nodes = [...input.nodes];
  const days = [...input.days];
  routes.forEach((route, d) => {
    const lunch = lunchOf(request, d);
    const node = route.find((each) => tables.has(each));
    if (lunch === null || node === undefined || input.days[d]!.breaks?.length === 0) return;
    const before = input.nodes[node]!;
    const atNoon = overlap(before.windowsByDay?.[d] ?? [], [{ open: lunch.earliest, close: lunch.latest }]);
    if (atNoon.length === 0) return;
    nodes[node] = {
      ...before,
      mandatory: true,
      service: Math.max(before.service, lunch.duration) + lunch.rest,
      windowsByDay: routes.map((_, day) => (day === d ? atNoon : [])),
    };
    days[d] = { ...input.days[d]!, breaks: [] };
  });
  const isChanged = days.some((day, d) => day !== input.days[d]);
  return isChanged ? { ...problem, input: { ...input, nodes, days } } : null;
}
