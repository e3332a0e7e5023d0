import type { Untimed } from './untimed.js';

/**
 * All days as one linked list: boundary 0, visits of day 0, boundary 1, visits of day 1, ... boundary m. Boundary b has
 * the id n + b and stands at a lodging; visits have their node as id.
 */
export class Tour {
  readonly next: Int32Array;
  readonly prev: Int32Array;
  /** Node of every id. */
  readonly at: Int32Array;
  /** Day of a visit, else -1; of boundary b the day it begins. */
  readonly day: Int32Array;
  /** Length of each day. */
  readonly length: Float64Array;
  readonly count: Int32Array;
  /** Stops whose legs have changed since the order of their day was improved. */
  readonly changed: Uint8Array;
  score = 0;

  constructor(readonly u: Untimed) {
    const { n, m } = u;
    this.next = new Int32Array(n + m + 1);
    this.prev = new Int32Array(n + m + 1);
    this.at = Int32Array.from({ length: n + m + 1 }, (_, i) => (i < n ? i : u.lodgings[i - n]![0]!));
    this.day = new Int32Array(n + m + 1).fill(-1);
    this.length = new Float64Array(m);
    this.count = new Int32Array(m);
    this.changed = new Uint8Array(n + m + 1);
    this.clear();
  }

  /** As `empty`, but lengths are not updated. */
  clear(): void {
    const { n, m } = this.u;
    this.day.fill(-1);
    this.changed.fill(1);
    this.count.fill(0);
    this.score = 0;
    for (let b = 0; b <= m; b++) {
      this.next[n + b] = n + b + 1;
      this.prev[n + b] = n + b - 1;
      this.day[n + b] = b;
    }
  }

  /** Takes all visits out; the lodgings stay. */
  empty(): void {
    this.clear();
    this.remeasure();
  }

  copyFrom(other: Tour): void {
    this.next.set(other.next);
    this.prev.set(other.prev);
    this.at.set(other.at);
    this.day.set(other.day);
    this.length.set(other.length);
    this.count.set(other.count);
    this.changed.set(other.changed);
    this.score = other.score;
  }

  leg(a: number, b: number): number {
    return this.u.length[this.at[a]! * this.u.n + this.at[b]!]!;
  }

  /** Sums the lengths anew, so that rounding does not add up. */
  remeasure(): void {
    const { n, m } = this.u;
    for (let d = 0; d < m; d++) {
      let sum = 0;
      for (let id = n + d; id !== n + d + 1; id = this.next[id]!) sum += this.leg(id, this.next[id]!);
      this.length[d] = sum;
    }
  }

  routes(): number[][] {
    const { n, m } = this.u;
    return Array.from({ length: m }, (_, d) => {
      const route: number[] = [];
      for (let id = this.next[n + d]!; id < n; id = this.next[id]!) route.push(id);
      return route;
    });
  }

  lodging(b: number): number {
    return this.at[this.u.n + b]!;
  }

  /** Names the sequence of lodgings. */
  lodgings(): string {
    let names = '';
    for (let b = this.u.m - 1; b > 0; b--) names += `${this.lodging(b)} `;
    return names;
  }

  /** Puts an unvisited node behind `a`, at the given added length. */
  put(node: number, a: number, cost: number): void {
    const b = this.next[a]!;
    const d = this.day[a]!;
    this.link(a, node);
    this.link(node, b);
    this.day[node] = d;
    this.count[d]!++;
    this.length[d]! += cost;
    this.score += this.u.problem.score[node]!;
  }

  /** Takes a visit out. */
  take(node: number): void {
    const a = this.prev[node]!;
    const b = this.next[node]!;
    const d = this.day[node]!;
    this.length[d]! += this.leg(a, b) - this.leg(a, node) - this.leg(node, b);
    this.link(a, b);
    this.day[node] = -1;
    this.count[d]!--;
    this.score -= this.u.problem.score[node]!;
  }

  /** Gives day d other visits: `count` of them, last one first, unvisited or its own. */
  replaceDay(d: number, visits: Int32Array, count: number): void {
    const { n, problem } = this.u;
    for (let id = this.next[n + d]!; id < n; id = this.next[id]!) {
      this.day[id] = -1;
      this.score -= problem.score[id]!;
    }
    let behind = n + d + 1;
    this.length[d] = 0;
    for (let k = 0; k <= count; k++) {
      const id = k < count ? visits[k]! : n + d;
      this.link(id, behind);
      this.length[d]! += this.leg(id, behind);
      if (k < count) {
        this.day[id] = d;
        this.score += problem.score[id]!;
      }
      behind = id;
    }
    this.count[d] = count;
  }

  /** Night b moves behind stop `left` and to another lodging; the caller knows the new lengths of both days. */
  moveNight(b: number, left: number, lodging: number, before: number, after: number): void {
    const { next, prev, day, count, length } = this;
    const id = this.u.n + b;
    this.link(prev[id]!, next[id]!);
    const right = next[left]!;
    this.link(left, id);
    this.link(id, right);
    this.at[id] = lodging;
    const both = count[b - 1]! + count[b]!;
    let first = 0;
    for (let v = next[id - 1]!; v !== id; v = next[v]!, first++) day[v] = b - 1;
    for (let v = next[id]!; v !== id + 1; v = next[v]!) day[v] = b;
    count[b - 1] = first;
    count[b] = both - first;
    length[b - 1] = before;
    length[b] = after;
  }

  private link(a: number, b: number): void {
    this.next[a] = b;
    this.prev[b] = a;
    this.changed[a] = 1;
    this.changed[b] = 1;
  }

  total(): number {
    let sum = 0;
    for (let d = 0; d < this.u.m; d++) sum += this.length[d]!;
    return sum;
  }
}
