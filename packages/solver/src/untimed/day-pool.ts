import type { Random } from '../random.js';
import type { Tour } from './tour.js';
import type { Untimed } from './untimed.js';

/**
 * The best route known of each day between each two lodgings (adaptive memory: Rochat and Taillard 1995). Dynamic
 * programming over the lodgings picks the sequence whose routes promise most, as the potential of a trip does in Divsalar,
 * Vansteenwegen and Cattrysse (2013).
 */
export class DayPool {
  private readonly width: number;
  private readonly score: Float64Array;
  private readonly route: Int32Array[];

  constructor(private readonly u: Untimed) {
    this.width = Math.max(...u.lodgings.map((list) => list.length));
    const slots = u.m * this.width * this.width;
    this.score = new Float64Array(slots).fill(-1);
    this.route = new Array<Int32Array>(slots).fill(new Int32Array(0));
  }

  private slot(d: number, s: number, e: number): number {
    return (d * this.width + s) * this.width + e;
  }

  /** Keeps the days of `tour` that are better than what is known. */
  add(tour: Tour): void {
    const { m, n, lodgings, problem } = this.u;
    for (let d = 0; d < m; d++) {
      let got = 0;
      for (let id = tour.next[n + d]!; id < n; id = tour.next[id]!) got += problem.score[id]!;
      const s = lodgings[d]!.indexOf(tour.lodging(d));
      const e = lodgings[d + 1]!.indexOf(tour.lodging(d + 1));
      const slot = this.slot(d, s, e);
      if (got <= this.score[slot]!) continue;
      this.score[slot] = got;
      const route = new Int32Array(tour.count[d]!);
      for (let id = tour.next[n + d]!, i = 0; id < n; id = tour.next[id]!) route[i++] = id;
      this.route[slot] = route;
    }
  }

  /** Makes `tour` of the days that promise most, each promise under noise; a place that two of them visit stays in the first. */
  pick(tour: Tour, random: Random, noise: number): boolean {
    const { m, n, lodgings } = this.u;
    let sum = [0];
    const from: number[][] = [];
    for (let d = 0; d < m; d++) {
      const width = lodgings[d + 1]!.length;
      const value = new Array<number>(width).fill(-Infinity);
      const back = new Array<number>(width).fill(0);
      for (let s = 0; s < sum.length; s++) {
        if (sum[s] === -Infinity) continue;
        for (let e = 0; e < width; e++) {
          const promise = this.score[this.slot(d, s, e)]!;
          if (promise < 0) continue;
          const reached = sum[s]! + promise * (1 + noise * (2 * random.unit() - 1));
          if (reached <= value[e]!) continue;
          value[e] = reached;
          back[e] = s;
        }
      }
      from.push(back);
      sum = value;
    }
    if (sum[0] === -Infinity) return false;
    tour.clear();
    for (let d = m - 1, e = 0; d >= 0; d--) {
      const s = from[d]![e]!;
      tour.at[n + d + 1] = lodgings[d + 1]![e]!;
      let behind = n + d;
      for (const node of this.route[this.slot(d, s, e)]!) {
        if (tour.day[node]! >= 0) continue;
        tour.put(node, behind, 0);
        behind = node;
      }
      e = s;
    }
    tour.remeasure();
    return true;
  }
}
