import type { ProblemInput } from './input.js';
import type { Solution } from './solution.js';

/** Length of the break that is stated within visit `at` of a day; null = there is none. */
export function breakIn(input: ProblemInput, { schedule }: Solution, day: number, at: number): number | null {
  const index = schedule[day]!.breaks.findIndex((taken) => taken.inside && taken.leg === at);
  return index < 0 ? null : (input.days[day]!.breaks?.[index]?.duration ?? 0);
}

/** When visit `at` of a day ends, by its stated begin. */
export function endOfVisit(input: ProblemInput, solution: Solution, day: number, at: number): number {
  const { service, breakInside } = input.nodes[solution.routes[day]![at]!]!;
  const pause = breakIn(input, solution, day, at);
  const longer = pause === null ? 0 : pause - (breakInside?.shared ?? 0);
  return solution.schedule[day]!.begin[at]! + service + longer;
}
