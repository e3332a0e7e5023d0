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
  /** Classes of coverage of node i: classOf[classOffset[i]] .. */
  readonly classOffset: Int32Array;
  readonly classOf: Int32Array;
  /** Nodes worth visiting that fit somewhere. */
  readonly candidates: Int32Array;
  /** 1 = node i can be visited alone on day d, at i * m + d. */
  readonly fits: Uint8Array;
  /** Where day d may start and end. */
  readonly starts: readonly Int32Array[];
  readonly ends: readonly Int32Array[];
  /** Relations of node i: relationOf[relationOffset[i]] .. */
  readonly relationOffset: Int32Array;
  readonly relationOf: Int32Array;
  /** Must a day be timed in full to tell whether it can be kept (gaps between visits, stints)? */
  readonly needsTimetable: boolean;
  /** Does a visit's place in the day matter (relations, first and last visits)? */
  readonly hasPlaces: boolean;
  /** Nodes with a position of their own in the day. */
  readonly placed: Int32Array;
  /** Does any position ask for other visits before or behind it? */
  readonly needsBefore: boolean;
  /** Is a visit worth more on one day than on another, or for what the day lacks, or for its place? */
  readonly gainsByDay: boolean;
  /** Resources of visits of which a day should have a least amount. */
  readonly lacks: Int32Array;
  /** Does the answer's score depend on more than what is visited on which day? */
  readonly hasPrices: boolean;
  /** Score that a unit of travel weighs: all the travel a trip can hold about one visit, so that slack never decides. */
  readonly travelWeight: number;
  /** Does any resource depend on the legs? */
  readonly hasLegResources: boolean;
  /** Does any relation keep a visit only as long as another one is there? */
  readonly hasRequirements: boolean;
  /** How many first visits of day d are locked; set to 0 when they cannot be kept. */
  readonly locked: Int32Array;
  /** Does any night leave a choice? */
  readonly choosesLodging: boolean;
  private readonly nearest = new Map<number, Int32Array>();
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
    [this.classOffset, this.classOf] = classesOf(problem);
    [this.relationOffset, this.relationOf] = rowsOf(n, problem.relations, ({ first, second }) => [
      first,
      second,
    ]);
    this.needsTimetable =
      problem.stints.length > 0 ||
      problem.relations.some(({ minGap, maxGap }) => minGap > 0 || maxGap < Infinity);
    this.placed = Int32Array.from(problem.position.keys()).filter((i) => problem.position[i] !== 0);
    this.hasPlaces = problem.relations.length > 0 || this.placed.length > 0;
    this.needsBefore = problem.position.some((at) => at > 1 || at < -1);
    this.lacks = Int32Array.from(problem.resources.keys()).filter((r) => {
      const { node, lackCost } = problem.resources[r]!;
      return node !== null && lackCost > 0;
    });
    this.gainsByDay =
      problem.dayBonus !== null ||
      this.lacks.length > 0 ||
      this.needsBefore ||
      problem.kinds.some(({ minPerDay }) => minPerDay.some((least) => least > 0));
    this.hasPrices = hasPrices(problem);
    this.hasRequirements = problem.relations.some(({ requires }) => requires);
    this.hasLegResources = problem.resources.some(({ leg }) => leg !== null);
    this.locked = Int32Array.from(problem.locked, (list) => list.length);
    const excluded = new Set(impossible);
    const fixed = new Set(problem.locked.flatMap((list) => Array.from(list)));
    const wanted = Array.from({ length: n }, (_, i) => i).filter(
      (i) => !excluded.has(i) && !fixed.has(i) && this.canGain(i),
    );
    this.candidates = Int32Array.from(wanted);
    this.travelWeight = travelWeight(problem, this.candidates);
    this.fits = fitsOf(problem);
    this.starts = Array.from({ length: m }, (_, d) => Int32Array.from(startsOf(problem, d)));
    this.ends = Array.from({ length: m }, (_, d) => Int32Array.from(endsOf(problem, d)));
    this.choosesLodging = problem.nights?.some((list) => list.length > 1) ?? false;
  }

  /** A number never given before. */
  nextVersion(): number {
    this.versions++;
    return this.versions;
  }

  /** The candidates, those nearest to `node` (there and back) first. */
  nearestTo(node: number): Int32Array {
    const near = this.nearest.get(node) ?? nearestOf(this.problem, this.candidates, node);
    this.nearest.set(node, near);
    return near;
  }

  /** Can a visit add to the score (or to a minimum) at all? */
  private canGain(node: number): boolean {
    if (this.worth[node]! > 0) return true;
    const { kinds, dayBonus, resources } = this.problem;
    for (const r of this.lacks) if (resources[r]!.node![node]! > 0) return true;
    if (this.classOffset[node + 1]! > this.classOffset[node]!) return true;
    for (let d = 0; dayBonus && d < this.m; d++) if (dayBonus[node * this.m + d]! > 0) return true;
    for (let r = this.kindOffset[node]!; r < this.kindOffset[node + 1]!; r++) {
      const { minPerTrip, minPerDay } = kinds[this.kindOf[r]!]!;
      if (minPerTrip > 0 || minPerDay.some((least) => least > 0)) return true;
    }
    return false;
  }
}

/** More than all scores and prices together, so that a mandatory node outweighs every other choice. */
function bonusOf(problem: Problem): number {
  const { n, m, score, coverage, dayBonus, nightScore, balance, lateCost, timeCost, resources } = problem;
  let sum = 1;
  for (const one of score) sum += one;
  for (const curve of coverage?.curve ?? []) sum += curve[curve.length - 1]!;
  for (const bonus of dayBonus ?? []) sum += bonus;
  for (const value of nightScore ?? []) sum += value;
  for (let d = 0; d < m; d++) {
    const length = problem.dayLatest[d]! - problem.dayEarliest[d]!;
    if (lateCost[d]! > 0) sum += lateCost[d]! * Math.max(0, problem.dayLatest[d]! - problem.softLatest[d]!);
    sum += timeCost[d]! * length;
    if (balance) sum += balance.cost * length;
    for (const { cost, maxPerDay, node, leg, lackCost, leastPerDay } of resources) {
      sum += lackCost * leastPerDay[d]!;
      if (cost === 0) continue;
      const most = largest(leg) * (n + 1) + n * largest(node);
      sum += cost * Math.min(maxPerDay[d]!, most);
    }
  }
  return sum;
}

/** The largest amount that can be used (unreachable legs stand in with 1e9). */
function largest(amounts: Float64Array | null): number {
  let most = 0;
  if (amounts === null) return most;
  for (let k = 0; k < amounts.length; k++) {
    const amount = amounts[k]!;
    if (amount < 1e9 && amount > most) most = amount;
  }
  return most;
}

function hasPrices({ nightScore, balance, lateCost, timeCost, resources }: Problem): boolean {
  const isPriced =
    [lateCost, timeCost].some((costs) => costs.some((cost) => cost > 0)) ||
    resources.some(({ cost, lackCost }) => cost > 0 || lackCost > 0);
  return isPriced || nightScore !== null || (balance !== null && balance.cost > 0);
}

function travelWeight(problem: Problem, candidates: Int32Array): number {
  let time = 0;
  for (let d = 0; d < problem.m; d++) time += problem.dayLatest[d]! - problem.dayEarliest[d]!;
  let score = 0;
  for (const node of candidates) score += problem.score[node]!;
  return time > 0 && candidates.length > 0 ? (0.3 * score) / candidates.length / time : 0;
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

/** The classes of coverage that each node adds to, as compressed rows: of many classes a node is in few. */
function classesOf({ n, coverage }: Problem): [Int32Array, Int32Array] {
  const classes = coverage?.classes ?? 0;
  const nodesOf = (c: number) =>
    Array.from({ length: n }, (_, i) => i).filter((i) => coverage!.amount[i * classes + c]! > 0);
  return rowsOf(n, [...Array(classes).keys()], nodesOf);
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

function nearestOf({ n, travel }: Problem, candidates: Int32Array, i: number): Int32Array {
  const apart = new Float64Array(n);
  for (const j of candidates)
    apart[j] = i === j ? -1 : Math.min(1e12, travel[i * n + j]! + travel[j * n + i]!);
  return candidates.toSorted((a, b) => apart[a]! - apart[b]! || a - b);
}
