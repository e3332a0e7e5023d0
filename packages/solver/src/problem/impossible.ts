import type { Problem } from './problem.js';
import { arrivalWithBreaks, beginWithBreak, earliestBegin } from './times.js';

/**
 * Nodes that no feasible route can hold: closed on every day, unreachable, or too far even by the shortest way
 * over other nodes without a stop there. (A node that is not in the list may still be impossible.)
 */
export function impossibleNodes(problem: Problem): number[] {
  const days = possibleDays(problem);
  return Array.from({ length: problem.n }, (_, node) => node).filter((node) => {
    for (let day = 0; day < problem.m; day++) if (days[node * problem.m + day] === 1) return false;
    return true;
  });
}

const known = new WeakMap<Problem, Uint8Array>();

/** 1 at node * m + day when a visit on that day is not proved impossible. Worked out once for a problem. */
export function possibleDays(problem: Problem): Uint8Array {
  const possible = known.get(problem) ?? findPossibleDays(problem);
  known.set(problem, possible);
  return possible;
}

function findPossibleDays(problem: Problem): Uint8Array {
  const { n, m } = problem;
  const possible = new Uint8Array(n * m);
  const ways = waysOf(problem);
  for (let day = 0; day < m; day++) {
    for (const start of startsOf(problem, day)) {
      for (const end of endsOf(problem, day)) {
        const there = ways.from(start);
        const back = ways.to(end);
        for (let node = 0; node < n; node++) {
          const slot = node * m + day;
          if (possible[slot] === 0 && fitsAlone(problem, day, node, there[node]!, back[node]!))
            possible[slot] = 1;
        }
      }
    }
  }
  return possible;
}

const ways = new WeakMap<Problem, ShortestWays>();

/** Shortest ways over any nodes, each computed once. */
export function waysOf(problem: Problem): ShortestWays {
  const found = ways.get(problem) ?? new ShortestWays(problem);
  ways.set(problem, found);
  return found;
}

class ShortestWays {
  private readonly leaving = new Map<number, Float64Array>();
  private readonly leading = new Map<number, Float64Array>();

  constructor(private readonly problem: Problem) {}

  from(source: number): Float64Array {
    const known = this.leaving.get(source) ?? shortest(this.problem, source, this.problem.n, 1);
    this.leaving.set(source, known);
    return known;
  }

  to(target: number): Float64Array {
    const known = this.leading.get(target) ?? shortest(this.problem, target, 1, this.problem.n);
    this.leading.set(target, known);
    return known;
  }
}

function fitsAlone(problem: Problem, day: number, node: number, there: number, back: number): boolean {
  const first = problem.breakOffset[day]!;
  const count = problem.breakOffset[day + 1]! - first;
  const row = node * problem.m + day;
  const { breakInside, breakDuration, dayLatest } = problem;
  const service = problem.service[node]!;
  const isHome = (leave: number, taken: number) =>
    arrivalWithBreaks(problem, leave, back, first + taken, count - taken) <= dayLatest[day]!;
  for (let before = 0; before <= count; before++) {
    const arrive = arrivalWithBreaks(problem, problem.dayEarliest[day]!, there, first, before);
    if (isHome(earliestBegin(problem, row, arrive) + service, before)) return true;
    if (breakInside === null || before === count) continue;
    const begin = beginWithBreak(problem, breakInside, node, row, arrive, first + before);
    const longer = breakDuration[first + before]! - breakInside.shared[node]!;
    if (isHome(begin + service + longer, before + 1)) return true;
  }
  return false;
}

/**
 * Dijkstra on the full matrix: leg a -> b is `travel[a * row + b * column]`. With row n, column 1 the ways that
 * leave `source`, with row 1, column n those that lead to it.
 */
function shortest({ n, travel }: Problem, source: number, row: number, column: number): Float64Array {
  const length = new Float64Array(n).fill(Infinity);
  const done = new Uint8Array(n);
  length[source] = 0;
  for (let round = 0; round < n; round++) {
    let next = -1;
    for (let i = 0; i < n; i++) {
      if (done[i] === 0 && (next < 0 || length[i]! < length[next]!)) next = i;
    }
    if (length[next] === Infinity) break;
    done[next] = 1;
    for (let i = 0; i < n; i++) {
      const way = length[next]! + travel[next * row + i * column]!;
      if (way < length[i]!) length[i] = way;
    }
  }
  return length;
}

/** Where day `day` may start: its own start, or last night's lodging candidates. */
export function startsOf(problem: Problem, day: number): ArrayLike<number> & Iterable<number> {
  return problem.nights && day > 0 ? problem.nights[day - 1]! : [problem.dayStart[day]!];
}

/** Where day `day` may end: its own end, or the night's lodging candidates. */
export function endsOf(problem: Problem, day: number): ArrayLike<number> & Iterable<number> {
  return problem.nights && day < problem.m - 1 ? problem.nights[day]! : [problem.dayEnd[day]!];
}
