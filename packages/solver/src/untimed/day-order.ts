import type { Tour } from './tour.js';
import { ROUNDING } from './untimed.js';

/** Shortens the order of a day by 2-opt (Croes 1958) and Or-opt (Or 1976), first improvement, until neither helps. */
export class DayOrder {
  private readonly ids: Int32Array;
  private readonly at: Int32Array;

  constructor(size: number) {
    this.ids = new Int32Array(size);
    this.at = new Int32Array(size);
  }

  /** True = the day has become shorter. */
  improve(tour: Tour, d: number): boolean {
    const { n } = tour.u;
    const { ids, at } = this;
    let last = 0;
    for (let id = n + d; ; id = tour.next[id]!) {
      ids[last] = id;
      at[last] = tour.at[id]!;
      if (id === n + d + 1) break;
      last++;
    }
    let changed = false;
    for (let again = last > 2; again; ) {
      again = this.reverse(tour, last) || this.move(tour, last);
      changed ||= again;
    }
    if (!changed) return false;
    let sum = 0;
    for (let i = 0; i < last; i++) {
      tour.next[ids[i]!] = ids[i + 1]!;
      tour.prev[ids[i + 1]!] = ids[i]!;
      sum += tour.leg(ids[i]!, ids[i + 1]!);
    }
    tour.length[d] = sum;
    return true;
  }

  /** Reverses i + 1 .. j wherever that shortens the way. */
  private reverse(tour: Tour, last: number): boolean {
    const { length, n } = tour.u;
    const { at } = this;
    let changed = false;
    for (let i = 0; i < last - 2; i++) {
      const rowA = at[i]! * n;
      let b = at[i + 1]!;
      let ab = length[rowA + b]!;
      for (let j = i + 2; j < last; j++) {
        const c = at[j]!;
        const ac = length[rowA + c]!;
        if (ac >= ab) continue;
        const e = at[j + 1]!;
        if (ac + length[b * n + e]! - ab - length[c * n + e]! > -ROUNDING) continue;
        this.flip(i + 1, j);
        b = c;
        ab = ac;
        changed = true;
      }
    }
    return changed;
  }

  /** Moves one to three consecutive visits elsewhere, either way round, wherever that shortens the way. */
  private move(tour: Tour, last: number): boolean {
    const { length, n } = tour.u;
    const { at } = this;
    let changed = false;
    for (let size = 1; size <= 3; size++) {
      for (let i = 1; i + size <= last; i++) {
        const j = i + size - 1;
        const rowP = at[i - 1]! * n;
        const first = at[i]!;
        const end = at[j]!;
        const q = at[j + 1]!;
        const off = length[rowP + first]! + length[end * n + q]! - length[rowP + q]!;
        if (off < ROUNDING) continue;
        for (let k = 0; k < last; k++) {
          if (k >= i - 1 && k <= j) continue;
          const rowA = at[k]! * n;
          const b = at[k + 1]!;
          const base = length[rowA + b]! + off - ROUNDING;
          const af = length[rowA + first]!;
          const ae = length[rowA + end]!;
          if (af >= base && ae >= base) continue;
          const straight = af + length[end * n + b]!;
          const turned = ae + length[first * n + b]!;
          if (straight >= base && turned >= base) continue;
          if (turned < straight) this.flip(i, j);
          // Two more reversals carry the block over what lies between.
          if (k > j) {
            this.flip(i, j);
            this.flip(j + 1, k);
            this.flip(i, k);
          } else {
            this.flip(i, j);
            this.flip(k + 1, i - 1);
            this.flip(k + 1, j);
          }
          changed = true;
          break;
        }
      }
    }
    return changed;
  }

  private flip(i: number, j: number): void {
    const { ids, at } = this;
    for (let a = i, b = j; a < b; a++, b--) {
      const id = ids[a]!;
      ids[a] = ids[b]!;
      ids[b] = id;
      const row = at[a]!;
      at[a] = at[b]!;
      at[b] = row;
    }
  }
}
