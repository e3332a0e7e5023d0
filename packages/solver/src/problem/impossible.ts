import type { Problem } from './problem.js';
import { scheduleDay } from './schedule.js';

/** Nodes that cannot be visited even alone: unreachable, closed on every day, or too far for a day. */
export function impossibleNodes(problem: Problem): number[] {
  const result: number[] = [];
  for (let node = 0; node < problem.n; node++) {
    if (!canBeAlone(problem, node)) result.push(node);
  }
  return result;
}

function canBeAlone(problem: Problem, node: number): boolean {
  for (let day = 0; day < problem.m; day++) {
    for (const start of startsOf(problem, day)) {
      for (const end of endsOf(problem, day)) {
        if (scheduleDay(problem, day, start, end, [node])) return true;
      }
    }
  }
  return false;
}

/** Where day `day` may start: its own start, or last night's lodging candidates. */
export function startsOf(problem: Problem, day: number): ArrayLike<number> & Iterable<number> {
  return problem.nights && day > 0 ? problem.nights[day - 1]! : [problem.dayStart[day]!];
}

/** Where day `day` may end: its own end, or the night's lodging candidates. */
export function endsOf(problem: Problem, day: number): ArrayLike<number> & Iterable<number> {
  return problem.nights && day < problem.m - 1 ? problem.nights[day]! : [problem.dayEnd[day]!];
}
