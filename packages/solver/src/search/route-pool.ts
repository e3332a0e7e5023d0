import type { Tables } from './tables.js';

/**
 * The last good day routes the search has seen, each set of stops once (adaptive memory: Rochat and Taillard 1995).
 * A ring: the newest route takes the place of the oldest.
 */
export class RoutePool {
  size = 0;
  /** Score of each pooled route. */
  readonly score: Float64Array;
  /** Its stops as bits, `words` numbers a route. */
  private readonly bits: Int32Array;
  private readonly words: number;
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
    this.score = new Float64Array(capacity);
    this.words = (t.n + 31) >>> 5;
    this.bits = new Int32Array(capacity * this.words);
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
    const row = slot * this.words;
    this.bits.fill(0, row, row + this.words);
    this.score[slot] = 0;
    for (let p = from; p <= to; p++) {
      const u = node[p]!;
      this.node[slot * this.stride + p - from] = u;
      this.score[slot]! += this.t.score[u]!;
      this.bits[row + (u >>> 5)]! |= 1 << (u & 31);
    }
  }

  route(slot: number): Int32Array {
    return this.node.subarray(slot * this.stride, slot * this.stride + this.length[slot]!);
  }

  disjoint(a: number, b: number): boolean {
    const { bits, words } = this;
    for (let i = a * words, j = b * words, end = i + words; i < end; i++, j++)
      if ((bits[i]! & bits[j]!) !== 0) return false;
    return true;
  }
}
