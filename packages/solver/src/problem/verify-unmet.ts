import type { ProblemInput } from './input.js';
import type { Solution, Unmet } from './solution.js';
import { checkDay } from './verify-day.js';
import { checkResources } from './verify-limits.js';
import { onDay, type Violation } from './violation.js';

/** The report of what is unmet must be complete and true. */
export function checkUnmet(input: ProblemInput, solution: Solution): Violation[] {
  const visited = new Set(solution.routes.flat());
  const actual: Unmet[] = [];
  input.nodes.forEach((node, index) => {
    if (node.mandatory && !visited.has(index)) actual.push({ code: 'mandatory', node: index });
  });
  input.kinds?.forEach((kind, k) => {
    const missing =
      (kind.minPerTrip ?? 0) - [...new Set(kind.nodes)].filter((node) => visited.has(node)).length;
    if (missing > 0) actual.push({ code: 'kind-minimum', kind: k, missing });
    solution.routes.forEach((route, day) => {
      const least = onDay(kind.minPerDay, day) ?? 0;
      const lacking = least - route.filter((node) => kind.nodes.includes(node)).length;
      if (lacking > 0) actual.push({ code: 'kind-day-minimum', kind: k, day, missing: lacking });
    });
  });
  const key = (unmet: Unmet) => JSON.stringify(unmet);
  // Reports on days are checked where they excuse something.
  const stated = solution.unmet.filter((unmet) => unmet.code !== 'day' && unmet.code !== 'locked');
  const missing = actual.filter((unmet) => !stated.some((one) => key(one) === key(unmet)));
  const untrue = stated.filter((unmet) => !actual.some((one) => key(one) === key(unmet)));
  const reported = solution.unmet.filter((unmet) => !isTrue(input, solution, unmet));
  return [...missing, ...untrue, ...reported].map((unmet) => ({ code: 'wrong-unmet', unmet }));
}

/** Is a day said to be impossible really late or over a limit, a locked day really changed? */
function isTrue(input: ProblemInput, solution: Solution, unmet: Unmet): boolean {
  if (unmet.code === 'locked') {
    const { locked = [] } = input.days[unmet.day]!;
    return !locked.every((node, i) => solution.routes[unmet.day]![i] === node);
  }
  if (unmet.code !== 'day') return true;
  const unexcused = { ...solution, unmet: [] };
  const limits = checkResources(input, unexcused).filter((one) => !('day' in one) || one.day === unmet.day);
  return [...checkDay(input, unexcused, unmet.day), ...limits].length > 0;
}
