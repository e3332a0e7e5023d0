import type { Random } from '../random.js';
import type { Routes } from '../search/routes.js';
import type { Tables } from '../search/tables.js';

/** Longest string, and stops removed per ruin in the mean where the routes allow it; now and then both are larger. */
const LONGEST = 10;
const MEAN_REMOVED = 8;
const LARGE = 0.3;
const LONGEST_LARGE = 20;
const MEAN_REMOVED_LARGE = 12;
/** Chance that a string keeps a part of its middle, and that this part grows by one more stop. */
const SPLIT = 0.5;
const PRESERVE_MORE = 0.5;
/** Chance that the seed is any candidate, not only a visited one. */
const ANY_SEED = 0.5;

/**
 * Adjacent string removal with the split procedure, from "Slack Induction by String Removals for Vehicle Routing
 * Problems" (Christiaens and Vanden Berghe 2020, Transportation Science 54(2)): strings of stops near a seed
 * node are taken out of neighbouring routes. Here the seed may be a node that is not visited: the slack then opens
 * where that node would like to be.
 */
export class StringRemoval {
  readonly removed: Int32Array;
  count = 0;
  private readonly near: (Int32Array | undefined)[];

  constructor(
    private readonly t: Tables,
    private readonly routes: Routes,
    private readonly random: Random,
  ) {
    this.removed = new Int32Array(t.n);
    this.near = new Array(t.n).fill(undefined);
  }

  ruin(): void {
    const { routes: s, random, t } = this;
    const { n, days } = t;
    this.count = 0;
    let total = 0;
    for (let d = 0; d < days; d++) total += s.length[d]!;
    if (total === 0) return;
    const large = random.unit() < LARGE;
    const longest = Math.min(large ? LONGEST_LARGE : LONGEST, total / days);
    const strings = (4 * (large ? MEAN_REMOVED_LARGE : MEAN_REMOVED)) / (1 + longest) - 1;
    let left = Math.floor(random.unit() * strings + 1);
    const near = this.nearest(this.seed());
    for (let k = 0; k < n && left > 0; k++) {
      const at = s.at[near[k]!]!;
      if (at < 0) continue;
      const r = (at / s.stride) | 0;
      if (s.dirty[r] === 1 && days > 1) continue;
      this.removeString(r, at - r * s.stride, Math.min(s.length[r]!, longest));
      left--;
    }
    for (let r = 0; r < days; r++) if (s.dirty[r] === 1) s.refresh(r);
  }

  private seed(): number {
    const { random, t, routes } = this;
    let seed = random.below(t.n);
    if (random.unit() < ANY_SEED) return seed;
    for (let tries = 0; tries < 50 && routes.at[seed]! < 0; tries++) seed = random.below(t.n);
    return seed;
  }

  /** A string of up to `longest` stops around position `at`, perhaps with a preserved part inside. */
  private removeString(r: number, at: number, longest: number): void {
    const { random } = this;
    const length = this.routes.length[r]!;
    const l = Math.floor(random.unit() * longest + 1);
    let kept = 0;
    if (l > 1 && l < length && random.unit() < SPLIT) {
      kept = 1;
      while (l + kept < length && random.unit() < PRESERVE_MORE) kept++;
    }
    const span = l + kept;
    const low = Math.max(1, at - span + 1);
    const high = Math.min(at, length - span + 1);
    const start = r * this.routes.stride + low + random.below(high - low + 1);
    if (kept === 0) this.take(r, start, start + span - 1);
    else {
      const head = random.below(l + 1);
      if (l > head) this.take(r, start + head + kept, start + span - 1);
      if (head > 0) this.take(r, start, start + head - 1);
    }
  }

  private take(r: number, a: number, b: number): void {
    const { node } = this.routes;
    for (let p = a; p <= b; p++) this.removed[this.count++] = node[p]!;
    this.routes.removeRange(r, a, b);
  }

  private nearest(u: number): Int32Array {
    let list = this.near[u];
    if (list === undefined) {
      const { n, travel, width } = this.t;
      const row = travel.subarray(u * width, u * width + n);
      list = Int32Array.from({ length: n }, (_, i) => i).sort((a, b) => row[a]! - row[b]! || a - b);
      this.near[u] = list;
    }
    return list;
  }
}
