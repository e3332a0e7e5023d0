import type { Tour } from './tour.js';
import { ROUNDING, type Untimed } from './untimed.js';

/** Most gaps of the tour, and lodgings of each, that are looked at for one night. */
const MOST_GAPS = 16;
const MOST_LODGINGS = 5;
const WIDTH = MOST_GAPS * MOST_LODGINGS;
/** Price of length beside that of excess: of two splits of one excess the shorter one. */
const LENGTH = 0.01;

/**
 * Puts the nights into a tour without nights: of all ways to cut it into days the one that exceeds the limits of the
 * days least (route first, cluster second: Beasley 1983; the split of Prins 2004, here with the choice of the lodging at
 * each cut). Dynamic programming over the nights, each in a gap of the tour and at one of the lodgings that lie best there.
 */
export class Split {
  /** The tour's stops and how far along it they lie. */
  private readonly stop: Int32Array;
  private readonly position: Float64Array;
  private stops = 0;
  /** Places that night b may have, from b * WIDTH on: how many, where, the value of the best split so far and the place before. */
  private readonly count: Int32Array;
  private readonly gap: Int32Array;
  private readonly lodging: Int32Array;
  private readonly value: Float64Array;
  private readonly back: Int32Array;
  /** Way from the last visit before the night, and to the first visit after it, with positions along the tour. */
  private readonly into: Float64Array;
  private readonly outof: Float64Array;
  private readonly detour = new Float64Array(MOST_LODGINGS);
  private readonly cumulative: Float64Array;
  /** Gaps in which the night at hand may lie. */
  private low = 0;
  private high = 0;
  /** Place of the last night in the split that was found last, -1 = there is none. */
  private best = -1;

  constructor(private readonly u: Untimed) {
    const size = u.m * WIDTH + 1;
    this.stop = new Int32Array(u.n + 2);
    this.position = new Float64Array(u.n + 2);
    this.count = new Int32Array(u.m + 1);
    this.gap = new Int32Array(size);
    this.lodging = new Int32Array(size);
    this.value = new Float64Array(size);
    this.back = new Int32Array(size);
    this.into = new Float64Array(size);
    this.outof = new Float64Array(size);
    this.cumulative = new Float64Array(u.m + 1);
    for (let d = 0; d < u.m; d++) this.cumulative[d + 1] = this.cumulative[d]! + u.limit[d]!;
  }

  /** Least excess over the days' limits, all together; Infinity where it would be more than `most`. */
  excess(giant: Tour, most: number): number {
    const { u, outof, value } = this;
    this.read(giant);
    const end = this.position[this.stops - 1]!;
    const allowed = most + LENGTH * (end * 1.2 + this.cumulative[u.m]! * 0.2) + ROUNDING;
    this.count[0] = 1;
    this.gap[0] = 0;
    this.value[0] = 0;
    this.outof[0] = 0;
    this.best = -1;
    for (let b = 1; b < u.m; b++) if (!this.night(b, most, allowed)) return Infinity;
    let least = Infinity;
    const from = (u.m - 1) * WIDTH;
    for (let s = from; s < from + this.count[u.m - 1]!; s++) {
      const length = outof[s]! + end;
      const total = value[s]! + LENGTH * length + Math.max(0, length - u.limit[u.m - 1]!);
      if (total >= least) continue;
      least = total;
      this.best = s;
    }
    if (this.best < 0) return Infinity;
    const excess = this.excessOfBest();
    return excess > most ? Infinity : excess;
  }

  private excessOfBest(): number {
    const { u } = this;
    let sum = 0;
    let into = this.position[this.stops - 1]!;
    let g = this.stops - 1;
    let h = -1;
    for (let d = u.m - 1, s = this.best; d >= 0; d--, s = this.back[s]!) {
      const direct = d > 0 && this.gap[s] === g;
      const length = direct ? u.length[this.lodging[s]! * u.n + h]! : this.outof[s]! + into;
      sum += Math.max(0, length - u.limit[d]!);
      into = this.into[s]!;
      g = this.gap[s]!;
      h = this.lodging[s]!;
    }
    return sum;
  }

  private read(giant: Tour): void {
    const { n, length } = giant.u;
    const { stop, position } = this;
    stop[0] = giant.at[n]!;
    position[0] = 0;
    let i = 0;
    for (let id = n; id !== n + 1; ) {
      id = giant.next[id]!;
      i++;
      stop[i] = giant.at[id]!;
      position[i] = position[i - 1]! + length[stop[i - 1]! * n + stop[i]!]!;
    }
    this.stops = i + 1;
  }

  /** Gaps that leave no more than `most` of excess before and after night b; of too many those near its share of the way. */
  private findRange(b: number, most: number): void {
    const { u, position, cumulative } = this;
    const last = this.stops - 1;
    const latest = cumulative[b]! + most + ROUNDING;
    const earliest = position[last]! - (cumulative[u.m]! - cumulative[b]!) - most - ROUNDING;
    let low = 0;
    while (low < last - 1 && position[low + 1]! < earliest) low++;
    let high = low;
    while (high < last - 1 && position[high + 1]! <= latest) high++;
    const middle = (position[last]! * cumulative[b]!) / cumulative[u.m]!;
    while (high - low >= MOST_GAPS) {
      if (middle - position[low]! > position[high]! - middle) low++;
      else high--;
    }
    this.low = low;
    this.high = high;
  }

  /** Writes the lodgings that lie best in gap g from `begin` on; how many. */
  private findLodgings(list: Int32Array, g: number, begin: number): number {
    const { stop, lodging, detour } = this;
    const { n, length } = this.u;
    const rowA = stop[g]! * n;
    const rowB = stop[g + 1]! * n;
    let kept = 0;
    for (let i = 0; i < list.length; i++) {
      const h = list[i]!;
      const c = length[rowA + h]! + length[rowB + h]!;
      if (kept === MOST_LODGINGS && c >= detour[kept - 1]!) continue;
      let k = kept < MOST_LODGINGS ? kept++ : kept - 1;
      for (; k > 0 && detour[k - 1]! > c; k--) {
        detour[k] = detour[k - 1]!;
        lodging[begin + k] = lodging[begin + k - 1]!;
      }
      detour[k] = c;
      lodging[begin + k] = h;
    }
    return kept;
  }

  /** Finds the places of night b and what they cost, up to `allowed`; false = none. */
  private night(b: number, most: number, allowed: number): boolean {
    const { u, stop, position, value, gap, lodging, into, outof, back } = this;
    const { n, length } = u;
    const from = (b - 1) * WIDTH;
    const to = from + this.count[b - 1]!;
    const limit = u.limit[b - 1]!;
    this.findRange(b, most);
    let put = b * WIDTH;
    for (let g = this.low; g <= this.high; g++) {
      const begin = put;
      const end = begin + this.findLodgings(u.lodgings[b]!, g, begin);
      for (let k = begin; k < end; k++) {
        const h = lodging[k]!;
        const way = position[g]! + length[stop[g]! * n + h]!;
        let least = Infinity;
        let before = -1;
        for (let s = from; s < to && gap[s]! <= g; s++) {
          const day = gap[s] === g && b > 1 ? length[lodging[s]! * n + h]! : outof[s]! + way;
          const total = value[s]! + LENGTH * day + Math.max(0, day - limit);
          if (total >= least) continue;
          least = total;
          before = s;
        }
        if (least > allowed) continue;
        lodging[put] = h;
        gap[put] = g;
        value[put] = least;
        back[put] = before;
        into[put] = way;
        outof[put] = length[stop[g + 1]! * n + h]! - position[g + 1]!;
        put++;
      }
    }
    this.count[b] = put - b * WIDTH;
    return put > b * WIDTH;
  }

  /** Names the sequence of lodgings of the split that was found last, as `Tour.lodgings` does. */
  lodgings(): string {
    let names = '';
    for (let b = this.u.m - 1, s = this.best; b > 0; b--, s = this.back[s]!) names += `${this.lodging[s]} `;
    return names;
  }

  /** Writes the split that was found last into `tour`. */
  write(tour: Tour): void {
    const { u, stop } = this;
    const { n, m } = u;
    tour.clear();
    let until = this.stops - 2;
    for (let d = m - 1, s = this.best; d >= 0; d--, s = this.back[s]!) {
      const first = d > 0 ? this.gap[s]! + 1 : 1;
      let behind = n + d;
      for (let i = first; i <= until; i++) {
        tour.put(stop[i]!, behind, 0);
        behind = stop[i]!;
      }
      if (d > 0) tour.at[n + d] = this.lodging[s]!;
      until = first - 1;
    }
    tour.remeasure();
  }
}
