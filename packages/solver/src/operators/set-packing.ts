import type { RoutePool } from '../search/route-pool.js';
import type { Routes } from '../search/routes.js';
import type { Tables } from '../search/tables.js';

/** Pairs of routes compared per call, so that a call stays within milliseconds. */
const MOST_PAIRS = 100_000;

/**
 * Set packing over the pool (I3CH: Hu and Lim 2014, European Journal of Operational Research 232(2)): the disjoint
 * routes, one a day, of the greatest score. Branch and bound without linear programming: routes in falling
 * score, so that the best that the days left could add is known at once, and only routes disjoint from those
 * chosen are handed down.
 */
export class SetPacking {
  private readonly order: Int32Array[];
  private readonly chosen: Int32Array;
  private readonly best: Int32Array;
  private bestScore = 0;
  private pairs = 0;

  constructor(
    private readonly t: Tables,
    private readonly routes: Routes,
    private readonly pool: RoutePool,
  ) {
    this.order = Array.from({ length: t.days }, () => new Int32Array(pool.capacity));
    this.chosen = new Int32Array(t.days);
    this.best = new Int32Array(t.days);
  }

  /** Replaces all routes (as a change to commit or roll back) by the best packing above `least`; false without one. */
  apply(least: number): boolean {
    const { pool, t, order, best } = this;
    if (t.days < 2 || pool.size < t.days) return false;
    const all = order[0]!.subarray(0, pool.size);
    for (let k = 0; k < pool.size; k++) all[k] = k;
    all.sort((a, b) => pool.score[b]! - pool.score[a]! || a - b);
    this.bestScore = least;
    this.pairs = 0;
    best[0] = -1;
    this.branch(0, pool.size, 0);
    if (best[0] < 0) return false;
    this.routes.replaceAll(Array.from(best, (slot) => pool.route(slot)));
    return true;
  }

  /** Extends the packing of the first `day` days, worth `sum`, by routes of the list of that day. */
  private branch(day: number, count: number, sum: number): void {
    const { pool, order, chosen, t } = this;
    const { score } = pool;
    const list = order[day]!;
    const left = t.days - day;
    for (let i = 0; i + left <= count && this.pairs < MOST_PAIRS; i++) {
      let most = sum;
      for (let k = i; k < i + left; k++) most += score[list[k]!]!;
      if (most <= this.bestScore) return;
      const a = list[i]!;
      chosen[day] = a;
      const now = sum + score[a]!;
      if (left === 2) {
        this.lastDay(list, i + 1, count, now, a);
        continue;
      }
      const next = order[day + 1]!;
      let kept = 0;
      for (let j = i + 1; j < count; j++) if (pool.disjoint(a, list[j]!)) next[kept++] = list[j]!;
      this.pairs += count - i;
      this.branch(day + 1, kept, now);
    }
  }

  private lastDay(list: Int32Array, from: number, count: number, sum: number, a: number): void {
    const { pool, best, chosen, t } = this;
    for (let j = from; j < count; j++) {
      const b = list[j]!;
      const total = sum + pool.score[b]!;
      if (total <= this.bestScore) return;
      this.pairs++;
      if (!pool.disjoint(a, b)) continue;
      chosen[t.days - 1] = b;
      best.set(chosen);
      this.bestScore = total;
      return;
    }
  }
}
