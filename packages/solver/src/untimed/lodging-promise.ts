import type { Random } from '../random.js';
import type { Recreate } from './recreate.js';
import type { Tour } from './tour.js';
import type { Untimed } from './untimed.js';

const NONE = -1e12;
/** How far a promise moves towards what a run really got. */
const LEARN = 0.4;

/**
 * What each day between two lodgings promises: at first the score of a greedy day by itself (the potential of a trip in
 * Divsalar, Vansteenwegen and Cattrysse 2013), then what runs got. Dynamic programming picks the sequence that promises
 * most.
 */
export class LodgingPromise {
  private readonly width: number;
  private readonly promise: Float64Array;

  constructor(
    private readonly u: Untimed,
    recreate: Recreate,
    scratch: Tour,
  ) {
    const { n, m, lodgings, length, limit } = u;
    this.width = Math.max(...lodgings.map((list) => list.length));
    this.promise = new Float64Array(m * this.width * this.width).fill(NONE);
    const touched = new Uint8Array(m);
    const only = new Float64Array(m);
    for (let d = 0; d < m; d++) {
      only.fill(-1);
      only[d] = limit[d]!;
      lodgings[d]!.forEach((from, s) => {
        lodgings[d + 1]!.forEach((to, e) => {
          if (length[from * n + to]! > limit[d]! + 1e-9) return;
          scratch.clear();
          scratch.at[n + d] = from;
          scratch.at[n + d + 1] = to;
          scratch.remeasure();
          recreate.apply(scratch, only, touched);
          this.promise[this.slot(d, s, e)] = scratch.score;
        });
      });
    }
  }

  private slot(d: number, s: number, e: number): number {
    return (d * this.width + s) * this.width + e;
  }

  /** Lodges an empty tour where most is promised, each promise scaled by 1 - noise .. 1 + noise. False = no way. */
  pick(tour: Tour, random: Random, noise: number): boolean {
    const { m, n, lodgings } = this.u;
    let sum = [0];
    const from: number[][] = [];
    for (let d = 0; d < m; d++) {
      const next = lodgings[d + 1]!.length;
      const value = new Array<number>(next).fill(-Infinity);
      const back = new Array<number>(next).fill(0);
      for (let s = 0; s < sum.length; s++) {
        if (sum[s] === -Infinity) continue;
        for (let e = 0; e < next; e++) {
          const promise = this.promise[this.slot(d, s, e)]!;
          if (promise === NONE) continue;
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
    for (let d = m - 1, e = 0; d >= 0; d--) {
      tour.at[n + d + 1] = lodgings[d + 1]![e]!;
      e = from[d]![e]!;
    }
    tour.remeasure();
    return true;
  }

  /** Tells what the days of `tour` really got. */
  learn(tour: Tour): void {
    const { m, n, lodgings, problem } = this.u;
    for (let d = 0; d < m; d++) {
      let got = 0;
      for (let id = tour.next[n + d]!; id < n; id = tour.next[id]!) got += problem.score[id]!;
      const slot = this.slot(
        d,
        lodgings[d]!.indexOf(tour.lodging(d)),
        lodgings[d + 1]!.indexOf(tour.lodging(d + 1)),
      );
      this.promise[slot]! += LEARN * (got - this.promise[slot]!);
    }
  }
}
