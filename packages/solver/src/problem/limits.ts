import type { Problem, Resource } from './problem.js';

/** What one day uses of a resource. */
export function usedOnDay(
  problem: Problem,
  resource: Resource,
  start: number,
  end: number,
  route: readonly number[],
): number {
  const { n } = problem;
  let used = 0;
  let from = start;
  for (const node of route) {
    used += (resource.node?.[node] ?? 0) + (resource.leg?.[from * n + node] ?? 0);
    from = node;
  }
  return used + (resource.leg?.[from * n + end] ?? 0);
}
