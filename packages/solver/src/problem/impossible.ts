import type { Problem } from './problem.js';
import { arrivalWithBreaks, earliestBegin } from './times.js';

/**
 * Nodes that no feasible route can hold: closed on every day, unreachable, or too far even by the shortest way
 * over other nodes without a stop there. (A node that is not in the list may still be impossible.)
 */
export function impossibleNodes(problem: Problem): number[] {
  const possible = new Uint8Array(problem.n);
  const from = new Map<number, Float64Array>();
  const to = new Map<number, Float64Array>();
  for (let day = 0; day < problem.m; day++) {
    for (const start of startsOf(problem, day)) {
      if (!from.has(start)) from.set(start, shortest(problem, start, problem.n, 1));
      for (const end of endsOf(problem, day)) {
        if (!to.has(end)) to.set(end, shortest(problem, end, 1, problem.n));
        for (let node = 0; node < problem.n; node++) {
          if (possible[node] === 1) continue;
          if (fitsAlone(problem, day, node, from.get(start)![node]!, to.get(end)![node]!)) possible[node] = 1;
        }
      }
    }
  }
  return Array.from({ length: problem.n }, (_, node) => node).filter((node) => possible[node] === 0);
}

function fitsAlone(problem: Problem, day: number, node: number, there: number, back: number): boolean {
  const first = problem.breakOffset[day]!;
  const count = problem.breakOffset[day + 1]! - first;
  for (let before = 0; before <= count; before++) {
    const arrive = arrivalWithBreaks(problem, problem.dayEarliest[day]!, there, first, before);
    const leave = earliestBegin(problem, node * problem.m + day, arrive) + problem.service[node]!;
    const finish = arrivalWithBreaks(problem, leave, back, first + before, count - before);
    if (finish <= problem.dayLatest[day]!) return true;
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
