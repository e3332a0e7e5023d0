import type { Random } from '../random.js';
import type { RoutePool } from '../search/route-pool.js';
import type { Routes } from '../search/routes.js';
import type { Tables } from '../search/tables.js';

/**
 * Recombines the current routes with the pool: maximum coverage by one pooled route a day, instead of the set
 * packing of I3CH (Hu and Lim 2014, European Journal of Operational Research 232(2)). A stop that two routes
 * share is simply dropped from one, so overlapping routes are no loss and nothing has to be proved disjoint.
 * One day gets a random route of the pool, then day after day the route that adds most to the others.
 */
export class RouteRecombination {
  private readonly covered: Uint8Array;
  private readonly chosen: Int32Array;

  constructor(
    private readonly t: Tables,
    private readonly routes: Routes,
    private readonly pool: RoutePool,
    private readonly random: Random,
  ) {
    this.covered = new Uint8Array(t.n);
    this.chosen = new Int32Array(t.days);
  }

  /** Replaces routes of the current answer (as a change to commit or roll back) if their union scores at least `least`. */
  apply(least: number): boolean {
    const { pool, random, chosen } = this;
    const { days } = this.t;
    if (pool.size < days || days < 2) return false;
    chosen.fill(-1);
    const first = random.below(days);
    chosen[first] = random.below(pool.size);
    for (let k = 1; k < days; k++) this.improve((first + k) % days);
    this.improve(first);
    if (this.union() < least) return false;
    this.load();
    return true;
  }

  /** Gives day d the route, its own or a pooled one, that adds most to those of the other days. */
  private improve(d: number): void {
    const { covered, chosen, pool } = this;
    covered.fill(0);
    for (let e = 0; e < this.t.days; e++) if (e !== d) this.cover(e);
    let best = this.ownGain(d);
    let slot = -1;
    for (let k = 0; k < pool.size; k++) {
      const gain = pool.gain(k, covered);
      if (gain > best) {
        best = gain;
        slot = k;
      }
    }
    chosen[d] = slot;
  }

  private ownGain(d: number): number {
    const { routes: s, covered } = this;
    const from = d * s.stride + 1;
    let sum = 0;
    for (let p = from; p < from + s.length[d]!; p++) {
      const u = s.node[p]!;
      if (covered[u] === 0) sum += this.t.score[u]!;
    }
    return sum;
  }

  private cover(d: number): void {
    for (const u of this.stops(d)) this.covered[u] = 1;
  }

  private stops(d: number): Int32Array {
    const { routes: s, chosen, pool } = this;
    if (chosen[d]! >= 0) return pool.route(chosen[d]!);
    const from = d * s.stride + 1;
    return s.node.subarray(from, from + s.length[d]!);
  }

  private union(): number {
    this.covered.fill(0);
    for (let d = 0; d < this.t.days; d++) this.cover(d);
    let sum = 0;
    for (let u = 0; u < this.t.n; u++) if (this.covered[u] === 1) sum += this.t.score[u]!;
    return sum;
  }

  private load(): void {
    const { covered } = this;
    covered.fill(0);
    const kept: number[][] = [];
    for (let d = 0; d < this.t.days; d++) {
      const stops: number[] = [];
      for (const u of this.stops(d)) if (covered[u] === 0) stops.push(u);
      for (const u of stops) covered[u] = 1;
      kept.push(stops);
    }
    this.routes.replaceAll(kept);
  }
}
