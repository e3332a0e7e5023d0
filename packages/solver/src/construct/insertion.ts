import type { Random } from '../random.js';
import type { Routes } from '../search/routes.js';
import type { Tables } from '../search/tables.js';
import { CheapestPosition } from './cheapest-position.js';
import { KeyHeap } from './key-heap.js';
import { OpenedPositions } from './opened-positions.js';

/** Share of recreates in random order and by score; the rest goes by score (or its square) per time spent. */
const RANDOM_ORDER = 0.1;
const BY_SCORE = 0.4;
const SQUARED = 0.8;
/** Keys are multiplied by 1 - NOISE to 1 + NOISE. */
const NOISE = 0.5;

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
  private readonly opened: OpenedPositions;
  private readonly positions: CheapestPosition;
  private readonly waiting: KeyHeap;
  private readonly worth: Float64Array;
  private readonly cheaper: Int32Array;
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
    this.opened = new OpenedPositions(t, routes);
    this.positions = new CheapestPosition(t, routes, this.opened, random);
    this.waiting = new KeyHeap(n);
    this.worth = new Float64Array(n);
    this.cheaper = new Int32Array(n);
    this.version = new Int32Array(days);
    this.stamp = new Int32Array(days * n);
    this.isRemoved = new Uint8Array(n);
  }

  /** `removed[0..count)` left the routes in this ruin and are tried everywhere; `all` tries everyone everywhere. */
  recreate(removed: Int32Array, removedCount: number, all: boolean): void {
    const { routes: s, random, positions, opened } = this;
    positions.waitWeight = random.unit();
    const x = random.unit();
    const byRatio = x >= RANDOM_ORDER + BY_SCORE;
    const power = x < RANDOM_ORDER ? 0 : byRatio && random.unit() < SQUARED ? 2 : 1;
    positions.clear();
    for (let r = 0; r < this.t.days; r++) {
      opened.openAll(r);
      if (!all && s.dirty[r] === 1) opened.openChanged(r);
      if (all || s.dirty[r] === 1) positions.sweep(r);
    }
    for (let k = 0; k < removedCount; k++) {
      this.isRemoved[removed[k]!] = 1;
      positions.scanAll(removed[k]!);
    }
    this.queue(power, byRatio);
    this.insertBest(byRatio);
    for (let k = 0; k < removedCount; k++) this.isRemoved[removed[k]!] = 0;
  }

  /** Everyone who fits somewhere, keyed by score to the power, per time spent if `byRatio`. */
  private queue(power: number, byRatio: boolean): void {
    const { random, waiting, worth } = this;
    const { n, score, service } = this.t;
    const { cheapest } = this.positions;
    waiting.size = 0;
    for (let u = 0; u < n; u++) {
      const c = cheapest[u]!;
      if (c === Infinity) continue;
      const z = 1 + NOISE * (random.unit() * 2 - 1);
      const w = power === 0 ? z : power === 1 ? score[u]! * z : score[u]! * score[u]! * z;
      worth[u] = w;
      waiting.append(u, byRatio ? w / (c + service[u]! + 1e-9) : w);
    }
    waiting.order();
  }

  /**
   * Lazy greedy (Minoux 1978): after an insertion only the two new positions are tried at once, because only there
   * a candidate can become cheaper; that its cached position still holds is checked when it comes to the top.
   */
  private insertBest(byRatio: boolean): void {
    const { routes: s, positions, opened, waiting, worth, stamp, version, isRemoved } = this;
    const { cost, where } = positions;
    const { low, high, widest } = opened;
    const { n, days, service } = this.t;
    version.fill(0);
    stamp.fill(0);
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
          c = tight || where[e]! < 0 ? Infinity : positions.costAt(u, where[e]!);
          if (c === Infinity && !tight) {
            c = isRemoved[u] === 1 ? positions.scanRoute(u, r) : positions.scan(u, low[r]!, high[r]!);
            where[e] = positions.foundAt;
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
      opened.noteInsertion(route, at);
      waiting.removeTop();
      this.offerNew(route, at, byRatio);
    }
  }

  /** Tries the two positions beside the stop just inserted behind `at` for everyone who still waits. */
  private offerNew(route: number, at: number, byRatio: boolean): void {
    const { cheaper, waiting, worth } = this;
    const { cost, where, waitWeight } = this.positions;
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
}
