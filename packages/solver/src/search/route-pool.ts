import type { Tables } from './tables.js';

/**
 * The last good day routes the search has seen, each set of stops once (adaptive memory: Rochat and Taillard 1995).
 * A ring: the newest route takes the place of the oldest.
 */
export class RoutePool {
  size = 0;
  private next = 0;
  private readonly length: Int32Array;
  private readonly node: Int32Array;
  private readonly hash: Int32Array;
  private readonly known = new Set<number>();
  private readonly code: Int32Array;
  private readonly stride: number;

  constructor(
    private readonly t: Tables,
    readonly capacity: number,
  ) {
    this.stride = t.n;
    this.length = new Int32Array(capacity);
    this.hash = new Int32Array(capacity);
    this.node = new Int32Array(capacity * t.n);
    // Multiplicative hashing (Knuth, TAOCP 3, 6.4) of the id; the sum over a route names its set of stops.
    this.code = Int32Array.from({ length: t.n }, (_, u) => {
      const h = Math.imul(u + 1, 0x9e3779b1);
      return Math.imul(h ^ (h >>> 15), 0x85ebca6b);
    });
  }

  /** Adds the stops node[from..to]. */
  add(node: Int32Array, from: number, to: number): void {
    let hash = 0;
    for (let p = from; p <= to; p++) hash = (hash + this.code[node[p]!]!) | 0;
    if (to < from || this.known.has(hash)) return;
    const slot = this.next;
    if (this.size === this.capacity) this.known.delete(this.hash[slot]!);
    else this.size++;
    this.next = (slot + 1) % this.capacity;
    this.known.add(hash);
    this.hash[slot] = hash;
    this.length[slot] = to - from + 1;
    for (let p = from; p <= to; p++) this.node[slot * this.stride + p - from] = node[p]!;
  }

  route(slot: number): Int32Array {
    return this.node.subarray(slot * this.stride, slot * this.stride + this.length[slot]!);
  }

  /** Score of the stops of a pooled route that `covered` does not hold yet. */
  gain(slot: number, covered: Uint8Array): number {
    const { node } = this;
    const { score } = this.t;
    const from = slot * this.stride;
    const to = from + this.length[slot]!;
    let sum = 0;
    for (let p = from; p < to; p++) {
      const u = node[p]!;
      if (covered[u] === 0) sum += score[u]!;
    }
    return sum;
  }
}
