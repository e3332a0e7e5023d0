import type { ProblemInput } from './input.js';
import type { Solution } from './solution.js';

/** Length of the break that is stated within visit `at` of a day; null = there is none. */
export function breakIn(input: ProblemInput, { schedule }: Solution, day: number, at: number): number | null {
  const index = schedule[day]!.breaks.findIndex((taken) => taken.inside && taken.leg === at);
  return index < 0 ? null : (input.days[day]!.breaks?.[index]?.duration ?? 0);
}

/** When visit `at` of a day ends, by its stated begin. */
export function endOfVisit(input: ProblemInput, solution: Solution, day: number, at: number): number {
  const { service } = input.nodes[solution.routes[day]![at]!]!;
  return solution.schedule[day]!.begin[at]! + service + (breakIn(input, solution, day, at) ?? 0);
}
