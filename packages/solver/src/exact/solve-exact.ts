import type { Problem } from '../problem/problem.js';

export interface ExactAnswer {
  readonly score: number;
  /** Problem nodes, one route a day, in visiting order. */
  readonly routes: readonly (readonly number[])[];
}

const MOST_NODES = 18;

/**
 * The optimum of a small problem of scores and opening hours, by dynamic programming over subsets: the earliest departure
 * from every last stop of every subset (Held and Karp 1962, with time windows), then the best split of the nodes over
 * the days. Shares nothing with the search: it is the oracle of its tests. Time grows with 3^n.
 *
 * @throws RangeError when the problem has more than scores and at most one window a day for each node, or more than 18
 * nodes with a score.
 */
export function solveExact(problem: Problem): ExactAnswer {
  if (!isTimesOnly(problem))
    throw new RangeError('solveExact: the problem has more than scores and opening hours');
  const nodes = Array.from({ length: problem.n }, (_, i) => i).filter((i) => problem.score[i]! > 0);
  if (nodes.length > MOST_NODES)
    throw new RangeError(`solveExact: ${nodes.length} nodes with a score, at most ${MOST_NODES}`);
  const days: Day[] = [];
  for (let day = 0; day < problem.m; day++)
    days.push(problem.isPlain && day > 0 ? days[0]! : dayOf(problem, nodes, day));
  const split = bestSplit(days.map(({ best }) => best));
  const routes = split.days.map((mask, day) =>
    days[day]!.best[mask]! > 0 ? routeOf(problem, nodes, days[day]!, mask) : [],
  );
  return { score: split.score, routes };
}

/** What one day can hold. */
interface Day {
  readonly day: number;
  readonly depart: Float64Array;
  /** Score of each subset that the day can hold, -Infinity otherwise. */
  readonly best: Float64Array;
}

function dayOf(problem: Problem, nodes: readonly number[], day: number): Day {
  const depart = departures(problem, nodes, day);
  return { day, depart, best: scoresOfOneDay(problem, nodes, depart, day) };
}

function isTimesOnly(problem: Problem): boolean {
  if (problem.isPlain) return true;
  const { windowOffset, breakOffset, m, mandatory, position, lateCost, timeCost, locked, closed } = problem;
  const { kinds, resources, relations, stints } = problem;
  const isOnceADay = windowOffset.every((end, row) => row === 0 || end - windowOffset[row - 1]! <= 1);
  const isFree = [kinds, resources, relations, stints].every((list) => list.length === 0);
  const optional = [problem.nights, problem.dayBonus, problem.coverage, problem.balance];
  return (
    isOnceADay &&
    isFree &&
    optional.every((part) => part === null) &&
    breakOffset[m] === 0 &&
    [mandatory, position, lateCost, timeCost, closed].every((list) => list.every((value) => value === 0)) &&
    locked.every((list) => list.length === 0)
  );
}

/** depart[mask * n + last]: earliest departure after visiting `mask`, `last` at the end; Infinity = impossible. */
function departures(problem: Problem, nodes: readonly number[], day: number): Float64Array {
  const n = nodes.length;
  const depart = new Float64Array(n << n).fill(Infinity);
  for (let mask = 1; mask < 1 << n; mask++) {
    for (let last = 0; last < n; last++) {
      if ((mask & (1 << last)) === 0) continue;
      const rest = mask ^ (1 << last);
      let earliest = Infinity;
      if (rest === 0)
        earliest = visit(problem, day, problem.dayStart[day]!, nodes[last]!, problem.dayEarliest[day]!);
      for (let before = 0; before < n; before++) {
        const left = depart[rest * n + before]!;
        if (left < Infinity)
          earliest = Math.min(earliest, visit(problem, day, nodes[before]!, nodes[last]!, left));
      }
      depart[mask * n + last] = earliest;
    }
  }
  return depart;
}

/** Departure from `to` when `from` is left at `time`; Infinity when `to` is closed by then. */
function visit(problem: Problem, day: number, from: number, to: number, time: number): number {
  const row = to * problem.m + day;
  const window = problem.windowOffset[row]!;
  if (window === problem.windowOffset[row + 1]) return Infinity;
  const begin = Math.max(time + problem.travel[from * problem.n + to]!, problem.open[window]!);
  return begin <= problem.close[window]! ? begin + problem.service[to]! : Infinity;
}

function scoresOfOneDay(
  problem: Problem,
  nodes: readonly number[],
  depart: Float64Array,
  day: number,
): Float64Array {
  const n = nodes.length;
  const best = new Float64Array(1 << n).fill(-Infinity);
  best[0] = 0;
  for (let mask = 1; mask < 1 << n; mask++) {
    if (lastStop(problem, nodes, depart, mask, day) < 0) continue;
    let score = 0;
    for (let i = 0; i < n; i++) if ((mask & (1 << i)) !== 0) score += problem.score[nodes[i]!]!;
    best[mask] = score;
  }
  return best;
}

/** A last stop from which the day's end is reached in time, or -1. */
function lastStop(
  problem: Problem,
  nodes: readonly number[],
  depart: Float64Array,
  mask: number,
  day: number,
): number {
  const n = nodes.length;
  for (let last = 0; last < n; last++) {
    const finish =
      depart[mask * n + last]! + problem.travel[nodes[last]! * problem.n + problem.dayEnd[day]!]!;
    if (finish <= problem.dayLatest[day]!) return last;
  }
  return -1;
}

/** Disjoint subsets, one a day, of the greatest total. */
function bestSplit(best: readonly Float64Array[]): { score: number; days: number[] } {
  const [first, ...others] = best;
  let total = Float64Array.from(first!);
  const choices: Int32Array[] = [];
  for (const day of others) {
    const next = new Float64Array(total.length).fill(-Infinity);
    const choice = new Int32Array(total.length);
    for (let mask = 0; mask < total.length; mask++) {
      for (let sub = mask; ; sub = (sub - 1) & mask) {
        const value = day[sub]! + total[mask ^ sub]!;
        if (value > next[mask]!) {
          next[mask] = value;
          choice[mask] = sub;
        }
        if (sub === 0) break;
      }
    }
    choices.push(choice);
    total = next;
  }
  let mask = total.indexOf(maximum(total));
  const score = total[mask]!;
  // Of the last day first.
  const days = choices.reverse().map((choice) => {
    const sub = choice[mask]!;
    mask ^= sub;
    return sub;
  });
  return { score, days: [...days, mask].reverse() };
}

function maximum(values: Float64Array): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}

function routeOf(problem: Problem, nodes: readonly number[], { day, depart }: Day, subset: number): number[] {
  const n = nodes.length;
  const route: number[] = [];
  let mask = subset;
  let last = lastStop(problem, nodes, depart, mask, day);
  while (last >= 0) {
    route.unshift(nodes[last]!);
    const rest = mask ^ (1 << last);
    const left = depart[mask * n + last]!;
    const before = nodes.findIndex(
      (node, i) =>
        depart[rest * n + i]! < Infinity &&
        visit(problem, day, node, nodes[last]!, depart[rest * n + i]!) === left,
    );
    mask = rest;
    last = rest === 0 ? -1 : before;
  }
  return route;
}
