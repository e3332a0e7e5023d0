import type { Problem } from '../problem/problem.js';

/**
 * A plain problem as the engine reads it. Nodes are compacted and renumbered: candidates 0..n-1 (worth a visit
 * and possible at all), ordered by the earliest moment a visit can be over, so that one sweep over a route
 * serves all of them; then one start and one end per day, so that a route is a row of ids without special cases.
 */
export interface Tables {
  /** Number of candidates. */
  readonly n: number;
  /** Row length of the matrices: candidates, starts, ends. */
  readonly width: number;
  readonly days: number;
  /**
   * travel[u * width + j] = from u to j. Single precision keeps the matrix in the cache: exact for whole numbers
   * below 2^24, rounded up elsewhere, so that a route that fits here fits the problem.
   */
  readonly travel: Float32Array;
  /** back[u * width + i] = from i to u: the same array when the matrix is symmetric. */
  readonly back: Float32Array;
  readonly service: Float64Array;
  readonly score: Float64Array;
  readonly open: Float64Array;
  /** Latest start of the visit. */
  readonly close: Float64Array;
  /** Problem node of each id. */
  readonly original: Int32Array;
  /** Means over candidates: score, and travel to one of the ten nearest. */
  readonly meanScore: number;
  readonly meanLeg: number;
}

export function buildTables(problem: Problem, impossible: readonly number[]): Tables {
  const ids = renumber(problem, impossible);
  const { m: days } = problem;
  const width = ids.length;
  const n = width - 2 * days;
  const matrices = compactMatrix(problem, ids);
  const service = new Float64Array(width);
  const score = new Float64Array(width);
  const open = new Float64Array(width);
  const close = new Float64Array(width);
  for (let u = 0; u < n; u++) {
    const node = ids[u]!;
    const w = problem.windowOffset[node * days]!;
    service[u] = problem.service[node]!;
    score[u] = problem.score[node]!;
    open[u] = problem.open[w]!;
    close[u] = problem.close[w]!;
  }
  for (let d = 0; d < days; d++) {
    for (const id of [n + d, n + days + d]) {
      open[id] = problem.dayEarliest[d]!;
      close[id] = problem.dayLatest[d]!;
    }
  }
  const meanScore = score.reduce((sum, s) => sum + s, 0) / Math.max(1, n);
  const meanLeg = meanOfNearest(matrices.travel, n, width);
  return { n, width, days, ...matrices, service, score, open, close, original: ids, meanScore, meanLeg };
}

function renumber(problem: Problem, impossible: readonly number[]): Int32Array {
  const never = new Set(impossible);
  const over = (node: number) =>
    problem.open[problem.windowOffset[node * problem.m]!]! + problem.service[node]!;
  const candidates = Array.from({ length: problem.n }, (_, node) => node)
    .filter((node) => problem.score[node]! > 0 && !never.has(node))
    .sort((a, b) => over(a) - over(b) || a - b);
  return Int32Array.from([...candidates, ...problem.dayStart, ...problem.dayEnd]);
}

/** The least single-precision number that is not below `value`. */
function roundUp(value: number): number {
  const near = Math.fround(value);
  if (near >= value) return near;
  FLOAT[0] = near;
  BITS[0]! += near < 0 ? -1 : 1;
  return FLOAT[0]!;
}

const FLOAT = new Float32Array(1);
const BITS = new Int32Array(FLOAT.buffer);

function compactMatrix(problem: Problem, ids: Int32Array) {
  const width = ids.length;
  const travel = new Float32Array(width * width);
  for (let i = 0; i < width; i++) {
    for (let j = 0; j < width; j++)
      travel[i * width + j] = roundUp(problem.travel[ids[i]! * problem.n + ids[j]!]!);
  }
  const back = new Float32Array(width * width);
  let symmetric = true;
  for (let i = 0; i < width; i++) {
    for (let j = 0; j < width; j++) {
      back[i * width + j] = travel[j * width + i]!;
      if (travel[i * width + j] !== travel[j * width + i]) symmetric = false;
    }
  }
  return { travel, back: symmetric ? travel : back };
}

/** A length to measure detours by; 1 where there is nothing to measure. */
function meanOfNearest(travel: Float32Array, n: number, width: number): number {
  const k = Math.min(10, n - 1);
  let sum = 0;
  for (let u = 0; u < n; u++) {
    const row = travel.slice(u * width, u * width + n);
    row[u] = Infinity;
    row.sort();
    for (let i = 0; i < k; i++) if (row[i]! < Infinity) sum += row[i]!;
  }
  return sum > 0 ? sum / (n * k) : 1;
}
