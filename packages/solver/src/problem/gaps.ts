import type { Problem } from './problem.js';

/** A relation that holds between two stops of one route (positions), with the time it asks for between them. */
export interface Gap {
  readonly first: number;
  readonly second: number;
  readonly least: number;
  readonly most: number;
}

/** The gaps to keep within a day's route; null = a relation forbids this order or this day for both. */
export function activeGaps(problem: Problem, route: readonly number[]): Gap[] | null {
  const gaps: Gap[] = [];
  for (const relation of problem.relations) {
    const first = route.indexOf(relation.first);
    const second = route.indexOf(relation.second);
    if (first < 0 || second < 0) continue;
    if (first > second || relation.minDays > 0) return null;
    if (relation.minGap > 0 || relation.maxGap < Infinity) {
      gaps.push({ first, second, least: relation.minGap, most: relation.maxGap });
    }
  }
  return gaps;
}
