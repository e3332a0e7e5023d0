import type { Random } from '../random.js';
import type { Routes } from '../search/routes.js';
import type { Tables } from '../search/tables.js';
import type { OpenedPositions } from './opened-positions.js';

/** Chance to overlook a better position (blinks: Christiaens and Vanden Berghe 2020). */
const BLINK = 0.02;

/**
 * The cheapest position of each candidate in each route. Cost = detour and a share of the wait at the new stop.
 * The functions here are the hot loops of the search: written out flat for speed.
 */
export class CheapestPosition {
  /** Weight of the wait at the new stop in the cost of a position. */
  waitWeight = 0.5;
  /** By route and candidate, route * n + u: cost (Infinity = fits nowhere) and flat position it goes behind. */
  readonly cost: Float64Array;
  readonly where: Int32Array;
  /** Cheapest cost in any route that was swept, by candidate. */
  readonly cheapest: Float64Array;
  /** Position that the last `scan` found. */
  foundAt = -1;

  constructor(
    private readonly t: Tables,
    private readonly routes: Routes,
    private readonly opened: OpenedPositions,
    private readonly random: Random,
  ) {
    const { n, days } = t;
    this.cost = new Float64Array(days * n);
    this.where = new Int32Array(days * n);
    this.cheapest = new Float64Array(n);
  }

  clear(): void {
    this.cost.fill(Infinity);
    this.cheapest.fill(Infinity);
  }

  /** Candidate u in every route, wherever it fits. */
  scanAll(u: number): void {
    const { n, days } = this.t;
    let best = Infinity;
    for (let r = 0; r < days; r++) {
      const c = this.scanRoute(u, r);
      this.cost[r * n + u] = c;
      this.where[r * n + u] = this.foundAt;
      if (c < best) best = c;
    }
    this.cheapest[u] = best;
  }

  scanRoute(u: number, r: number): number {
    const { stride, length } = this.routes;
    return this.scan(u, stride * r, stride * r + length[r]!);
  }

  /** Every candidate outside at the opened positions of route r. */
  sweep(r: number): void {
    const s = this.routes;
    const t = this.t;
    const { arrive, depart, latest, at } = s;
    const { travel, back, open, close, service, n } = t;
    const { cost, where, cheapest, waitWeight } = this;
    this.opened.measureRoom(r);
    const { room, line } = this.opened;
    const low = this.opened.low[r]!;
    const high = this.opened.high[r]!;
    const row = r * n;
    const earliest = depart[low]!;
    const widest = this.opened.widest[r]!;
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

  /** Cost of candidate u behind flat position p; Infinity when it does not fit. */
  costAt(u: number, p: number): number {
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

  /** Candidate u at flat positions low..high of a route: the cheapest cost, its position in `foundAt`. */
  scan(u: number, low: number, high: number): number {
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
