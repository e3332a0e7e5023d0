import type { Random } from '../random.js';
import type { Tour } from './tour.js';
import { ROUNDING, type Untimed } from './untimed.js';

/** Noise on the worth of an insertion, and chance that a gap is overlooked, of 2^32. */
const NOISE = 0.5;
const BLINK = Math.floor(0.02 * 4294967296);

/** Greedy insertion of all that fits, by score over added length, its square, or chance; cheapest gap of each node. */
export class Recreate {
  private readonly open: Int32Array;
  private readonly gap: Int32Array;
  private readonly cost: Float64Array;
  private readonly worth: Float64Array;
  private readonly slack: Float64Array;
  private readonly rating: Float64Array;
  /** The tour as a list: stops, their nodes, the legs behind them, and where each day begins. */
  private readonly ids: Int32Array;
  private readonly at: Int32Array;
  private readonly leg: Float64Array;
  private readonly begin: Int32Array;
  /** What each node's worth is multiplied by, until the taste changes. */
  private readonly taste: Float64Array;
  private plain = false;
  private chosen = -1;

  constructor(
    private readonly u: Untimed,
    private readonly random: Random,
  ) {
    this.open = new Int32Array(u.candidates.length);
    this.gap = new Int32Array(u.n);
    this.cost = new Float64Array(u.n);
    this.worth = new Float64Array(u.n);
    this.slack = new Float64Array(u.m);
    this.rating = new Float64Array(u.n);
    this.taste = new Float64Array(u.n).fill(1);
    this.ids = new Int32Array(u.n + u.m + 1);
    this.at = new Int32Array(u.n + u.m + 1);
    this.leg = new Float64Array(u.n + u.m + 1);
    this.begin = new Int32Array(u.m + 1);
  }

  /** Draws anew what each node's worth is multiplied by: `range` is that of its natural logarithm, both ways. */
  changeTaste(range: number): void {
    const { u, taste, random } = this;
    for (const node of u.candidates) taste[node] = Math.exp(range * (2 * random.unit() - 1));
  }

  /** Leaves the days' lengths within `limit`; marks the days it adds to. */
  apply(tour: Tour, limit: Float64Array, touched: Uint8Array): void {
    const { u, random, open, worth, slack, cost, taste } = this;
    const { score } = u.problem;
    for (let d = 0; d < u.m; d++) slack[d] = limit[d]! - tour.length[d]! + ROUNDING;
    const x = random.unit();
    const mode = x < 0.1 ? 0 : x < 0.5 ? 1 : 2;
    this.plain = mode === 0;
    let count = 0;
    this.read(tour);
    for (const node of u.candidates) {
      if (tour.day[node]! >= 0) continue;
      this.findGap(node);
      if (cost[node] === Infinity) continue;
      open[count++] = node;
      const s = score[node]!;
      worth[node] =
        taste[node]! * (mode === 0 ? 1 : mode === 1 ? s : s * s) * (1 + NOISE * (2 * random.unit() - 1));
    }
    let best = this.rate(count);
    while (best >= 0) {
      const node = open[best]!;
      const a = this.gap[node]!;
      const b = tour.next[a]!;
      const d = tour.day[a]!;
      slack[d]! -= cost[node]!;
      tour.put(node, a, cost[node]!);
      this.insert(node, a, d);
      touched[d] = 1;
      open[best] = open[--count]!;
      count = this.refresh(tour, count, a, node, b, d);
      best = this.chosen;
    }
  }

  /** Rates all open nodes by worth over added length; the place of the best one in `open`, -1 = none. */
  private rate(count: number): number {
    const { open, rating } = this;
    let best = -1;
    let most = -1;
    for (let k = 0; k < count; k++) {
      const node = open[k]!;
      rating[node] = this.ratingOf(node);
      if (rating[node]! <= most) continue;
      most = rating[node]!;
      best = k;
    }
    return best;
  }

  private ratingOf(node: number): number {
    return this.plain ? this.worth[node]! : this.worth[node]! / (this.cost[node]! + 1e-3);
  }

  /** After `x` came between a and b: better gaps beside it, and anew what lost its gap or does not fit any more; `chosen` = the best rated. */
  private refresh(tour: Tour, count: number, a: number, x: number, b: number, d: number): number {
    const { u, open, cost, gap, slack, rating } = this;
    const { n, length } = u;
    const rowX = x * n;
    const nodeA = tour.at[a]!;
    const nodeB = tour.at[b]!;
    const ax = length[rowX + nodeA]!;
    const xb = length[rowX + nodeB]!;
    const rowA = nodeA * n;
    const rowB = nodeB * n;
    const left = slack[d]!;
    let room = 0;
    for (let e = 0; e < u.m; e++) room = Math.max(room, slack[e]!);
    let kept = 0;
    let most = -1;
    this.chosen = -1;
    for (let k = 0; k < count; k++) {
      const node = open[k]!;
      const g = gap[node]!;
      const c0 = cost[node]!;
      // Its cheapest gap was c0: no other one fits either.
      if (c0 > room) continue;
      const toX = length[rowX + node]!;
      const c1 = length[rowA + node]! + toX - ax;
      const c2 = toX + length[rowB + node]! - xb;
      const c = Math.min(c1, c2);
      const lost = g === a || (c0 > left && tour.day[g] === d);
      if (c <= left && (c < c0 || (g === a && c === c0))) {
        cost[node] = c;
        gap[node] = c1 <= c2 ? a : x;
        rating[node] = this.ratingOf(node);
      } else if (lost) {
        this.findGap(node);
        if (cost[node] === Infinity) continue;
        rating[node] = this.ratingOf(node);
      }
      if (rating[node]! > most) {
        most = rating[node]!;
        this.chosen = kept;
      }
      open[kept++] = node;
    }
    return kept;
  }

  private read(tour: Tour): void {
    const { ids, at, leg, begin } = this;
    const { n, m, length } = this.u;
    let k = 0;
    for (let id = n, d = 0; ; id = tour.next[id]!, k++) {
      ids[k] = id;
      at[k] = tour.at[id]!;
      if (k > 0) leg[k - 1] = length[at[k - 1]! * n + at[k]!]!;
      if (id >= n) begin[d++] = k;
      if (d > m) return;
    }
  }

  /** Node comes behind stop a, into day d. */
  private insert(node: number, a: number, d: number): void {
    const { ids, at, leg, begin } = this;
    const { n, m, length } = this.u;
    let k = begin[m]!;
    for (let e = d + 1; e <= m; e++) begin[e]!++;
    for (; ids[k] !== a; k--) {
      ids[k + 1] = ids[k]!;
      at[k + 1] = at[k]!;
      leg[k + 1] = leg[k]!;
    }
    ids[k + 1] = node;
    at[k + 1] = node;
    leg[k] = length[at[k]! * n + node]!;
    leg[k + 1] = length[node * n + at[k + 2]!]!;
  }

  private findGap(node: number): void {
    const { u, slack, random, at, leg, begin } = this;
    const { n, m, length } = u;
    const row = node * n;
    let best = Infinity;
    let where = -1;
    for (let d = 0; d < m; d++) {
      const room = slack[d]!;
      if (room < 0) continue;
      const end = begin[d + 1]!;
      let k = begin[d]!;
      let toA = length[row + at[k]!]!;
      for (; k < end; k++) {
        const toB = length[row + at[k + 1]!]!;
        const c = toA + toB - leg[k]!;
        if (c < best && c <= room && random.uint32() >= BLINK) {
          best = c;
          where = k;
        }
        toA = toB;
      }
    }
    this.cost[node] = best;
    this.gap[node] = where < 0 ? -1 : this.ids[where]!;
  }
}
