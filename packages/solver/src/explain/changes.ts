import type { Problem } from '../problem/problem.js';
import type { Solution } from '../problem/solution.js';
import type { Change, Reason } from './reason.js';
import { isInTime, kindReason, leastExcess, relationReason, trialsOf } from './trials.js';

/** The longest earlier start that is looked for, in units of the problem (four hours, in minutes). */
const EARLIEST_START = 240;

export function changesFor(problem: Problem, solution: Solution, node: number, reason: Reason): Change[] {
  const changes: Change[] = [];
  if (reason.code === 'resource')
    changes.push({ code: 'raise-limit', resource: reason.resource, by: reason.excess });
  if (reason.code === 'no-time') {
    const { day, missing } = reason;
    if (keepsLimits(problem, solution, node, day)) {
      if (endsInTime(problem, solution, node, day, missing))
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

function endsInTime(problem: Problem, solution: Solution, node: number, day: number, by: number): boolean {
  const dayLatest = problem.dayLatest.slice();
  // Sums taken in another order may differ by a little.
  dayLatest[day]! += by + 1e-7;
  return trialsOf(problem, solution.routes[day]!, node, day).some((route) =>
    isInTime({ ...problem, dayLatest }, solution, day, route),
  );
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
