import type { Random } from '../random.js';
import type { Routes } from '../search/routes.js';
import type { Tables } from '../search/tables.js';

/** Longest string that changes its route; strings drawn before giving up. */
const LONGEST = 4;
const TRIES = 12;

/**
 * CROSS exchange (Taillard et al. 1997): two routes exchange strings of up to four stops each, one of which may be
 * empty (then it is Or-opt between routes: Or 1976) or of one stop each (swap). A random exchange that is feasible
 * is taken.
 */
export class CrossExchange {
  private readonly stops: Int32Array;

  constructor(
    private readonly t: Tables,
    private readonly routes: Routes,
    private readonly random: Random,
  ) {
    this.stops = new Int32Array(2 * (t.n + 2));
  }

  /** Exchanges two strings; false when none that was drawn fits. */
  apply(): boolean {
    const { t, routes: s, random } = this;
    if (t.days < 2) return false;
    for (let tries = 0; tries < TRIES; tries++) {
      const a = random.below(t.days);
      let b = random.below(t.days - 1);
      if (b >= a) b++;
      const p = a * s.stride + random.below(s.length[a]! + 1);
      const q = b * s.stride + random.below(s.length[b]! + 1);
      const i = Math.min(random.below(LONGEST + 1), a * s.stride + s.length[a]! - p);
      const j = Math.min(random.below(LONGEST + 1), b * s.stride + s.length[b]! - q);
      if (i + j === 0 || !this.fits(p, i, q, j) || !this.fits(q, j, p, i)) continue;
      s.exchangeStrings(a, p, i, b, q, j, this.stops);
      return true;
    }
    return false;
  }

  /** Whether the j stops behind q can stand where the i stops behind p are. */
  private fits(p: number, i: number, q: number, j: number): boolean {
    const { node, depart, latest } = this.routes;
    const { travel, open, close, service, width } = this.t;
    let time = depart[p]!;
    let u = node[p]!;
    for (let k = q + 1; k <= q + j; k++) {
      const v = node[k]!;
      time += travel[u * width + v]!;
      if (time > close[v]!) return false;
      time = Math.max(time, open[v]!) + service[v]!;
      u = v;
    }
    const after = p + i + 1;
    return time + travel[u * width + node[after]!]! <= latest[after]!;
  }
}
