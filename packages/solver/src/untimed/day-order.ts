import type { Tour } from './tour.js';
import { ROUNDING, type Untimed } from './untimed.js';

/** Most consecutive visits that move together. */
const BLOCK = 3;

/**
 * Shortens the order of a day by 2-opt (Croes 1958) and Or-opt (Or 1976), first improvement, until neither helps: only
 * around stops whose legs have changed (don't look bits: Bentley 1992), and only towards near stops.
 */
export class DayOrder {
  private readonly ids: Int32Array;
  private readonly at: Int32Array;
  /** Index of every id in the day, -1 = elsewhere. */
  private readonly index: Int32Array;
  private readonly queue: Int32Array;
  private readonly isQueued: Uint8Array;
  private queued = 0;
  private last = 0;

  private tour!: Tour;

  constructor(u: Untimed) {
    const size = u.n + u.m + 1;
    this.ids = new Int32Array(size);
    this.at = new Int32Array(size);
    this.index = new Int32Array(size).fill(-1);
    this.queue = new Int32Array(size);
    this.isQueued = new Uint8Array(size);
  }

  /** True = day d has become shorter. */
  improve(tour: Tour, d: number): boolean {
    const { ids, index, queue, isQueued } = this;
    this.tour = tour;
    this.read(d);
    let changed = false;
    while (this.queued > 0) {
      const id = queue[--this.queued]!;
      isQueued[id] = 0;
      while (this.reverse(index[id]!) || this.move(index[id]!)) changed = true;
    }
    if (changed) this.write(d);
    for (let i = 0; i <= this.last; i++) {
      index[ids[i]!] = -1;
      tour.changed[ids[i]!] = 0;
    }
    return changed;
  }

  private read(d: number): void {
    const { tour, ids, at, index } = this;
    const { n } = tour.u;
    let i = 0;
    for (let id = n + d; ; id = tour.next[id]!, i++) {
      ids[i] = id;
      at[i] = tour.at[id]!;
      index[id] = i;
      if (id === n + d + 1) break;
      if (id < n && tour.changed[id] === 1) this.look(id);
    }
    this.last = i;
    // The ends belong to two days each.
    if (this.queued > 0) {
      this.look(n + d);
      this.look(n + d + 1);
    }
  }

  private write(d: number): void {
    const { tour, ids, last } = this;
    let sum = 0;
    for (let i = 0; i < last; i++) {
      const a = ids[i]!;
      const b = ids[i + 1]!;
      tour.next[a] = b;
      tour.prev[b] = a;
      sum += tour.leg(a, b);
    }
    tour.length[d] = sum;
  }

  private look(id: number): void {
    if (this.isQueued[id] === 1) return;
    this.isQueued[id] = 1;
    this.queue[this.queued++] = id;
  }

  /** A new leg between stop i and a nearer one, by a reversal of what lies between them. */
  private reverse(i: number): boolean {
    const { at, index, last } = this;
    const { n, length, near, width } = this.tour.u;
    const a = at[i]!;
    const rowA = a * n;
    const behind = i < last ? length[rowA + at[i + 1]!]! : 0;
    const before = i > 0 ? length[rowA + at[i - 1]!]! : 0;
    const reach = Math.max(behind, before);
    for (let c = a * width, end = c + width; c < end; c++) {
      const node = near[c]!;
      const ac = length[rowA + node]!;
      if (ac >= reach) return false;
      const j = index[node]!;
      if (j < 0 || j === i) continue;
      const rowC = node * n;
      if (ac < behind && j > i) {
        const gain = behind + length[rowC + at[j + 1]!]! - ac - length[at[i + 1]! * n + at[j + 1]!]!;
        if (gain > ROUNDING) return this.flipBetween(i + 1, j);
      }
      if (ac < before && j < i) {
        const gain = before + length[rowC + at[j - 1]!]! - ac - length[at[i - 1]! * n + at[j - 1]!]!;
        if (gain > ROUNDING) return this.flipBetween(j, i - 1);
      }
    }
    return false;
  }

  /** One to three consecutive visits, with stop i at one end, go beside a nearer stop or to an end of the day. */
  private move(i: number): boolean {
    const { last } = this;
    if (i === 0 || i === last) return false;
    for (let size = 1; size <= BLOCK; size++) {
      if (i + size <= last && this.moveBlock(i, i + size - 1, i)) return true;
      if (size > 1 && i - size >= 0 && this.moveBlock(i - size + 1, i, i)) return true;
    }
    return false;
  }

  private moveBlock(i: number, j: number, end: number): boolean {
    const { at, index, last } = this;
    const { n, length, near, width } = this.tour.u;
    const p = at[i - 1]!;
    const q = at[j + 1]!;
    const off = length[p * n + at[i]!]! + length[at[j]! * n + q]! - length[p * n + q]!;
    if (off < ROUNDING) return false;
    if ((i > 1 && this.put(i, j, 0, off)) || (j < last - 1 && this.put(i, j, last - 1, off))) return true;
    const row = at[end]! * n;
    for (let c = at[end]! * width, stop = c + width; c < stop; c++) {
      const node = near[c]!;
      if (length[row + node]! >= off) return false;
      const k = index[node]!;
      if (k < 0 || (k >= i && k <= j)) continue;
      if (k !== i - 1 && this.put(i, j, k, off)) return true;
      if (k !== j + 1 && this.put(i, j, k - 1, off)) return true;
    }
    return false;
  }

  /** Stops i .. j go between k and k + 1, either way round, if that is shorter than `off`, what they cost where they are. */
  private put(i: number, j: number, k: number, off: number): boolean {
    const { at } = this;
    const { n, length } = this.tour.u;
    const rowA = at[k]! * n;
    const rowB = at[k + 1]! * n;
    const base = length[rowA + at[k + 1]!]! + off - ROUNDING;
    const straight = length[rowA + at[i]!]! + length[rowB + at[j]!]!;
    const turned = length[rowA + at[j]!]! + length[rowB + at[i]!]!;
    if (straight >= base && turned >= base) return false;
    this.lookAround(i, j);
    this.lookAround(k, k);
    if (turned < straight) this.flip(i, j);
    // Reversals carry the block over what lies between.
    this.flip(i, j);
    if (k > j) {
      this.flip(j + 1, k);
      this.flip(i, k);
    } else {
      this.flip(k + 1, i - 1);
      this.flip(k + 1, j);
    }
    return true;
  }

  private flipBetween(i: number, j: number): true {
    this.lookAround(i, j);
    this.flip(i, j);
    return true;
  }

  /** Whose legs change when i .. j are cut out. */
  private lookAround(i: number, j: number): void {
    const { ids } = this;
    if (i > 0) this.look(ids[i - 1]!);
    this.look(ids[i]!);
    this.look(ids[j]!);
    if (j < this.last) this.look(ids[j + 1]!);
  }

  private flip(i: number, j: number): void {
    const { ids, at, index } = this;
    for (let a = i, b = j; a <= b; a++, b--) {
      const id = ids[a]!;
      const row = at[a]!;
      ids[a] = ids[b]!;
      at[a] = at[b]!;
      index[ids[a]!] = a;
      ids[b] = id;
      at[b] = row;
      index[id] = b;
    }
  }
}
