import { activeGaps, type Gap } from './gaps.js';
import type { Problem } from './problem.js';
import type { BreakSchedule, DaySchedule } from './solution.js';
import { StintClock } from './stints.js';
import { arrivalWithBreaks, earliestBegin } from './times.js';

/** One day to be timed: where it starts and ends and what it visits between. */
interface Leg {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/**
 * The earliest schedule of one day, or null when the route cannot be kept in time. As times only ever push each
 * other later, the earliest time per (stop, breaks taken so far) is all that has to be known, and the answer is
 * exact; only a `maxGap` may be missed that a later first visit would keep.
 * A day whose first stop would be waited for leaves later instead.
 */
export function scheduleDay(
  problem: Problem,
  day: number,
  start: number,
  end: number,
  route: readonly number[],
): DaySchedule | null {
  const gaps = activeGaps(problem, route);
  if (gaps === null) return null;
  const { n, travel } = problem;
  const stops = [start, ...route, end];
  const legs = stops.slice(1).map((to, i) => ({ from: stops[i]!, to, length: travel[stops[i]! * n + to]! }));
  const breaks = route.length === 0 ? 0 : problem.breakOffset[day + 1]! - problem.breakOffset[day]!;
  if (gaps.length > 0 || problem.stints.length > 0) return bestSpread(problem, day, legs, breaks, gaps);
  const before = spreadBreaks(problem, day, legs, breaks);
  return before && follow(problem, day, legs, before, gaps);
}

/** Breaks taken before each leg on the earliest way, by dynamic programming; null = the day cannot be kept. */
function spreadBreaks(
  problem: Problem,
  day: number,
  legs: readonly Leg[],
  breaks: number,
): Int32Array | null {
  const firstBreak = problem.breakOffset[day]!;
  let leave = new Float64Array(breaks + 1).fill(Infinity);
  leave[0] = problem.dayEarliest[day]!;
  const from: Int32Array[] = [];
  legs.forEach(({ to, length }, i) => {
    const next = new Float64Array(breaks + 1).fill(Infinity);
    const best = new Int32Array(breaks + 1);
    for (let k = 0; k <= breaks; k++) {
      for (let taken = 0; k + taken <= breaks; taken++) {
        const arrive = arrivalWithBreaks(problem, leave[k]!, length, firstBreak + k, taken);
        const last = i === legs.length - 1;
        const time = last
          ? arrive
          : earliestBegin(problem, to * problem.m + day, arrive) + problem.service[to]!;
        if (time >= next[k + taken]!) continue;
        next[k + taken] = time;
        best[k + taken] = k;
      }
    }
    from.push(best);
    leave = next;
  });
  if (leave[breaks]! > problem.dayLatest[day]!) return null;
  const before = new Int32Array(legs.length + 1);
  before[legs.length] = breaks;
  for (let i = legs.length - 1; i >= 0; i--) before[i] = from[i]![before[i + 1]!]!;
  return before;
}

/** With gaps or stints it matters where earlier breaks were taken: tries every spread (few stops, few breaks). */
function bestSpread(
  problem: Problem,
  day: number,
  legs: readonly Leg[],
  breaks: number,
  gaps: readonly Gap[],
): DaySchedule | null {
  const before = new Int32Array(legs.length + 1);
  let best: DaySchedule | null = null;
  const next = (i: number): void => {
    if (i === legs.length) {
      before[i] = breaks;
      const times = follow(problem, day, legs, before, gaps);
      if (times && (best === null || times.finish < best.finish)) best = times;
      return;
    }
    for (before[i] = i === 0 ? 0 : before[i - 1]!; before[i]! <= (i === 0 ? 0 : breaks); before[i]!++)
      next(i + 1);
  };
  next(0);
  return best;
}

/** The times of a day whose breaks are spread as given; null = it cannot be kept. */
function follow(
  problem: Problem,
  day: number,
  legs: readonly Leg[],
  before: Int32Array,
  gaps: readonly Gap[],
): DaySchedule | null {
  const firstBreak = problem.breakOffset[day]!;
  const depart = departure(problem, day, legs, before[1]!);
  const arrive: number[] = [];
  const begin: number[] = [];
  const breaks: BreakSchedule[] = [];
  let t = depart;
  const stints = problem.stints.length > 0 ? new StintClock(problem) : null;
  for (const [i, { from, to, length }] of legs.entries()) {
    const count = before[i + 1]! - before[i]!;
    const first = firstBreak + before[i]!;
    const at = arrivalWithBreaks(problem, t, length, first, count);
    const taken = breakBegins(problem, t, length, first, count);
    for (const starts of taken) breaks.push({ leg: i, begin: starts });
    if (stints && !stints.drive(from, to, t, length, first, taken)) return null;
    if (i === legs.length - 1)
      return at <= problem.dayLatest[day]! ? { depart, arrive, begin, finish: at, breaks } : null;
    let ready = at;
    for (const gap of gaps) {
      if (gap.second === i)
        ready = Math.max(ready, begin[gap.first]! + problem.service[legs[gap.first]!.to]! + gap.least);
    }
    const starts = earliestBegin(problem, to * problem.m + day, ready);
    if (starts === Infinity) return null;
    for (const gap of gaps) {
      if (gap.second === i && starts - begin[gap.first]! - problem.service[legs[gap.first]!.to]! > gap.most)
        return null;
    }
    if (stints && !stints.visit(to)) return null;
    arrive.push(at);
    begin.push(starts);
    t = starts + problem.service[to]!;
  }
  return null;
}

/** When the breaks on a leg begin: as early as they can; with stints, as late as the leg allows. */
function breakBegins(
  problem: Problem,
  leave: number,
  length: number,
  first: number,
  count: number,
): number[] {
  const begins: number[] = [];
  let free = leave;
  for (let b = first; b < first + count; b++) {
    let starts = Math.max(free, problem.breakEarliest[b]!);
    // A single break may wait for the end of the leg: it does not arrive any later then.
    if (problem.stints.length > 0 && count === 1)
      starts = Math.max(starts, Math.min(problem.breakLatest[b]!, leave + length));
    begins.push(starts);
    free = starts + problem.breakDuration[b]!;
  }
  return begins;
}

function departure(problem: Problem, day: number, legs: readonly Leg[], breaks: number): number {
  const earliest = problem.dayEarliest[day]!;
  if (legs.length === 1 || breaks > 0) return earliest;
  const { to, length } = legs[0]!;
  const begin = earliestBegin(problem, to * problem.m + day, earliest + length);
  const later = begin - length;
  // Rounding must not carry the arrival past the start of service (a window may be a single instant).
  return later > earliest && later + length <= begin ? later : earliest;
}
