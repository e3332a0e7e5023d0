import { endsOf, startsOf } from '../problem/impossible.js';
import type { Problem } from '../problem/problem.js';

/** What the search derives from a problem once: bonuses, node-to-kind rows, neighbour lists, breaks per day. */
export class Trip {
  readonly n: number;
  readonly m: number;
  /** Most breaks of any day; times are kept for 0 .. maxBreaks breaks taken. */
  readonly maxBreaks: number;
  /** Added to the score per mandatory node visited, kind minimum met by one, day that can be travelled. */
  readonly bonus: number;
  /** Score of a node alone, with the bonus of a mandatory one. */
  readonly worth: Float64Array;
  /** Kinds of node i: kindOf[kindOffset[i]] .. */
  readonly kindOffset: Int32Array;
  readonly kindOf: Int32Array;
  /** Nodes worth visiting that fit somewhere. */
  readonly candidates: Int32Array;
  /** 1 = node i can be visited alone on day d, at i * m + d. */
  readonly fits: Uint8Array;
  /** For every node the candidates, nearest first (there and back), row i at i * candidates.length. */
  readonly nearest: Int32Array;
  /** Where day d may start and end. */
  readonly starts: readonly Int32Array[];
  readonly ends: readonly Int32Array[];
  /** Relations of node i: relationOf[relationOffset[i]] .. */
  readonly relationOffset: Int32Array;
  readonly relationOf: Int32Array;
  /** Does any relation ask for time between two visits of a day? */
  readonly hasGaps: boolean;
  /** Does any resource depend on the legs? */
  readonly hasLegResources: boolean;
  /** Does any relation keep a visit only as long as another one is there? */
  readonly hasRequirements: boolean;
  /** How many first visits of day d are locked; set to 0 when they cannot be kept. */
  readonly locked: Int32Array;
  /** Does any night leave a choice? */
  readonly choosesLodging: boolean;
  private versions = 0;

  constructor(
    readonly problem: Problem,
    impossible: readonly number[],
  ) {
    const { n, m } = problem;
    this.n = n;
    this.m = m;
    let most = 0;
    for (let d = 0; d < m; d++) most = Math.max(most, problem.breakOffset[d + 1]! - problem.breakOffset[d]!);
    this.maxBreaks = most;
    this.bonus = bonusOf(problem);
    this.worth = problem.score.map((score, i) => score + (problem.mandatory[i] ? this.bonus : 0));
    [this.kindOffset, this.kindOf] = rowsOf(n, problem.kinds, (kind) => kind.nodes);
    [this.relationOffset, this.relationOf] = rowsOf(n, problem.relations, ({ first, second }) => [
      first,
      second,
    ]);
    this.hasGaps = problem.relations.some(({ minGap, maxGap }) => minGap > 0 || maxGap < Infinity);
    this.hasRequirements = problem.relations.some(({ requires }) => requires);
    this.hasLegResources = problem.resources.some(({ leg }) => leg !== null);
    this.locked = Int32Array.from(problem.locked, (list) => list.length);
    const excluded = new Set(impossible);
    const fixed = new Set(problem.locked.flatMap((list) => Array.from(list)));
    const wanted = Array.from({ length: n }, (_, i) => i).filter(
      (i) => !excluded.has(i) && !fixed.has(i) && this.canGain(i),
    );
    this.candidates = Int32Array.from(wanted);
    this.fits = fitsOf(problem);
    this.nearest = nearestOf(problem, this.candidates);
    this.starts = Array.from({ length: m }, (_, d) => Int32Array.from(startsOf(problem, d)));
    this.ends = Array.from({ length: m }, (_, d) => Int32Array.from(endsOf(problem, d)));
    this.choosesLodging = problem.nights?.some((list) => list.length > 1) ?? false;
  }

  /** A number never given before. */
  nextVersion(): number {
    this.versions++;
    return this.versions;
  }

  /** Can a visit add to the score (or to a minimum) at all? */
  private canGain(node: number): boolean {
    if (this.worth[node]! > 0) return true;
    const { coverage, kinds } = this.problem;
    for (let c = 0; coverage && c < coverage.classes; c++) {
      if (coverage.amount[node * coverage.classes + c]! > 0) return true;
    }
    for (let r = this.kindOffset[node]!; r < this.kindOffset[node + 1]!; r++) {
      if (kinds[this.kindOf[r]!]!.minPerTrip > 0) return true;
    }
    return false;
  }
}

/** More than all scores together, so that a mandatory node outweighs every other choice. */
function bonusOf({ score, coverage }: Problem): number {
  let sum = 1;
  for (const one of score) sum += one;
  for (const curve of coverage?.curve ?? []) sum += curve[curve.length - 1]!;
  return sum;
}

/** Which of `items` each node is in, as compressed rows. */
function rowsOf<T>(
  n: number,
  items: readonly T[],
  nodesOf: (item: T) => Iterable<number>,
): [Int32Array, Int32Array] {
  const rows: number[][] = Array.from({ length: n }, () => []);
  items.forEach((item, k) => {
    for (const node of nodesOf(item)) rows[node]!.push(k);
  });
  const offset = new Int32Array(n + 1);
  rows.forEach((row, i) => {
    offset[i + 1] = offset[i]! + row.length;
  });
  return [offset, Int32Array.from(rows.flat())];
}

/** Node i may be visited on day d at all: it is open then, at a time the day reaches. */
function fitsOf({
  n,
  m,
  windowOffset,
  open,
  close,
  service,
  dayEarliest,
  dayLatest,
  closed,
}: Problem): Uint8Array {
  const fits = new Uint8Array(n * m);
  for (let row = 0; row < n * m; row++) {
    const d = row % m;
    const i = (row - d) / m;
    if (closed[d] === 1) continue;
    for (let w = windowOffset[row]!; w < windowOffset[row + 1]!; w++) {
      const begin = Math.max(open[w]!, dayEarliest[d]!);
      if (begin <= close[w]! && begin + service[i]! <= dayLatest[d]!) fits[row] = 1;
    }
  }
  return fits;
}

function nearestOf({ n, travel }: Problem, candidates: Int32Array): Int32Array {
  const result = new Int32Array(n * candidates.length);
  const apart = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    for (const j of candidates)
      apart[j] = i === j ? -1 : Math.min(1e12, travel[i * n + j]! + travel[j * n + i]!);
    result.set(
      candidates.toSorted((a, b) => apart[a]! - apart[b]! || a - b),
      i * candidates.length,
    );
  }
  return result;
}
