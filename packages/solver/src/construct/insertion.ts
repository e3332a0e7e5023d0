import type { Random } from '../random.js';
import type { Routes } from '../search/routes.js';
import type { Tables } from '../search/tables.js';

/**
 * Recreate: fills the gaps that a ruin left, one candidate at a time, best key first.
 *
 * One sweep finds every candidate that fits somewhere and caches its cheapest position per route. After each
 * insertion only the changed route is looked at again, and only for candidates that still fitted it: an insertion
 * never makes an impossible one possible. In the first sweep a candidate that was already outside before the ruin
 * is tried only in changed routes, and there only at positions whose departure or latest begin the ruin changed:
 * everywhere else it did not fit before and does not fit now.
 */
export class Insertion {
  /** Weight of the wait at the new stop in the cost of a position; drawn anew for each recreate. */
  private waitWeight = 0.5;
  private readonly cost: Float64Array;
  private readonly where: Int32Array;
  private readonly fits: Int32Array;
  private readonly key: Float64Array;
  private readonly worth: Float64Array;
  private readonly cheapest: Float64Array;
  /** Flat insertion positions that the ruin of a route opened. */
  private readonly low: Int32Array;
  private readonly high: Int32Array;
  private foundAt = -1;

  constructor(
    private readonly t: Tables,
    private readonly routes: Routes,
    private readonly random: Random,
    readonly p: { noise: number; blink: number; pRand: number; pScore: number; pow2: number },
  ) {
    const { n, days } = t;
    this.cost = new Float64Array(days * n);
    this.where = new Int32Array(days * n);
    this.fits = new Int32Array(n);
    this.key = new Float64Array(n);
    this.worth = new Float64Array(n);
    this.cheapest = new Float64Array(n);
    this.low = new Int32Array(days);
    this.high = new Int32Array(days);
  }

  /** `removed[0..count)` left the routes in this ruin and are tried everywhere; `all` tries everyone everywhere. */
  recreate(removed: Int32Array, removedCount: number, all: boolean): void {
    const { routes: s, t, random, cost, where, fits, key, worth, cheapest } = this;
    const { n, days, score, service } = t;
    this.waitWeight = random.unit();
    const x = random.unit();
    const mode = x < this.p.pRand ? 0 : x < this.p.pRand + this.p.pScore ? 1 : 2;
    const noise = this.p.noise;
    const blink = this.p.blink;
    cost.fill(Infinity);
    cheapest.fill(Infinity);
    for (let r = 0; r < days; r++) {
      if (all) this.sweep(r, r * s.stride, r * s.stride + s.length[r]!);
      else if (s.dirty[r] === 1) {
        this.openedRange(r);
        this.sweep(r, this.low[r]!, this.high[r]!);
      }
    }
    if (!all) {
      for (let k = 0; k < removedCount; k++) {
        const u = removed[k]!;
        let best = Infinity;
        for (let r = 0; r < days; r++) {
          const c = this.scan(u, r, blink);
          cost[r * n + u] = c;
          where[r * n + u] = this.foundAt;
          if (c < best) best = c;
        }
        cheapest[u] = best;
      }
    }
    let count = 0;
    for (let u = 0; u < n; u++) {
      const c = cheapest[u]!;
      if (c === Infinity) continue;
      fits[count++] = u;
      const z = 1 + noise * (random.unit() * 2 - 1);
      const w = mode === 0 ? z : (mode === 2 && this.p.pow2 ? score[u]! * score[u]! : score[u]!) * z;
      worth[u] = w;
      key[u] = mode < 2 ? w : w / (c + service[u]! + 1e-9);
    }
    while (count > 0) {
      let u = -1;
      let top = -Infinity;
      for (let k = 0; k < count; k++) {
        const v = key[fits[k]!]!;
        if (v > top) {
          top = v;
          u = fits[k]!;
        }
      }
      let route = -1;
      let best = Infinity;
      for (let r = 0; r < days; r++) {
        const c = cost[r * n + u]!;
        if (c < best) {
          best = c;
          route = r;
        }
      }
      s.touch(route);
      s.insert(route, where[route * n + u]!, u);
      let kept = 0;
      for (let k = 0; k < count; k++) {
        const v = fits[k]!;
        if (v === u) continue;
        if (cost[route * n + v]! < Infinity) {
          const c = this.scan(v, route, blink);
          cost[route * n + v] = c;
          where[route * n + v] = this.foundAt;
          let b = c;
          for (let r = 0; r < days; r++) if (cost[r * n + v]! < b) b = cost[r * n + v]!;
          if (b === Infinity) continue;
          if (mode === 2) key[v] = worth[v]! / (b + service[v]! + 1e-9);
        }
        fits[kept++] = v;
      }
      count = kept;
    }
  }

  /** Insertion positions of the ruined route r whose departure before, latest begin behind or arc changed. */
  private openedRange(r: number): void {
    const s = this.routes;
    const { node, depart, latest, oldNode, oldDepart, oldLatest } = s;
    const base = r * s.stride;
    const shift = s.oldLength[r]! - s.length[r]!;
    const end = base + s.length[r]! + 1;
    let p = base;
    while (p < end && node[p] === oldNode[p]) p++;
    let low = p - 1;
    while (low > base && latest[low] !== oldLatest[low]) low--;
    this.low[r] = low;
    p = end;
    while (p > base && node[p] === oldNode[p + shift]) p--;
    let high = p + 1;
    while (high < end && depart[high] !== oldDepart[high + shift]) high++;
    this.high[r] = high - 1;
  }

  /** Every candidate outside, at positions low..high of route r. The hot loop: written out flat for speed. */
  private sweep(r: number, low: number, high: number): void {
    const s = this.routes;
    const t = this.t;
    const { node, arrive, depart, latest, at } = s;
    const { travel, back, open, close, service, n, width, symmetric } = t;
    const { cost, where, cheapest, waitWeight } = this;
    const row = r * n;
    const earliest = depart[low]!;
    let from = low;
    for (let u = 0; u < n; u++) {
      if (at[u]! >= 0) continue;
      const closes = close[u]!;
      if (closes < earliest) continue;
      const opens = open[u]!;
      const stay = service[u]!;
      const over = opens + stay;
      while (from <= high && latest[from + 1]! < over) from++;
      if (from > high) break;
      const line = u * width;
      let best = Infinity;
      let bestAt = -1;
      let next = node[from]!;
      let fromU = travel[line + next]!;
      for (let p = from; p <= high; p++) {
        const toU = symmetric ? fromU : back[line + next]!;
        next = node[p + 1]!;
        fromU = travel[line + next]!;
        let time = depart[p]! + toU;
        if (time > closes) break;
        let wait = 0;
        if (time < opens) {
          wait = opens - time;
          time = opens;
        }
        if (time + stay + fromU > latest[p + 1]!) continue;
        const c = toU + fromU - (arrive[p + 1]! - depart[p]!) + waitWeight * wait;
        if (c < best) {
          best = c;
          bestAt = p;
        }
      }
      if (bestAt < 0) continue;
      cost[row + u] = best;
      where[row + u] = bestAt;
      if (best < cheapest[u]!) cheapest[u] = best;
    }
  }

  /** Candidate u at every position of route r: the cheapest cost, its position in `foundAt`. */
  private scan(u: number, r: number, blink: number): number {
    const s = this.routes;
    const t = this.t;
    const { node, arrive, depart, latest } = s;
    const { travel, back } = t;
    const line = u * t.width;
    const opens = t.open[u]!;
    const closes = t.close[u]!;
    const stay = t.service[u]!;
    let p = r * s.stride;
    const end = p + s.length[r]!;
    while (p <= end && latest[p + 1]! < opens + stay) p++;
    let best = Infinity;
    let bestAt = -1;
    for (; p <= end; p++) {
      const toU = back[line + node[p]!]!;
      let time = depart[p]! + toU;
      if (time > closes) break;
      let wait = 0;
      if (time < opens) {
        wait = opens - time;
        time = opens;
      }
      const fromU = travel[line + node[p + 1]!]!;
      if (time + stay + fromU > latest[p + 1]!) continue;
      const c = toU + fromU - (arrive[p + 1]! - depart[p]!) + this.waitWeight * wait;
      if (c < best) {
        if (blink > 0 && bestAt >= 0 && this.random.unit() < blink) continue;
        best = c;
        bestAt = p;
      }
    }
    this.foundAt = bestAt;
    return best;
  }
}
