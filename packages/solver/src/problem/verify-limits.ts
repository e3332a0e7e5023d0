import type { ProblemInput } from './input.js';
import type { Solution } from './solution.js';
import { endOfVisit } from './verify-ends.js';
import { onDay, TOLERANCE, type Violation } from './violation.js';

/** Kinds, resources, relations, positions and locked visits. */
export function checkLimits(input: ProblemInput, solution: Solution): Violation[] {
  return [
    ...checkKinds(input, solution),
    ...checkResources(input, solution),
    ...checkRelations(input, solution),
    ...checkPositions(input, solution),
    ...checkLocked(input, solution),
  ];
}

function checkKinds(input: ProblemInput, solution: Solution): Violation[] {
  const result: Violation[] = [];
  input.kinds?.forEach((kind, k) => {
    const members = new Set(kind.nodes);
    const counts = (routes: readonly (readonly number[])[]) =>
      routes.map((route) => route.filter((node) => members.has(node)).length);
    const perDay = counts(solution.routes);
    // What is locked stays, even above a limit; nothing may be added to it then.
    const locked = counts(
      input.days.map(({ locked: list = [] }, day) =>
        list.filter((node, i) => solution.routes[day]![i] === node),
      ),
    );
    perDay.forEach((count, day) => {
      if (count > Math.max(onDay(kind.maxPerDay, day) ?? Infinity, locked[day]!))
        result.push({ code: 'kind-per-day', kind: k, day, count });
    });
    const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
    if (sum(perDay) > Math.max(kind.maxPerTrip ?? Infinity, sum(locked)))
      result.push({ code: 'kind-per-trip', kind: k, count: sum(perDay) });
  });
  return result;
}

export function checkResources(input: ProblemInput, solution: Solution): Violation[] {
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
export function isReported(solution: Solution, day: number): boolean {
  return solution.routes[day]!.length === 0 && solution.unmet.some((u) => u.code === 'day' && u.day === day);
}

function checkRelations(input: ProblemInput, solution: Solution): Violation[] {
  const result: Violation[] = [];
  input.relations?.forEach((rule, relation) => {
    const dayOf = (node: number) => solution.routes.findIndex((route) => route.includes(node));
    const first = dayOf(rule.first);
    const second = dayOf(rule.second);
    const fixed = second >= 0 && (input.days[second]!.locked ?? []).includes(rule.second);
    if (second >= 0 && first < 0 && rule.requires && !fixed)
      result.push({ code: 'relation-requires', relation });
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
    const gap = begin[to]! - endOfVisit(input, solution, first, from);
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

function checkPositions(input: ProblemInput, solution: Solution): Violation[] {
  return solution.routes.flatMap((route, day) => {
    const locked = input.days[day]!.locked?.length ?? 0;
    const stops = (from: number, to: number) =>
      route.slice(from, to).filter((node) => !input.nodes[node]!.uncounted).length;
    return route.flatMap((node, i): Violation[] => {
      const { position } = input.nodes[node]!;
      if (position === undefined || i < locked) return [];
      const before = position === 'first' || position === 1 ? stops(locked, i) + 1 : stops(0, i) + 1;
      const after = stops(i + 1, route.length) + 1;
      const place = position === 'first' ? 1 : position === 'last' ? -1 : position;
      const holds = place > 0 ? before === place : after === -place;
      return holds ? [] : [{ code: 'wrong-position', day, node }];
    });
  });
}
