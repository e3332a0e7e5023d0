import type { Tables } from './tables.js';

/**
 * All routes of a solution in flat arrays, one row of `stride` per day: position 0 is the day's start, position
 * length + 1 its end. `latest` is the forward time slack in absolute form (Savelsbergh 1992): the latest begin of
 * service that keeps the rest of the route feasible, so an insertion is checked in O(1).
 *
 * Changes are a transaction: `touch` keeps a copy of a route before its first change, then either `commit` or
 * `rollback`. Only what changed is ever copied.
 */
export class Routes {
  readonly stride: number;
  readonly node: Int32Array;
  /** Arrival, departure (begin + service) and latest begin of service, by position. */
  readonly arrive: Float64Array;
  readonly depart: Float64Array;
  readonly latest: Float64Array;
  readonly length: Int32Array;
  /** Sum of travel per route. */
  readonly distance: Float64Array;
  /** Flat position of a candidate, -1 when it is not visited. */
  readonly at: Int32Array;
  score = 0;

  /** Routes changed since the last commit. */
  readonly dirty: Uint8Array;
  readonly oldNode: Int32Array;
  readonly oldArrive: Float64Array;
  readonly oldDepart: Float64Array;
  readonly oldLatest: Float64Array;
  readonly oldLength: Int32Array;
  private readonly oldDistance: Float64Array;
  private oldScore = 0;

  constructor(readonly t: Tables) {
    this.stride = t.n + 2;
    const size = this.stride * t.days;
    this.node = new Int32Array(size);
    this.arrive = new Float64Array(size);
    this.depart = new Float64Array(size);
    this.latest = new Float64Array(size);
    this.length = new Int32Array(t.days);
    this.distance = new Float64Array(t.days);
    this.at = new Int32Array(t.n).fill(-1);
    this.dirty = new Uint8Array(t.days);
    this.oldNode = new Int32Array(size);
    this.oldArrive = new Float64Array(size);
    this.oldDepart = new Float64Array(size);
    this.oldLatest = new Float64Array(size);
    this.oldLength = new Int32Array(t.days);
    this.oldDistance = new Float64Array(t.days);
    for (let d = 0; d < t.days; d++) {
      this.node[d * this.stride] = t.n + d;
      this.node[d * this.stride + 1] = t.n + t.days + d;
      this.refresh(d);
    }
  }

  totalDistance(): number {
    let sum = 0;
    for (let r = 0; r < this.t.days; r++) sum += this.distance[r]!;
    return sum;
  }

  commit(): void {
    this.dirty.fill(0);
    this.oldScore = this.score;
  }

  /** Call before the first change to route r. */
  touch(r: number): void {
    if (this.dirty[r] === 1) return;
    this.dirty[r] = 1;
    const { node, arrive, depart, latest, oldNode, oldArrive, oldDepart, oldLatest } = this;
    const from = r * this.stride;
    const to = from + this.length[r]! + 1;
    for (let p = from; p <= to; p++) {
      oldNode[p] = node[p]!;
      oldArrive[p] = arrive[p]!;
      oldDepart[p] = depart[p]!;
      oldLatest[p] = latest[p]!;
    }
    this.oldLength[r] = this.length[r]!;
    this.oldDistance[r] = this.distance[r]!;
  }

  rollback(): void {
    const { dirty, node, at, length, stride } = this;
    const days = this.t.days;
    for (let r = 0; r < days; r++) {
      if (dirty[r] === 0) continue;
      const to = r * stride + length[r]!;
      for (let p = r * stride + 1; p <= to; p++) at[node[p]!] = -1;
    }
    for (let r = 0; r < days; r++) if (dirty[r] === 1) this.rollbackRoute(r);
    this.score = this.oldScore;
    dirty.fill(0);
  }

  private rollbackRoute(r: number): void {
    const { node, arrive, depart, latest, oldNode, oldArrive, oldDepart, oldLatest, at } = this;
    const from = r * this.stride;
    const to = from + this.oldLength[r]! + 1;
    for (let p = from; p <= to; p++) {
      const u = oldNode[p]!;
      node[p] = u;
      arrive[p] = oldArrive[p]!;
      depart[p] = oldDepart[p]!;
      latest[p] = oldLatest[p]!;
      if (p > from && p < to) at[u] = p;
    }
    this.length[r] = this.oldLength[r]!;
    this.distance[r] = this.oldDistance[r]!;
  }

  /** Recomputes times and positions of a whole route. */
  refresh(r: number): void {
    const { node, arrive, depart, latest, at } = this;
    const { travel, open, close, service, width } = this.t;
    const base = r * this.stride;
    const end = base + this.length[r]! + 1;
    let u = node[base]!;
    let time = open[u]!;
    let distance = 0;
    arrive[base] = time;
    depart[base] = time;
    for (let p = base + 1; p <= end; p++) {
      const v = node[p]!;
      const leg = travel[u * width + v]!;
      distance += leg;
      time += leg;
      arrive[p] = time;
      if (time < open[v]!) time = open[v]!;
      time += service[v]!;
      depart[p] = time;
      if (p < end) at[v] = p;
      u = v;
    }
    this.distance[r] = distance;
    let late = close[u]!;
    latest[end] = late;
    for (let p = end - 1; p >= base; p--) {
      const v = node[p]!;
      late -= travel[v * width + u]! + service[v]!;
      if (late > close[v]!) late = close[v]!;
      latest[p] = late;
      u = v;
    }
  }

  /** Inserts candidate u behind flat position p of the (touched) route r; the caller has checked that it fits. */
  insert(r: number, p: number, u: number): void {
    this.openGap(r, p);
    const { node, arrive, depart, latest } = this;
    const { travel, open, close, service, width } = this.t;
    const base = r * this.stride;
    const last = base + this.length[r]! + 1;
    node[p + 1] = u;
    this.at[u] = p + 1;
    this.score += this.t.score[u]!;
    const before = node[p]!;
    const after = node[p + 2]!;
    const detour = travel[before * width + u]! + travel[u * width + after]!;
    this.distance[r]! += detour - travel[before * width + after]!;
    let v = before;
    let time = depart[p]!;
    for (let q = p + 1; q <= last; q++) {
      const w = node[q]!;
      time += travel[v * width + w]!;
      arrive[q] = time;
      if (time < open[w]!) time = open[w]!;
      time += service[w]!;
      if (q > p + 1 && depart[q] === time) break;
      depart[q] = time;
      v = w;
    }
    v = after;
    let late = latest[p + 2]!;
    for (let q = p + 1; q >= base; q--) {
      const w = node[q]!;
      late -= travel[w * width + v]! + service[w]!;
      if (late > close[w]!) late = close[w]!;
      if (q < p + 1 && latest[q] === late) break;
      latest[q] = late;
      v = w;
    }
  }

  private openGap(r: number, p: number): void {
    const { node, arrive, depart, latest, at } = this;
    const end = r * this.stride + this.length[r]! + 1;
    for (let q = end; q > p; q--) {
      const v = node[q]!;
      node[q + 1] = v;
      arrive[q + 1] = arrive[q]!;
      depart[q + 1] = depart[q]!;
      latest[q + 1] = latest[q]!;
      if (q < end) at[v] = q + 1;
    }
    this.length[r]!++;
  }

  /** Removes flat positions a..b of route r; times are stale until `refresh(r)`. */
  removeRange(r: number, a: number, b: number): void {
    this.touch(r);
    const { node, at } = this;
    const { score } = this.t;
    const end = r * this.stride + this.length[r]! + 1;
    const count = b - a + 1;
    for (let p = a; p <= b; p++) {
      at[node[p]!] = -1;
      this.score -= score[node[p]!]!;
    }
    for (let p = b + 1; p <= end; p++) {
      const v = node[p]!;
      node[p - count] = v;
      if (p < end) at[v] = p - count;
    }
    this.length[r]! -= count;
  }

  /**
   * The i stops behind flat position p of route a and the j stops behind q of route b change places; the caller has
   * checked that both fit. `buffer` has room for all of them.
   */
  exchangeStrings(
    a: number,
    p: number,
    i: number,
    b: number,
    q: number,
    j: number,
    buffer: Int32Array,
  ): void {
    this.touch(a);
    this.touch(b);
    const { node } = this;
    for (let k = 0; k < i; k++) buffer[k] = node[p + 1 + k]!;
    for (let k = 0; k < j; k++) buffer[i + k] = node[q + 1 + k]!;
    this.shiftTail(a, p + i + 1, j - i);
    this.shiftTail(b, q + j + 1, i - j);
    for (let k = 0; k < j; k++) node[p + 1 + k] = buffer[i + k]!;
    for (let k = 0; k < i; k++) node[q + 1 + k] = buffer[k]!;
    this.refresh(a);
    this.refresh(b);
  }

  /** Moves the stops from flat position `from` and the end of route r by `by` places. */
  private shiftTail(r: number, from: number, by: number): void {
    const end = r * this.stride + this.length[r]! + 1;
    this.node.copyWithin(from + by, from, end + 1);
    this.length[r]! += by;
  }

  /** Replaces everything, as a change to commit or roll back; routes hold candidate ids. */
  replaceAll(routes: readonly ArrayLike<number>[]): void {
    const { t, node, stride } = this;
    for (let r = 0; r < t.days; r++) this.touch(r);
    this.at.fill(-1);
    this.score = 0;
    for (let r = 0; r < t.days; r++) {
      const route = routes[r]!;
      const from = r * stride + 1;
      for (let i = 0; i < route.length; i++) {
        node[from + i] = route[i]!;
        this.score += t.score[route[i]!]!;
      }
      node[from + route.length] = t.n + t.days + r;
      this.length[r] = route.length;
      this.refresh(r);
    }
  }

  route(r: number): Int32Array {
    const from = r * this.stride + 1;
    return this.node.slice(from, from + this.length[r]!);
  }
}
