import type { Problem } from './problem.js';

/** Does the visit at index `i` of a day's route stand where its position asks? Locked visits stand where they are. */
export function isInPosition(problem: Problem, day: number, route: readonly number[], i: number): boolean {
  const position = problem.position[route[i]!]!;
  const locked = Math.min(problem.locked[day]!.length, route.length);
  if (position === 0 || i < locked) return true;
  const stops = (from: number, to: number) =>
    route.slice(from, to).reduce((sum, node) => sum + problem.counted[node]!, 0);
  if (position > 0) return stops(position === 1 ? locked : 0, i) === position - 1;
  return stops(i + 1, route.length) === -position - 1;
}
