import type { NodeInput, ProblemInput, Window } from './input.js';
import type { Solution, Unmet } from './solution.js';

/** One thing an answer breaks. `by` = how much, in the problem's units. */
export type Violation =
  | { readonly code: 'shape'; readonly field: string }
  | { readonly code: 'unknown-node'; readonly day: number; readonly node: number }
  | { readonly code: 'repeated-node'; readonly day: number; readonly node: number }
  | { readonly code: 'wrong-start'; readonly day: number; readonly node: number }
  | { readonly code: 'wrong-end'; readonly day: number; readonly node: number }
  | { readonly code: 'early-departure'; readonly day: number; readonly by: number }
  | { readonly code: 'early-arrival'; readonly day: number; readonly leg: number; readonly by: number }
  | {
      readonly code: 'begin-before-arrival';
      readonly day: number;
      readonly node: number;
      readonly by: number;
    }
  | { readonly code: 'outside-windows'; readonly day: number; readonly node: number; readonly begin: number }
  | { readonly code: 'late-finish'; readonly day: number; readonly by: number }
  | { readonly code: 'missing-break'; readonly day: number; readonly index: number }
  | {
      readonly code: 'break-outside-window';
      readonly day: number;
      readonly index: number;
      readonly begin: number;
    }
  | { readonly code: 'break-off-leg'; readonly day: number; readonly index: number; readonly leg: number }
  | { readonly code: 'kind-per-day'; readonly kind: number; readonly day: number; readonly count: number }
  | { readonly code: 'kind-per-trip'; readonly kind: number; readonly count: number }
  | {
      readonly code: 'resource-per-day';
      readonly resource: number;
      readonly day: number;
      readonly by: number;
    }
  | { readonly code: 'resource-per-trip'; readonly resource: number; readonly by: number }
  | { readonly code: 'relation-order'; readonly relation: number }
  | { readonly code: 'relation-days'; readonly relation: number; readonly days: number }
  | { readonly code: 'relation-gap'; readonly relation: number; readonly gap: number }
  | { readonly code: 'relation-requires'; readonly relation: number }
  | { readonly code: 'locked-changed'; readonly day: number }
  | { readonly code: 'wrong-score'; readonly stated: number; readonly actual: number }
  | { readonly code: 'wrong-unmet'; readonly unmet: Unmet };

/** Rounding allowed in sums of durations; inputs in whole units are checked exactly. */
const TOLERANCE = 1e-6;

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
    ...checkKinds(input, solution),
    ...checkResources(input, solution),
    ...checkRelations(input, solution),
    ...checkLocked(input, solution),
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

/** Follows the stated times of one day from departure to finish. */
function checkDay(input: ProblemInput, solution: Solution, day: number): Violation[] {
  const { nodes, days, travel } = input;
  const route = solution.routes[day]!;
  const times = solution.schedule[day]!;
  const result: Violation[] = [...checkBreaks(input, solution, day)];
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
    result.push(...checkVisit(nodes[to]!, to, day, arrive, times.begin[leg]!));
    leave = times.begin[leg]! + nodes[to]!.service;
  }
  const late = times.finish - days[day]!.latest;
  if (!(late <= TOLERANCE) && !isReported(solution, day)) result.push({ code: 'late-finish', day, by: late });
  return result;
}

function checkVisit(node: NodeInput, index: number, day: number, arrive: number, begin: number): Violation[] {
  const result: Violation[] = [];
  if (!(begin >= arrive - TOLERANCE)) {
    result.push({ code: 'begin-before-arrival', day, node: index, by: arrive - begin });
  }
  const closed = node.days !== undefined && !node.days.includes(day);
  const always = [{ open: -Infinity, close: Infinity }];
  const windows: readonly Window[] = closed ? [] : (node.windowsByDay?.[day] ?? node.windows ?? always);
  if (!windows.some(({ open, close }) => begin >= open - TOLERANCE && begin <= close + TOLERANCE)) {
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
    if (item && taken.leg === leg) ready = Math.max(ready, taken.begin) + item.duration;
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
  breaks.forEach((taken, index) => {
    const item = wanted[index];
    if (!item || !(taken.leg >= 0 && taken.leg <= route.length)) {
      result.push({ code: 'break-off-leg', day, index, leg: taken.leg });
      return;
    }
    const leave =
      taken.leg === 0 ? depart : begin[taken.leg - 1]! + input.nodes[route[taken.leg - 1]!]!.service;
    if (!(taken.begin >= Math.max(leave, free) - TOLERANCE)) {
      result.push({ code: 'break-off-leg', day, index, leg: taken.leg });
    }
    if (!(taken.begin >= item.earliest - TOLERANCE && taken.begin <= item.latest + TOLERANCE)) {
      result.push({ code: 'break-outside-window', day, index, begin: taken.begin });
    }
    free = taken.begin + item.duration;
  });
  return result;
}

function checkKinds(input: ProblemInput, solution: Solution): Violation[] {
  const result: Violation[] = [];
  input.kinds?.forEach((kind, k) => {
    const members = new Set(kind.nodes);
    const perDay = solution.routes.map((route) => route.filter((node) => members.has(node)).length);
    perDay.forEach((count, day) => {
      if (count > (onDay(kind.maxPerDay, day) ?? Infinity))
        result.push({ code: 'kind-per-day', kind: k, day, count });
    });
    const count = perDay.reduce((sum, one) => sum + one, 0);
    if (count > (kind.maxPerTrip ?? Infinity)) result.push({ code: 'kind-per-trip', kind: k, count });
  });
  return result;
}

/** One number for all days, or one a day. */
function onDay(value: number | readonly number[] | undefined, day: number): number | undefined {
  return typeof value === 'object' ? value[day] : value;
}

function checkResources(input: ProblemInput, solution: Solution): Violation[] {
  const n = input.nodes.length;
  const result: Violation[] = [];
  input.resources?.forEach(({ node, leg, maxPerDay, maxPerTrip }, resource) => {
    let trip = 0;
    solution.routes.forEach((route, day) => {
      const stops = [solution.starts[day]!, ...route, solution.ends[day]!];
      let used = 0;
      for (const visited of route) used += node?.[visited] ?? 0;
      for (let i = 1; i < stops.length; i++) used += leg?.[stops[i - 1]! * n + stops[i]!] ?? 0;
      trip += used;
      const by = used - (onDay(maxPerDay, day) ?? Infinity);
      if (by > TOLERANCE && !isReported(solution, day))
        result.push({ code: 'resource-per-day', resource, day, by });
    });
    const by = trip - (maxPerTrip ?? Infinity);
    const reported = solution.unmet.some((unmet) => unmet.code === 'day');
    if (by > TOLERANCE && !reported) result.push({ code: 'resource-per-trip', resource, by });
  });
  return result;
}

/** An empty day that the answer itself reports as one that cannot be kept. */
function isReported(solution: Solution, day: number): boolean {
  return solution.routes[day]!.length === 0 && solution.unmet.some((u) => u.code === 'day' && u.day === day);
}

function checkRelations(input: ProblemInput, solution: Solution): Violation[] {
  const result: Violation[] = [];
  input.relations?.forEach((rule, relation) => {
    const dayOf = (node: number) => solution.routes.findIndex((route) => route.includes(node));
    const first = dayOf(rule.first);
    const second = dayOf(rule.second);
    if (second >= 0 && first < 0 && rule.requires) result.push({ code: 'relation-requires', relation });
    if (first < 0 || second < 0) return;
    const days = second - first;
    const route = solution.routes[first]!;
    const [from, to] = [route.indexOf(rule.first), solution.routes[second]!.indexOf(rule.second)];
    if (days < 0 || (days === 0 && from > to)) result.push({ code: 'relation-order', relation });
    if (days < (rule.minDays ?? 0) || days > (rule.maxDays ?? Infinity)) {
      result.push({ code: 'relation-days', relation, days });
    }
    if (days !== 0) return;
    const { begin } = solution.schedule[first]!;
    const gap = begin[to]! - begin[from]! - input.nodes[rule.first]!.service;
    if (gap < (rule.minGap ?? 0) - TOLERANCE || gap > (rule.maxGap ?? Infinity) + TOLERANCE) {
      result.push({ code: 'relation-gap', relation, gap });
    }
  });
  return result;
}

function checkLocked(input: ProblemInput, solution: Solution): Violation[] {
  const result: Violation[] = [];
  input.days.forEach(({ locked = [], closed }, day) => {
    const route = solution.routes[day]!;
    const kept = locked.every((node, i) => route[i] === node) && !(closed && route.length > locked.length);
    const reported = solution.unmet.some((u) => u.code === 'locked' && u.day === day);
    if (!kept && !reported) result.push({ code: 'locked-changed', day });
  });
  return result;
}

/** The report of what is unmet must be complete and true. */
function checkUnmet(input: ProblemInput, solution: Solution): Violation[] {
  const visited = new Set(solution.routes.flat());
  const actual: Unmet[] = [];
  input.nodes.forEach((node, index) => {
    if (node.mandatory && !visited.has(index)) actual.push({ code: 'mandatory', node: index });
  });
  input.kinds?.forEach((kind, k) => {
    const missing =
      (kind.minPerTrip ?? 0) - [...new Set(kind.nodes)].filter((node) => visited.has(node)).length;
    if (missing > 0) actual.push({ code: 'kind-minimum', kind: k, missing });
  });
  const key = (unmet: Unmet) => JSON.stringify(unmet);
  // Reports on days are checked where they excuse something.
  const stated = solution.unmet.filter((unmet) => unmet.code !== 'day' && unmet.code !== 'locked');
  const missing = actual.filter((unmet) => !stated.some((one) => key(one) === key(unmet)));
  const untrue = stated.filter((unmet) => !actual.some((one) => key(one) === key(unmet)));
  const reported = solution.unmet.filter((unmet) => !isTrue(input, solution, unmet));
  return [...missing, ...untrue, ...reported].map((unmet) => ({ code: 'wrong-unmet', unmet }));
}

/** Is a day said to be impossible really late or over a limit, a locked day really changed? */
function isTrue(input: ProblemInput, solution: Solution, unmet: Unmet): boolean {
  if (unmet.code === 'locked') {
    const { locked = [] } = input.days[unmet.day]!;
    return !locked.every((node, i) => solution.routes[unmet.day]![i] === node);
  }
  if (unmet.code !== 'day') return true;
  const unexcused = { ...solution, unmet: [] };
  const limits = checkResources(input, unexcused).filter((one) => !('day' in one) || one.day === unmet.day);
  return [...checkDay(input, unexcused, unmet.day), ...limits].length > 0;
}

function checkScore(input: ProblemInput, solution: Solution): Violation[] {
  const visited = [...new Set(solution.routes.flat())];
  let actual = visited.reduce((sum, node) => sum + input.nodes[node]!.score, 0);
  const classes = input.coverage?.curve.length ?? 0;
  input.coverage?.curve.forEach((curve, c) => {
    const amount = visited.reduce((sum, node) => sum + input.coverage!.amount[node * classes + c]!, 0);
    actual += curve[Math.min(amount, curve.length - 1)] ?? 0;
  });
  const close = Math.abs(actual - solution.score) <= TOLERANCE * Math.max(1, Math.abs(actual));
  return close ? [] : [{ code: 'wrong-score', stated: solution.score, actual }];
}
