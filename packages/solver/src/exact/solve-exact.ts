import type { Problem } from '../problem/problem.js';

export interface ExactAnswer {
  readonly score: number;
  /** Problem nodes, one route a day, in visiting order. */
  readonly routes: readonly (readonly number[])[];
}

const MOST_NODES = 18;

/**
 * The optimum of a small plain problem, by dynamic programming over subsets: the earliest departure from every
 * last stop of every subset (Held and Karp 1962, with time windows), then the best split of the nodes over the
 * days. Shares nothing with the search: it is the oracle of its tests. Time grows with 3^n.
 *
 * @throws RangeError when the problem is not plain or more than 18 nodes have a score.
 */
export function solveExact(problem: Problem): ExactAnswer {
  if (!problem.isPlain) throw new RangeError('solveExact: the problem is not plain');
  const nodes = Array.from({ length: problem.n }, (_, i) => i).filter((i) => problem.score[i]! > 0);
  if (nodes.length > MOST_NODES)
    throw new RangeError(`solveExact: ${nodes.length} nodes with a score, at most ${MOST_NODES}`);
  const depart = departures(problem, nodes);
  const best = scoresOfOneDay(problem, nodes, depart);
  const split = bestSplit(best, problem.m);
  const routes = split.days.map((mask) => (best[mask]! > 0 ? routeOf(problem, nodes, depart, mask) : []));
  return { score: split.score, routes };
}

/** depart[mask * n + last]: earliest departure after visiting `mask`, `last` at the end; Infinity = impossible. */
function departures(problem: Problem, nodes: readonly number[]): Float64Array {
  const n = nodes.length;
  const depart = new Float64Array(n << n).fill(Infinity);
  for (let mask = 1; mask < 1 << n; mask++) {
    for (let last = 0; last < n; last++) {
      if ((mask & (1 << last)) === 0) continue;
      const rest = mask ^ (1 << last);
      let earliest = Infinity;
      if (rest === 0) earliest = visit(problem, problem.dayStart[0]!, nodes[last]!, problem.dayEarliest[0]!);
      for (let before = 0; before < n; before++) {
        const left = depart[rest * n + before]!;
        if (left < Infinity)
          earliest = Math.min(earliest, visit(problem, nodes[before]!, nodes[last]!, left));
      }
      depart[mask * n + last] = earliest;
    }
  }
  return depart;
}

/** Departure from `to` when `from` is left at `time`; Infinity when `to` is closed by then. */
function visit(problem: Problem, from: number, to: number, time: number): number {
  const window = problem.windowOffset[to * problem.m]!;
  const begin = Math.max(time + problem.travel[from * problem.n + to]!, problem.open[window]!);
  return begin <= problem.close[window]! ? begin + problem.service[to]! : Infinity;
}

/** Score of each subset that one day can hold, -Infinity otherwise. */
function scoresOfOneDay(problem: Problem, nodes: readonly number[], depart: Float64Array): Float64Array {
  const n = nodes.length;
  const best = new Float64Array(1 << n).fill(-Infinity);
  best[0] = 0;
  for (let mask = 1; mask < 1 << n; mask++) {
    if (lastStop(problem, nodes, depart, mask) < 0) continue;
    let score = 0;
    for (let i = 0; i < n; i++) if ((mask & (1 << i)) !== 0) score += problem.score[nodes[i]!]!;
    best[mask] = score;
  }
  return best;
}

/** A last stop from which the day's end is reached in time, or -1. */
function lastStop(problem: Problem, nodes: readonly number[], depart: Float64Array, mask: number): number {
  const n = nodes.length;
  for (let last = 0; last < n; last++) {
    const finish = depart[mask * n + last]! + problem.travel[nodes[last]! * problem.n + problem.dayEnd[0]!]!;
    if (finish <= problem.dayLatest[0]!) return last;
  }
  return -1;
}

/** Disjoint subsets, one a day, of the greatest total. */
function bestSplit(best: Float64Array, m: number): { score: number; days: number[] } {
  let total = Float64Array.from(best);
  const choices: Int32Array[] = [];
  for (let day = 1; day < m; day++) {
    const next = new Float64Array(best.length).fill(-Infinity);
    const choice = new Int32Array(best.length);
    for (let mask = 0; mask < best.length; mask++) {
      for (let sub = mask; ; sub = (sub - 1) & mask) {
        const value = best[sub]! + total[mask ^ sub]!;
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
  const days = choices.reverse().map((choice) => {
    const sub = choice[mask]!;
    mask ^= sub;
    return sub;
  });
  return { score, days: [...days, mask] };
}

function maximum(values: Float64Array): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}

function routeOf(problem: Problem, nodes: readonly number[], depart: Float64Array, subset: number): number[] {
  const n = nodes.length;
  const route: number[] = [];
  let mask = subset;
  let last = lastStop(problem, nodes, depart, mask);
  while (last >= 0) {
    route.unshift(nodes[last]!);
    const rest = mask ^ (1 << last);
    const left = depart[mask * n + last]!;
    const before = nodes.findIndex(
      (node, i) =>
        depart[rest * n + i]! < Infinity &&
        visit(problem, node, nodes[last]!, depart[rest * n + i]!) === left,
    );
    mask = rest;
    last = rest === 0 ? -1 : before;
  }
  return route;
}
