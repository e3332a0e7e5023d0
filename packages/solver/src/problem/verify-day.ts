import type { NodeInput, ProblemInput, StintInput, Window } from './input.js';
import type { Solution } from './solution.js';
import { breakIn, endOfVisit } from './verify-ends.js';
import { isReported } from './verify-limits.js';
import { TOLERANCE, type Violation } from './violation.js';

/** Follows the stated times of one day from departure to finish. */
export function checkDay(input: ProblemInput, solution: Solution, day: number): Violation[] {
  const { nodes, days, travel } = input;
  const route = solution.routes[day]!;
  const times = solution.schedule[day]!;
  const result: Violation[] = [...checkBreaks(input, solution, day), ...checkStints(input, solution, day)];
  const early = days[day]!.earliest - times.depart;
  if (!(early <= TOLERANCE)) result.push({ code: 'early-departure', day, by: early });
  let leave = times.depart;
  for (let leg = 0; leg <= route.length; leg++) {
    const from = leg === 0 ? solution.starts[day]! : route[leg - 1]!;
    const to = leg === route.length ? solution.ends[day]! : route[leg]!;
    const ready = afterBreaks(input, solution, day, leg, leave, travel[from * nodes.length + to]!);
    const arrive = leg === route.length ? times.finish : times.arrive[leg]!;
    if (!(arrive >= ready - TOLERANCE)) result.push({ code: 'early-arrival', day, leg, by: ready - arrive });
    if (leg === route.length) break;
    const isInterrupted = breakIn(input, solution, day, leg) !== null;
    result.push(...checkVisit(nodes[to]!, to, day, arrive, times.begin[leg]!, isInterrupted));
    leave = endOfVisit(input, solution, day, leg);
  }
  const late = times.finish - days[day]!.latest;
  if (!(late <= TOLERANCE) && !isReported(solution, day)) result.push({ code: 'late-finish', day, by: late });
  return result;
}

function checkVisit(
  node: NodeInput,
  index: number,
  day: number,
  arrive: number,
  begin: number,
  isInterrupted: boolean,
): Violation[] {
  const result: Violation[] = [];
  if (!(begin >= arrive - TOLERANCE)) {
    result.push({ code: 'begin-before-arrival', day, node: index, by: arrive - begin });
  }
  const closed = node.days !== undefined && !node.days.includes(day);
  const always = [{ open: -Infinity, close: Infinity }];
  const windows: readonly Window[] = closed ? [] : (node.windowsByDay?.[day] ?? node.windows ?? always);
  const rows = [windows, isInterrupted ? (node.breakInside?.windowsByDay?.[day] ?? windows) : windows];
  const isOpen = (row: readonly Window[]) =>
    row.some(({ open, close }) => begin >= open - TOLERANCE && begin <= close + TOLERANCE);
  if (!rows.every(isOpen)) {
    result.push({ code: 'outside-windows', day, node: index, begin });
  }
  return result;
}

/** Earliest arrival of a leg left at `leave`, with the breaks stated on it (see BreakInput). */
function afterBreaks(
  input: ProblemInput,
  solution: Solution,
  day: number,
  leg: number,
  leave: number,
  length: number,
): number {
  let ready = leave + length;
  solution.schedule[day]!.breaks.forEach((taken, index) => {
    const item = input.days[day]!.breaks?.[index];
    if (item && taken.leg === leg && !taken.inside) ready = Math.max(ready, taken.begin) + item.duration;
  });
  return ready;
}

function checkBreaks(input: ProblemInput, solution: Solution, day: number): Violation[] {
  const wanted = input.days[day]!.breaks ?? [];
  const { breaks, begin, depart } = solution.schedule[day]!;
  const route = solution.routes[day]!;
  const result: Violation[] = [];
  if (route.length > 0) {
    for (let index = breaks.length; index < wanted.length; index++)
      result.push({ code: 'missing-break', day, index });
  }
  let free = -Infinity;
  const held = new Set<number>();
  breaks.forEach((taken, index) => {
    const item = wanted[index];
    const { leg } = taken;
    if (!item || !(leg >= 0 && leg <= route.length)) {
      result.push({ code: 'break-off-leg', day, index, leg });
      return;
    }
    const leave = leg === 0 ? depart : endOfVisit(input, solution, day, leg - 1);
    const isOff = taken.inside
      ? held.has(leg) || !fitsInside(input.nodes[route[leg]!], begin[leg]!, taken.begin)
      : held.has(leg) || !(taken.begin >= leave - TOLERANCE);
    if (isOff || !(taken.begin >= free - TOLERANCE)) result.push({ code: 'break-off-leg', day, index, leg });
    if (!(taken.begin >= item.earliest - TOLERANCE && taken.begin <= item.latest + TOLERANCE)) {
      result.push({ code: 'break-outside-window', day, index, begin: taken.begin });
    }
    if (taken.inside) held.add(leg);
    free = taken.begin + item.duration;
  });
  return result;
}

/** See BreakInsideInput. */
function fitsInside(node: NodeInput | undefined, begin: number, pause: number): boolean {
  if (node?.breakInside === undefined) return false;
  const { after, left } = node.breakInside;
  return pause >= begin + after - TOLERANCE && pause <= begin + node.service - left + TOLERANCE;
}

/** Follows each stint through the stated day: what adds up between two pauses. */
function checkStints(input: ProblemInput, solution: Solution, day: number): Violation[] {
  if (isReported(solution, day)) return [];
  return (input.stints ?? []).flatMap((rule, stint): Violation[] => {
    const most = longestStint(input, solution, day, rule);
    return most > rule.most + TOLERANCE ? [{ code: 'stint-too-long', stint, day, by: most - rule.most }] : [];
  });
}

/** The longest stint, where each break cuts its leg so late as its begin and the limit allow. */
function longestStint(input: ProblemInput, solution: Solution, day: number, rule: StintInput): number {
  const n = input.nodes.length;
  const { depart, begin, breaks } = solution.schedule[day]!;
  const stops = [solution.starts[day]!, ...solution.routes[day]!, solution.ends[day]!];
  let sum = 0;
  let longest = 0;
  for (let i = 1; i < stops.length; i++) {
    const [from, to] = [stops[i - 1]!, stops[i]!];
    const length = input.travel[from * n + to]!;
    const whole = Math.min(1e9, rule.leg?.[from * n + to] ?? 0);
    let left = whole;
    let free = i === 1 ? depart : endOfVisit(input, solution, day, i - 2);
    breaks.forEach((taken, index) => {
      if (taken.leg !== i - 1 || taken.inside || rule.breaks === false) return;
      const travelled = length === 0 ? 1 : Math.max(0, Math.min(1, (taken.begin - free) / length));
      left -= Math.max(0, Math.min(left, whole * travelled, rule.most - sum));
      sum = 0;
      free = taken.begin + input.days[day]!.breaks![index]!.duration;
    });
    sum += left;
    longest = Math.max(longest, sum);
    if (i === stops.length - 1) break;
    const amount = rule.pauses?.includes(to) ? -sum : (rule.node?.[to] ?? 0);
    const within = breaks.find((taken) => taken.inside && taken.leg === i - 1);
    if (within === undefined || rule.breaks === false || rule.pauses?.includes(to)) sum += amount;
    else {
      const share = (within.begin - begin[i - 1]!) / (input.nodes[to]!.service || 1);
      longest = Math.max(longest, sum + amount * share);
      sum = amount * (1 - share);
    }
    longest = Math.max(longest, sum);
  }
  return longest;
}
