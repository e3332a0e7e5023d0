import type { Random } from '../random.js';
import type { Routes } from '../search/routes.js';
import type { Tables } from '../search/tables.js';
import { KeyHeap } from './key-heap.js';

/** Share of recreates in random order and by score; the rest goes by score (or its square) per time spent. */
const RANDOM_ORDER = 0.1;
const BY_SCORE = 0.4;
const SQUARED = 0.8;
/** Keys are multiplied by 1 - NOISE to 1 + NOISE. */
const NOISE = 0.5;
/** Chance to overlook a better position (blinks: Christiaens and Vanden Berghe 2020). */
const BLINK = 0.02;

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
  private readonly waiting: KeyHeap;
  private readonly worth: Float64Array;
  private readonly cheapest: Float64Array;
  private readonly cheaper: Int32Array;
  /** Flat insertion positions that the ruin of a route opened. */
  private readonly low: Int32Array;
  private readonly high: Int32Array;
  private readonly room: Float64Array;
  /** Matrix row of each stop: few rows, all in the fastest cache while candidates pass by. */
  private readonly line: Int32Array;
  private readonly widest: Float64Array;
  private foundAt = -1;
  /** Insertions made in each route since the sweep, and how many of them a cached cost knows of. */
  private readonly version: Int32Array;
  private readonly stamp: Int32Array;
  private readonly isRemoved: Uint8Array;

  constructor(
    private readonly t: Tables,
    private readonly routes: Routes,
    private readonly random: Random,
  ) {
    const { n, days } = t;
    this.cost = new Float64Array(days * n);
    this.where = new Int32Array(days * n);
    this.waiting = new KeyHeap(n);
    this.worth = new Float64Array(n);
    this.cheapest = new Float64Array(n);
    this.cheaper = new Int32Array(n);
    this.isRemoved = new Uint8Array(n);
    this.version = new Int32Array(days);
    this.stamp = new Int32Array(days * n);
    this.low = new Int32Array(days);
    this.high = new Int32Array(days);
    this.room = new Float64Array(routes.node.length);
    this.line = new Int32Array(routes.node.length);
    this.widest = new Float64Array(days);
  }

  /** `removed[0..count)` left the routes in this ruin and are tried everywhere; `all` tries everyone everywhere. */
  recreate(removed: Int32Array, removedCount: number, all: boolean): void {
    const { routes: s, t, random, cost, where, waiting, worth, cheapest } = this;
    const { n, days, score, service } = t;
    this.waitWeight = random.unit();
    const x = random.unit();
    const mode = x < RANDOM_ORDER ? 0 : x < RANDOM_ORDER + BY_SCORE ? 1 : 2;
    const squared = mode === 2 && random.unit() < SQUARED;
    cost.fill(Infinity);
    this.stamp.fill(0);
    cheapest.fill(Infinity);
    for (let r = 0; r < days; r++) {
      this.low[r] = r * s.stride;
      this.high[r] = r * s.stride + s.length[r]!;
      if (!all && s.dirty[r] === 1) this.openedRange(r);
      if (all || s.dirty[r] === 1) this.sweep(r, this.low[r]!, this.high[r]!);
    }
    if (!all) {
      for (let k = 0; k < removedCount; k++) {
        const u = removed[k]!;
        this.isRemoved[u] = 1;
        let best = Infinity;
        for (let r = 0; r < days; r++) {
          const c = this.scan(u, s.stride * r, s.stride * r + s.length[r]!);
          cost[r * n + u] = c;
          where[r * n + u] = this.foundAt;
          if (c < best) best = c;
        }
        cheapest[u] = best;
      }
    }
    waiting.size = 0;
    for (let u = 0; u < n; u++) {
      const c = cheapest[u]!;
      if (c === Infinity) continue;
      const z = 1 + NOISE * (random.unit() * 2 - 1);
      const w = mode === 0 ? z : (squared ? score[u]! * score[u]! : score[u]!) * z;
      worth[u] = w;
      waiting.append(u, mode < 2 ? w : w / (c + service[u]! + 1e-9));
    }
    waiting.order();
    this.insertBest(mode === 2);
    for (let k = 0; k < removedCount; k++) this.isRemoved[removed[k]!] = 0;
  }

  /**
   * Lazy greedy (Minoux 1978): after an insertion only the two new positions are tried at once, because only there
   * a candidate can become cheaper; that its cached position still holds is checked when it comes to the top.
   */
  private insertBest(byRatio: boolean): void {
    const { routes: s, cost, where, waiting, worth, stamp, version, low, high, widest, isRemoved } = this;
    const { n, days, service } = this.t;
    version.fill(0);
    while (waiting.size > 0) {
      const u = waiting.at(0);
      let route = -1;
      let best = Infinity;
      let changed = false;
      for (let r = 0; r < days; r++) {
        const e = r * n + u;
        let c = cost[e]!;
        if (c === Infinity) continue;
        if (stamp[e] !== version[r]) {
          stamp[e] = version[r]!;
          const tight = isRemoved[u] === 0 && service[u]! > widest[r]!;
          c = tight || where[e]! < 0 ? Infinity : this.costAt(u, where[e]!);
          if (c === Infinity && !tight) {
            c =
              isRemoved[u] === 1
                ? this.scan(u, s.stride * r, s.stride * r + s.length[r]!)
                : this.scan(u, low[r]!, high[r]!);
            where[e] = this.foundAt;
          }
          changed = changed || c !== cost[e];
          cost[e] = c;
        }
        if (c < best) {
          best = c;
          route = r;
        }
      }
      if (route < 0) {
        waiting.removeTop();
        continue;
      }
      if (changed && byRatio) {
        const now = worth[u]! / (best + service[u]! + 1e-9);
        if (now < waiting.key[u]!) {
          waiting.changeTop(now);
          continue;
        }
      }
      const at = where[route * n + u]!;
      s.touch(route);
      s.insert(route, at, u);
      version[route]!++;
      if (at < low[route]!) low[route]!++;
      if (at <= high[route]!) high[route]!++;
      waiting.removeTop();
      widest[route] = this.measureRoom(low[route]!, high[route]!);
      this.offerNew(route, at, byRatio);
    }
  }

  /** Tries the two positions beside the stop just inserted behind `at` for everyone who still waits. */
  private offerNew(route: number, at: number, byRatio: boolean): void {
    const { cost, where, cheaper, waiting, worth, waitWeight } = this;
    let found = 0;
    const { node, arrive, depart, latest } = this.routes;
    const { travel, back, open, close, service, width, n, days } = this.t;
    // Rows of the three stops, not of the candidates: they stay in the fastest cache.
    const a = node[at]! * width;
    const b = node[at + 1]! * width;
    const c = node[at + 2]! * width;
    const departA = depart[at]!;
    const departB = depart[at + 1]!;
    const latestB = latest[at + 1]!;
    const latestC = latest[at + 2]!;
    const legAB = arrive[at + 1]! - departA;
    const legBC = arrive[at + 2]! - departB;
    for (let k = 0; k < waiting.size; k++) {
      const u = waiting.at(k);
      const e = route * n + u;
      let best = cost[e]!;
      if (best === Infinity) continue;
      let bestAt = where[e]!;
      if (bestAt > at) bestAt++;
      else if (bestAt === at) bestAt = -1;
      const opens = open[u]!;
      const closes = close[u]!;
      const stay = service[u]!;
      const viaB = back[b + u]!;
      const fromB = travel[b + u]!;
      const toU = travel[a + u]!;
      let time = departA + toU;
      let better = false;
      if (time <= closes) {
        let wait = 0;
        if (time < opens) {
          wait = opens - time;
          time = opens;
        }
        if (time + stay + viaB <= latestB) {
          const x = toU + viaB - legAB + waitWeight * wait;
          if (x < best) {
            best = x;
            bestAt = at;
            better = true;
          }
        }
      }
      time = departB + fromB;
      if (time <= closes) {
        let wait = 0;
        if (time < opens) {
          wait = opens - time;
          time = opens;
        }
        const fromU = back[c + u]!;
        if (time + stay + fromU <= latestC) {
          const x = fromB + fromU - legBC + waitWeight * wait;
          if (x < best) {
            best = x;
            bestAt = at + 1;
            better = true;
          }
        }
      }
      where[e] = bestAt;
      if (!better) continue;
      cost[e] = best;
      if (byRatio) cheaper[found++] = u;
    }
    for (let k = 0; k < found; k++) {
      const u = cheaper[k]!;
      let best = Infinity;
      for (let r = 0; r < days; r++) if (cost[r * n + u]! < best) best = cost[r * n + u]!;
      const key = worth[u]! / (best + service[u]! + 1e-9);
      if (key > waiting.key[u]!) waiting.raise(u, key);
    }
  }

  /** Cost of candidate u behind flat position p; Infinity when it does not fit. */
  private costAt(u: number, p: number): number {
    const { node, arrive, depart, latest } = this.routes;
    const { travel, back, open, close, service, width } = this.t;
    const toU = back[u * width + node[p]!]!;
    const arrival = depart[p]! + toU;
    if (arrival > close[u]!) return Infinity;
    const wait = Math.max(0, open[u]! - arrival);
    const fromU = travel[u * width + node[p + 1]!]!;
    if (arrival + wait + service[u]! + fromU > latest[p + 1]!) return Infinity;
    return toU + fromU - (arrive[p + 1]! - depart[p]!) + this.waitWeight * wait;
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

  /**
   * Room of each position: how much later the next stop may be reached. A visit longer than that cannot fit,
   * whatever its detour (which the triangle inequality keeps from being negative).
   */
  private measureRoom(low: number, high: number): number {
    const { node, arrive, latest } = this.routes;
    const { room, line } = this;
    const { width } = this.t;
    let widest = -Infinity;
    line[low] = node[low]! * width;
    for (let p = low; p <= high; p++) {
      const left = latest[p + 1]! - arrive[p + 1]!;
      room[p] = left;
      line[p + 1] = node[p + 1]! * width;
      if (left > widest) widest = left;
    }
    return widest;
  }

  /** Every candidate outside, at positions low..high of route r. The hot loop: written out flat for speed. */
  private sweep(r: number, low: number, high: number): void {
    const s = this.routes;
    const t = this.t;
    const { arrive, depart, latest, at } = s;
    const { travel, back, open, close, service, n } = t;
    const { cost, where, cheapest, waitWeight, room, line } = this;
    const row = r * n;
    const earliest = depart[low]!;
    const widest = this.measureRoom(low, high);
    this.widest[r] = widest;
    let from = low;
    for (let u = 0; u < n; u++) {
      if (at[u]! >= 0 || service[u]! > widest) continue;
      const closes = close[u]!;
      if (closes < earliest) continue;
      const opens = open[u]!;
      const stay = service[u]!;
      const over = opens + stay;
      while (from <= high && latest[from + 1]! < over) from++;
      if (from > high) break;
      let best = Infinity;
      let bestAt = -1;
      for (let p = from; p <= high; p++) {
        if (room[p]! < stay) continue;
        const toU = travel[line[p]! + u]!;
        const fromU = back[line[p + 1]! + u]!;
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
  private scan(u: number, low: number, high: number): number {
    const s = this.routes;
    const t = this.t;
    const { node, arrive, depart, latest } = s;
    const { travel, back } = t;
    const line = u * t.width;
    const opens = t.open[u]!;
    const closes = t.close[u]!;
    const stay = t.service[u]!;
    let p = low;
    const end = high;
    while (p <= end && latest[p + 1]! < opens + stay) p++;
    let best = Infinity;
    let bestAt = -1;
    for (; p <= end; p++) {
      if (latest[p + 1]! - arrive[p + 1]! < stay) continue;
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
        if (bestAt >= 0 && this.random.unit() < BLINK) continue;
        best = c;
        bestAt = p;
      }
    }
    this.foundAt = bestAt;
    return best;
  }
}
