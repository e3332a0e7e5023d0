import type { Random } from '../random.js';
import type { Routes } from '../search/routes.js';
import type { Tables } from '../search/tables.js';

/**
 * 2-opt* (Potvin and Rousseau 1995): two routes exchange their tails. Feasible exactly when both new arcs are, in
 * O(1) by forward time slack. Of all exchanges behind a random stop of one route, the one with the least travel
 * is taken, under noise.
 */
export class TwoOptStar {
  private readonly tail: Int32Array;

  constructor(
    private readonly t: Tables,
    private readonly routes: Routes,
    private readonly random: Random,
  ) {
    this.tail = new Int32Array(2 * t.n);
  }

  /** Exchanges two tails; false when no exchange behind the drawn stop fits. */
  apply(): boolean {
    const { t, routes: s, random } = this;
    if (t.days < 2) return false;
    const a = random.below(t.days);
    if (s.length[a] === 0) return false;
    const p = a * s.stride + random.below(s.length[a]! + 1);
    let least = Infinity;
    let route = -1;
    let at = -1;
    for (let b = 0; b < t.days; b++) {
      if (b === a) continue;
      const base = b * s.stride;
      for (let q = base; q <= base + s.length[b]!; q++) {
        const more = this.detour(a, p, b, q) * (1 + random.unit());
        if (more >= least) continue;
        least = more;
        route = b;
        at = q;
      }
    }
    if (route < 0) return false;
    const tailA = a * s.stride + s.length[a]! - p;
    const tailB = route * s.stride + s.length[route]! - at;
    s.exchangeStrings(a, p, tailA, route, at, tailB, this.tail);
    return true;
  }

  /** Length of the two new arcs; Infinity when the exchange is not feasible or changes nothing but names. */
  private detour(a: number, p: number, b: number, q: number): number {
    const { t, routes: s } = this;
    const { node, depart, latest } = s;
    const tailA = a * s.stride + s.length[a]! - p;
    const tailB = b * s.stride + s.length[b]! - q;
    if (tailA === 0 && tailB === 0) return Infinity;
    if (p === a * s.stride && q === b * s.stride) return Infinity;
    const toB = t.travel[node[p]! * t.width + node[q + 1]!]!;
    if (depart[p]! + toB > latest[q + 1]!) return Infinity;
    const toA = t.travel[node[q]! * t.width + node[p + 1]!]!;
    if (depart[q]! + toA > latest[p + 1]!) return Infinity;
    return toA + toB;
  }
}
