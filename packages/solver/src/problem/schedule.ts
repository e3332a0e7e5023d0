import type { Problem } from './problem.js';
import type { BreakSchedule, DaySchedule } from './solution.js';
import { arrivalWithBreaks, earliestBegin } from './times.js';

/**
 * The earliest schedule of one day, or null when the route cannot be kept. Exact: as times only ever push
 * each other later, the earliest time per (stop, breaks taken so far) is all that has to be known.
 * A day whose first stop would be waited for leaves later instead.
 */
export function scheduleDay(
  problem: Problem,
  day: number,
  start: number,
  end: number,
  route: readonly number[],
): DaySchedule | null {
  const { n, travel, service } = problem;
  const firstBreak = problem.breakOffset[day]!;
  const breakCount = route.length === 0 ? 0 : problem.breakOffset[day + 1]! - problem.breakOffset[day]!;
  // leave[k] = earliest departure with k breaks taken; from[i][k] = breaks taken before leg i on the best way.
  let leave = new Float64Array(breakCount + 1).fill(Infinity);
  leave[0] = problem.dayEarliest[day]!;
  const from: Int32Array[] = [];
  for (let i = 0; i <= route.length; i++) {
    const a = i === 0 ? start : route[i - 1]!;
    const b = i === route.length ? end : route[i]!;
    const next = new Float64Array(breakCount + 1).fill(Infinity);
    const best = new Int32Array(breakCount + 1);
    for (let k = 0; k <= breakCount; k++) {
      for (let taken = 0; k + taken <= breakCount; taken++) {
        const arrive = arrivalWithBreaks(problem, leave[k]!, travel[a * n + b]!, firstBreak + k, taken);
        const begin = i === route.length ? arrive : earliestBegin(problem, b * problem.m + day, arrive);
        const time = i === route.length ? begin : begin + service[b]!;
        if (time >= next[k + taken]!) continue;
        next[k + taken] = time;
        best[k + taken] = k;
      }
    }
    from.push(best);
    leave = next;
  }
  if (leave[breakCount]! > problem.dayLatest[day]!) return null;
  return describe(problem, day, start, end, route, from, breakCount);
}

function describe(
  problem: Problem,
  day: number,
  start: number,
  end: number,
  route: readonly number[],
  from: readonly Int32Array[],
  breakCount: number,
): DaySchedule {
  const { n, travel, service } = problem;
  const before = new Int32Array(route.length + 2);
  before[route.length + 1] = breakCount;
  for (let i = route.length; i >= 0; i--) before[i] = from[i]![before[i + 1]!]!;
  const depart = departure(problem, day, start, route, before[1]!);
  const arrive: number[] = [];
  const begin: number[] = [];
  const breaks: BreakSchedule[] = [];
  let t = depart;
  for (let i = 0; i <= route.length; i++) {
    const a = i === 0 ? start : route[i - 1]!;
    const b = i === route.length ? end : route[i]!;
    const count = before[i + 1]! - before[i]!;
    const at = arrivalWithBreaks(
      problem,
      t,
      travel[a * n + b]!,
      problem.breakOffset[day]! + before[i]!,
      count,
    );
    for (let k = 0, free = t; k < count; k++) {
      const index = problem.breakOffset[day]! + before[i]! + k;
      const starts = Math.max(free, problem.breakEarliest[index]!);
      breaks.push({ leg: i, begin: starts });
      free = starts + problem.breakDuration[index]!;
    }
    if (i === route.length) return { depart, arrive, begin, finish: at, breaks };
    arrive.push(at);
    begin.push(earliestBegin(problem, b * problem.m + day, at));
    t = begin[i]! + service[b]!;
  }
  throw new Error('unreachable');
}

function departure(
  problem: Problem,
  day: number,
  start: number,
  route: readonly number[],
  breaks: number,
): number {
  const earliest = problem.dayEarliest[day]!;
  if (route.length === 0 || breaks > 0) return earliest;
  const leg = problem.travel[start * problem.n + route[0]!]!;
  const begin = earliestBegin(problem, route[0]! * problem.m + day, earliest + leg);
  const later = begin - leg;
  // Rounding must not carry the arrival past the start of service (a window may be a single instant).
  return later > earliest && later + leg <= begin ? later : earliest;
}
