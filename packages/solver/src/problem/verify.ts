import type { ProblemInput } from './input.js';
import type { Solution } from './solution.js';
import { checkDay } from './verify-day.js';
import { checkLimits } from './verify-limits.js';
import { scoreFromInput } from './verify-score.js';
import { checkUnmet } from './verify-unmet.js';
import { TOLERANCE, type Violation } from './violation.js';

/**
 * Everything in `solution` that breaks `input`, recomputed from the input alone; empty = the answer holds.
 * What the answer itself reports as unmet (a mandatory node, say) is no violation, but a wrong or missing
 * report is.
 */
export function verify(input: ProblemInput, solution: Solution): Violation[] {
  const shape = checkShape(input, solution);
  if (shape.length > 0) return shape;
  return [
    ...checkNodes(input, solution),
    ...input.days.flatMap((_, day) => [
      ...checkEnds(input, solution, day),
      ...checkDay(input, solution, day),
    ]),
    ...checkLimits(input, solution),
    ...checkUnmet(input, solution),
    ...checkScore(input, solution),
  ];
}

function checkShape(input: ProblemInput, solution: Solution): Violation[] {
  const m = input.days.length;
  const result: Violation[] = [];
  for (const field of ['routes', 'starts', 'ends', 'schedule'] as const) {
    if (solution[field].length !== m) result.push({ code: 'shape', field });
  }
  solution.schedule.forEach((times, day) => {
    const length = solution.routes[day]?.length;
    if (times.arrive.length !== length) result.push({ code: 'shape', field: `schedule[${day}].arrive` });
    if (times.begin.length !== length) result.push({ code: 'shape', field: `schedule[${day}].begin` });
  });
  solution.routes.forEach((route, day) => {
    for (const node of route) {
      if (!(node in input.nodes)) result.push({ code: 'unknown-node', day, node });
    }
  });
  return result;
}

function checkNodes(_: ProblemInput, solution: Solution): Violation[] {
  const seen = new Set<number>();
  const result: Violation[] = [];
  solution.routes.forEach((route, day) => {
    for (const node of route) {
      if (seen.has(node)) result.push({ code: 'repeated-node', day, node });
      seen.add(node);
    }
  });
  return result;
}

function checkEnds(input: ProblemInput, solution: Solution, day: number): Violation[] {
  const { days, nights } = input;
  const start = solution.starts[day]!;
  const end = solution.ends[day]!;
  const result: Violation[] = [];
  const startFits = nights && day > 0 ? start === solution.ends[day - 1] : start === days[day]!.start;
  if (!startFits) result.push({ code: 'wrong-start', day, node: start });
  const endFits = nights && day < days.length - 1 ? nights[day]!.includes(end) : end === days[day]!.end;
  if (!endFits) result.push({ code: 'wrong-end', day, node: end });
  return result;
}

function checkScore(input: ProblemInput, solution: Solution): Violation[] {
  const actual = scoreFromInput(input, solution);
  const close = Math.abs(actual - solution.score) <= TOLERANCE * Math.max(1, Math.abs(actual));
  return close ? [] : [{ code: 'wrong-score', stated: solution.score, actual }];
}
