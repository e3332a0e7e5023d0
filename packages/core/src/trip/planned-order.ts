import { findConflicts, type Solution } from '@kangtu/solver';
import type { TripProblem } from './problem.js';
import type { TripRequest } from './request.js';
import { solvable } from './solvable.js';

/** The problem in which the stops planned for one day keep their order; null where nothing was planned, or it cannot be. */
export function withPlannedOrder(problem: TripProblem, { now }: TripRequest): TripProblem | null {
  if (now === undefined || now.stability === 0) return null;
  const pairs = now.plan.flatMap((stops) => stops.slice(1).map((second, i) => [stops[i]!, second] as const));
  const nodesOf = (place: string) =>
    problem.nodes.flatMap((id, node) => (id === place && isVisit(problem, node) ? [node] : []));
  const relations = pairs.flatMap(([first, second]) =>
    nodesOf(first).flatMap((a) => nodesOf(second).map((b) => ({ first: a, second: b }))),
  );
  if (relations.length === 0) return null;
  const ordered: TripProblem = {
    ...problem,
    input: { ...problem.input, relations: [...(problem.input.relations ?? []), ...relations] },
    relations: [...problem.relations, ...relations.map(() => ({ path: '/now/plan' }))],
  };
  return findConflicts(solvable(ordered)).length > 0 ? null : ordered;
}

function isVisit({ input, passes }: TripProblem, node: number): boolean {
  const { windows, score } = input.nodes[node]!;
  return !passes.has(node) && (score > 0 || windows === undefined || windows.length > 0);
}

/** Points that an answer loses because planned stops come in another order than planned within their day. */
export function disorder({ nodes }: TripProblem, { routes }: Solution, { now }: TripRequest): number {
  if (now === undefined) return 0;
  const moved = routes.reduce((sum, route, d) => {
    const planned = now.plan[d] ?? [];
    const places = route.map((node) => planned.indexOf(nodes[node]!)).filter((at) => at >= 0);
    return sum + places.length - longestRise(places);
  }, 0);
  return moved * now.stability;
}

/** Length of the longest rising part of a list, with gaps: the others have been moved. */
function longestRise(list: readonly number[]): number {
  const best = list.map(() => 1);
  list.forEach((each, i) => {
    for (let j = 0; j < i; j++) if (list[j]! < each) best[i] = Math.max(best[i]!, best[j]! + 1);
  });
  return Math.max(0, ...best);
}
