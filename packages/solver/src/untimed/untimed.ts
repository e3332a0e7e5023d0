import { endsOf } from '../problem/impossible.js';
import type { Problem } from '../problem/problem.js';

/** Lengths may exceed a limit by so much: sums of legs are rounded. */
export const ROUNDING = 1e-9;
/** Nearest candidates that are kept per node. */
const NEAR = 60;
/** Larger problems go to the rich engine, whose tables do not grow so fast. */
const MOST_NODES = 2000;

/**
 * A problem in which only lengths count: no opening hours, breaks, limits or relations, travel the same both ways. What
 * is left is the orienteering problem with hotel selection (Divsalar, Vansteenwegen and Cattrysse 2013).
 */
export interface Untimed {
  readonly problem: Problem;
  readonly n: number;
  readonly m: number;
  /** Travel and half the service at both ends, row-major n*n: the length of a day is the sum of its legs. */
  readonly length: Float64Array;
  /** Longest length of each day. */
  readonly limit: Float64Array;
  /** All limits together. */
  readonly totalLimit: number;
  /** Nodes worth a visit. */
  readonly candidates: Int32Array;
  /** Candidates nearest to node i: near[i * width] .. */
  readonly near: Int32Array;
  readonly width: number;
  /** Lodgings of boundary b: 0 = the first start, m = the last end. */
  readonly lodgings: readonly Int32Array[];
}

/** Is it such a problem? */
export function isUntimed(problem: Problem): boolean {
  const { n, m, travel, mandatory, position, lateCost, timeCost, breakOffset, closed, locked } = problem;
  if (
    problem.coverage ||
    problem.nightScore ||
    problem.dayBonus ||
    problem.balance ||
    problem.stints.length > 0
  )
    return false;
  if (problem.kinds.length > 0 || problem.resources.length > 0 || problem.relations.length > 0) return false;
  if (breakOffset[m] !== 0 || mandatory.includes(1) || closed.includes(1)) return false;
  if ([position, lateCost, timeCost].some((list) => list.some((value) => value !== 0))) return false;
  if (locked.some((list) => list.length > 0)) return false;
  for (let d = 1; d < m && !problem.nights; d++)
    if (problem.dayStart[d] !== problem.dayEnd[d - 1]) return false;
  if (n > MOST_NODES || lodgingsOf(problem).some((list) => list.some((node) => problem.service[node]! > 0)))
    return false;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) if (travel[i * n + j] !== travel[j * n + i]) return false;
  }
  return allAlwaysOrNever(problem);
}

/** Every node is open always or never, as far as the days reach. */
function allAlwaysOrNever(problem: Problem): boolean {
  const { n, m, windowOffset } = problem;
  for (let i = 0; i < n; i++) {
    const never = windowOffset[i * m] === windowOffset[i * m + m];
    for (let d = 0; d < m && !never; d++) {
      const w = windowOffset[i * m + d]!;
      if (windowOffset[i * m + d + 1] !== w + 1) return false;
      if (problem.open[w]! > problem.dayEarliest[d]! || problem.close[w]! < problem.dayLatest[d]!)
        return false;
    }
  }
  return true;
}

export function untimedOf(problem: Problem): Untimed {
  const { n, m, travel, service, score, windowOffset } = problem;
  const length = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) length[i * n + j] = travel[i * n + j]! + (service[i]! + service[j]!) / 2;
  }
  const all = Array.from({ length: n }, (_, i) => i);
  const candidates = Int32Array.from(
    all.filter((i) => score[i]! > 0 && windowOffset[i * m] !== windowOffset[i * m + m]),
  );
  const width = Math.min(NEAR, Math.max(0, candidates.length - 1));
  const near = new Int32Array(n * width);
  for (const i of all) {
    const sorted = candidates
      .filter((j) => j !== i)
      .sort((a, b) => length[i * n + a]! - length[i * n + b]! || a - b);
    near.set(sorted.subarray(0, width), i * width);
  }
  const limit = Float64Array.from(problem.dayLatest, (latest, d) => latest - problem.dayEarliest[d]!);
  return {
    problem,
    n,
    m,
    length,
    limit,
    totalLimit: limit.reduce((all, one) => all + one, 0),
    candidates,
    near,
    width,
    lodgings: lodgingsOf(problem),
  };
}

function lodgingsOf(problem: Problem): Int32Array[] {
  const ends = Array.from({ length: problem.m }, (_, d) => Int32Array.from(endsOf(problem, d)));
  return [Int32Array.of(problem.dayStart[0]!), ...ends];
}
