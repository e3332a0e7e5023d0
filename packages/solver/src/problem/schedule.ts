import { activeGaps, type Gap } from './gaps.js';
import type { Problem } from './problem.js';
import type { BreakSchedule, DaySchedule } from './solution.js';
import { StintClock } from './stints.js';
import { arrivalWithBreaks, beginWithBreak, earliestBegin } from './times.js';

/** One day to be timed: where it starts and ends and what it visits between. */
interface Leg {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** Where a day's breaks are taken. */
interface Spread {
  /** Breaks taken by the time leg i begins; the last entry: all of them. */
  readonly before: Int32Array;
  /** 1 = the last of those between leg i and the next is taken within the visit that leg i leads to. */
  readonly inside: Uint8Array;
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
  const spread = spreadBreaks(problem, day, legs, breaks);
  return spread && follow(problem, day, legs, spread, gaps);
}

/** The spread of the breaks on the earliest way, by dynamic programming; null = the day cannot be kept. */
function spreadBreaks(problem: Problem, day: number, legs: readonly Leg[], breaks: number): Spread | null {
  const firstBreak = problem.breakOffset[day]!;
  let leave = new Float64Array(breaks + 1).fill(Infinity);
  leave[0] = problem.dayEarliest[day]!;
  const from: Int32Array[] = [];
  const within: Uint8Array[] = [];
  legs.forEach(({ to, length }, i) => {
    const next = new Float64Array(breaks + 1).fill(Infinity);
    const best = new Int32Array(breaks + 1);
    const inside = new Uint8Array(breaks + 1);
    const offer = (level: number, time: number, k: number, isInside: 0 | 1) => {
      if (time >= next[level]!) return;
      next[level] = time;
      best[level] = k;
      inside[level] = isInside;
    };
    for (let k = 0; k <= breaks; k++) {
      for (let taken = 0; k + taken <= breaks; taken++) {
        const arrive = arrivalWithBreaks(problem, leave[k]!, length, firstBreak + k, taken);
        if (i === legs.length - 1) offer(k + taken, arrive, k, 0);
        else {
          offer(k + taken, visit(problem, day, to, arrive, null), k, 0);
          if (k + taken < breaks)
            offer(k + taken + 1, visit(problem, day, to, arrive, firstBreak + k + taken), k, 1);
        }
      }
    }
    from.push(best);
    within.push(inside);
    leave = next;
  });
  if (leave[breaks]! > problem.dayLatest[day]!) return null;
  const before = new Int32Array(legs.length + 1);
  const inside = new Uint8Array(legs.length);
  before[legs.length] = breaks;
  for (let i = legs.length - 1; i >= 0; i--) {
    before[i] = from[i]![before[i + 1]!]!;
    inside[i] = within[i]![before[i + 1]!]!;
  }
  return { before, inside };
}

/** Begin of a visit on arrival at `arrive`, with break `b` in it unless that is null. */
function beginOf(problem: Problem, day: number, node: number, arrive: number, b: number | null): number {
  const row = node * problem.m + day;
  if (b === null) return earliestBegin(problem, row, arrive);
  const { breakInside } = problem;
  return breakInside === null ? Infinity : beginWithBreak(problem, breakInside, node, row, arrive, b);
}

/** End of that visit. */
function visit(problem: Problem, day: number, node: number, arrive: number, b: number | null): number {
  const begin = beginOf(problem, day, node, arrive, b);
  return begin + problem.service[node]! + (b === null ? 0 : lengthening(problem, node, b));
}

/** By how much break `b` makes a visit longer in which it is taken. */
function lengthening({ breakDuration, breakInside }: Problem, node: number, b: number): number {
  return breakDuration[b]! - (breakInside?.shared[node] ?? 0);
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
  const inside = new Uint8Array(legs.length);
  const { breakInside } = problem;
  let best: DaySchedule | null = null;
  const next = (i: number): void => {
    if (i === legs.length) {
      const times = follow(problem, day, legs, { before, inside }, gaps);
      if (times && (best === null || times.finish < best.finish)) best = times;
      return;
    }
    const holds = i < legs.length - 1 && (breakInside?.after[legs[i]!.to] ?? Infinity) < Infinity;
    for (let taken = i === legs.length - 1 ? breaks : before[i]!; taken <= breaks; taken++) {
      before[i + 1] = taken;
      for (let within = 0; within <= (holds && taken > before[i]! ? 1 : 0); within++) {
        inside[i] = within;
        next(i + 1);
      }
    }
  };
  next(0);
  return best;
}

/** The times of a day whose breaks are spread as given; null = it cannot be kept. */
function follow(
  problem: Problem,
  day: number,
  legs: readonly Leg[],
  spread: Spread,
  gaps: readonly Gap[],
): DaySchedule | null {
  const { before, inside } = spread;
  const firstBreak = problem.breakOffset[day]!;
  const depart = departure(problem, day, legs, spread);
  const arrive: number[] = [];
  const begin: number[] = [];
  const end: number[] = [];
  const breaks: BreakSchedule[] = [];
  let t = depart;
  const stints = problem.stints.length > 0 ? new StintClock(problem) : null;
  for (const [i, { from, to, length }] of legs.entries()) {
    const count = before[i + 1]! - before[i]! - inside[i]!;
    const first = firstBreak + before[i]!;
    const at = arrivalWithBreaks(problem, t, length, first, count);
    const taken = breakBegins(problem, t, length, first, count);
    for (const starts of taken) breaks.push({ leg: i, begin: starts });
    if (stints && !stints.drive(from, to, t, length, first, taken)) return null;
    if (i === legs.length - 1)
      return at <= problem.dayLatest[day]! ? { depart, arrive, begin, finish: at, breaks } : null;
    let ready = at;
    for (const gap of gaps) {
      if (gap.second === i) ready = Math.max(ready, end[gap.first]! + gap.least);
    }
    const b = inside[i] === 1 ? first + count : null;
    const starts = beginOf(problem, day, to, ready, b);
    if (starts === Infinity) return null;
    for (const gap of gaps) {
      if (gap.second === i && starts - end[gap.first]! > gap.most) return null;
    }
    if (b === null) {
      if (stints && !stints.visit(to)) return null;
    } else {
      const pause = breakWithin(problem, stints, to, starts, b);
      if (pause === null) return null;
      breaks.push({ leg: i, begin: pause, inside: true });
    }
    arrive.push(at);
    begin.push(starts);
    t = starts + problem.service[to]! + (b === null ? 0 : lengthening(problem, to, b));
    end.push(t);
  }
  return null;
}

/** When break `b` of a visit that begins at `begin` is taken: as early as it can be; null = a stint is too long then. */
function breakWithin(
  problem: Problem,
  stints: StintClock | null,
  node: number,
  begin: number,
  b: number,
): number | null {
  const { after, left } = problem.breakInside!;
  const earliest = Math.max(begin + after[node]!, problem.breakEarliest[b]!);
  if (stints === null) return earliest;
  const latest = Math.min(begin + problem.service[node]! - left[node]!, problem.breakLatest[b]!);
  const share = stints.visitWithBreak(node, earliest - begin, latest - begin);
  return share === null ? null : begin + share;
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

function departure(problem: Problem, day: number, legs: readonly Leg[], { before, inside }: Spread): number {
  const earliest = problem.dayEarliest[day]!;
  if (legs.length === 1 || before[1]! > inside[0]!) return earliest;
  const { to, length } = legs[0]!;
  const b = inside[0] === 1 ? problem.breakOffset[day]! : null;
  const begin = beginOf(problem, day, to, earliest + length, b);
  const later = begin - length;
  // Rounding must not carry the arrival past the start of service (a window may be a single instant).
  return later > earliest && later + length <= begin ? later : earliest;
}
