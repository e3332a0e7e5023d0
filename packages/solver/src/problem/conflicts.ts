import { endsOf, possibleDays, startsOf, waysOf } from './impossible.js';
import type { Problem } from './problem.js';
import { scheduleDay } from './schedule.js';

/** Demands that cannot all be met, whatever the search does; each names both sides. */
export type Conflict =
  /** No day of the trip can hold this mandatory node: `closed` = it is open on none, else it is too far. */
  | { readonly code: 'mandatory-impossible'; readonly node: number; readonly closed: boolean }
  /** More mandatory nodes of a kind than it allows. */
  | {
      readonly code: 'mandatory-kind';
      readonly kind: number;
      readonly nodes: readonly number[];
      readonly most: number;
    }
  /** The mandatory nodes alone use more than the trip may. */
  | {
      readonly code: 'mandatory-resource';
      readonly resource: number;
      readonly used: number;
      readonly most: number;
    }
  /** Two mandatory nodes, and no two days on which both the relation and their opening hours hold. */
  | {
      readonly code: 'mandatory-relation';
      readonly relation: number;
      readonly first: number;
      readonly second: number;
    }
  /** Mandatory nodes each of which must come before the next, and the last before the first. */
  | { readonly code: 'relation-cycle'; readonly nodes: readonly number[] }
  /** The minimum of a kind asks for more nodes than can be visited. */
  | {
      readonly code: 'kind-minimum';
      readonly kind: number;
      readonly possible: number;
      readonly least: number;
    }
  /** The day's end cannot be reached from its start in time. */
  | {
      readonly code: 'day-unreachable';
      readonly day: number;
      readonly latest: number;
      readonly finish: number;
    }
  /** The day's locked visits cannot be kept. */
  | { readonly code: 'locked-impossible'; readonly day: number };

/** Finds, before any search, what can be proved impossible. Empty does not prove that all demands can be met. */
export function findConflicts(problem: Problem): Conflict[] {
  const possible = possibleDays(problem);
  return [
    ...mandatoryNodes(problem).flatMap((node) => nodeConflict(problem, possible, node)),
    ...kindConflicts(problem, possible),
    ...resourceConflicts(problem),
    ...relationConflicts(problem, possible),
    ...cycleConflict(problem),
    ...dayConflicts(problem),
  ];
}

function mandatoryNodes(problem: Problem): number[] {
  return Array.from(problem.mandatory.keys()).filter((node) => problem.mandatory[node] === 1);
}

function daysOf(problem: Problem, possible: Uint8Array, node: number): number[] {
  return Array.from({ length: problem.m }, (_, day) => day).filter(
    (day) => possible[node * problem.m + day] === 1,
  );
}

function nodeConflict(problem: Problem, possible: Uint8Array, node: number): Conflict[] {
  if (daysOf(problem, possible, node).length > 0) return [];
  const { windowOffset, m } = problem;
  const closed = windowOffset[node * m] === windowOffset[node * m + m];
  return [{ code: 'mandatory-impossible', node, closed }];
}

function kindConflicts(problem: Problem, possible: Uint8Array): Conflict[] {
  return problem.kinds.flatMap((kind, k): Conflict[] => {
    const result: Conflict[] = [];
    const nodes = Array.from(kind.nodes).filter((node) => problem.mandatory[node] === 1);
    const most = Math.min(
      kind.maxPerTrip,
      kind.maxPerDay.reduce((sum, limit) => sum + limit, 0),
    );
    if (nodes.length > most) result.push({ code: 'mandatory-kind', kind: k, nodes, most });
    const count = kind.nodes.filter((node) => daysOf(problem, possible, node).length > 0).length;
    const visits = Math.min(count, most);
    if (visits < kind.minPerTrip) {
      result.push({ code: 'kind-minimum', kind: k, possible: visits, least: kind.minPerTrip });
    }
    return result;
  });
}

function resourceConflicts(problem: Problem): Conflict[] {
  return problem.resources.flatMap(({ node, maxPerDay, maxPerTrip }, resource): Conflict[] => {
    const used = mandatoryNodes(problem).reduce((sum, one) => sum + (node?.[one] ?? 0), 0);
    const most = Math.min(
      maxPerTrip,
      maxPerDay.reduce((sum, limit) => sum + limit, 0),
    );
    return used > most ? [{ code: 'mandatory-resource', resource, used, most }] : [];
  });
}

function relationConflicts(problem: Problem, possible: Uint8Array): Conflict[] {
  return problem.relations.flatMap(({ first, second, minDays, maxDays, requires }, relation): Conflict[] => {
    const bothNeeded = (problem.mandatory[first] === 1 || requires) && problem.mandatory[second] === 1;
    const to = daysOf(problem, possible, second);
    if (!bothNeeded || to.length === 0) return [];
    const from = daysOf(problem, possible, first);
    const holds = from.some((a) => to.some((b) => b - a >= minDays && b - a <= maxDays));
    return holds ? [] : [{ code: 'mandatory-relation', relation, first, second }];
  });
}

/** A cycle among mandatory nodes, found by depth-first search; only the first one is told. */
function cycleConflict(problem: Problem): Conflict[] {
  const done = new Set<number>();
  const path: number[] = [];
  const walk = (node: number): number[] | null => {
    if (path.includes(node)) return path.slice(path.indexOf(node));
    if (done.has(node)) return null;
    path.push(node);
    for (const { first, second } of problem.relations) {
      if (first !== node || problem.mandatory[second] === 0) continue;
      const cycle = walk(second);
      if (cycle) return cycle;
    }
    path.pop();
    done.add(node);
    return null;
  };
  for (const node of mandatoryNodes(problem)) {
    const nodes = walk(node);
    if (nodes) return [{ code: 'relation-cycle', nodes }];
  }
  return [];
}

function dayConflicts(problem: Problem): Conflict[] {
  const ways = waysOf(problem);
  const result: Conflict[] = [];
  for (let day = 0; day < problem.m; day++) {
    const latest = problem.dayLatest[day]!;
    const route = Array.from(problem.locked[day]!);
    let finish = Infinity;
    let kept = route.length === 0;
    for (const start of startsOf(problem, day)) {
      for (const end of endsOf(problem, day)) {
        finish = Math.min(finish, problem.dayEarliest[day]! + ways.from(start)[end]!);
        kept ||= scheduleDay(problem, day, start, end, route) !== null;
      }
    }
    if (finish > latest) result.push({ code: 'day-unreachable', day, latest, finish });
    else if (!kept) result.push({ code: 'locked-impossible', day });
  }
  return result;
}
