import { expect, test } from 'vitest';
import { SetPacking } from '../../src/operators/set-packing.js';
import { createProblem } from '../../src/problem/create.js';
import { Random } from '../../src/random.js';
import { RoutePool } from '../../src/search/route-pool.js';
import { Routes } from '../../src/search/routes.js';
import { buildTables } from '../../src/search/tables.js';

/** Forty nodes at one place, so that every set of stops is a feasible day. */
function freeProblem(days: number, random: Random) {
  const nodes = Array.from({ length: 41 }, (_, i) => ({
    score: i === 0 ? 0 : 1 + random.below(9),
    service: 0,
  }));
  const day = { start: 0, end: 0, earliest: 0, latest: 100 };
  return createProblem({
    travel: new Float64Array(41 * 41),
    nodes,
    days: Array.from({ length: days }, () => day),
  });
}

/** The greatest score of `days` disjoint routes, by trying all. */
function bestPacking(sets: readonly (readonly number[])[], score: Float64Array, days: number): number {
  const worth = (set: readonly number[]) => set.reduce((sum, u) => sum + score[u]!, 0);
  const from = (first: number, left: number, taken: ReadonlySet<number>): number => {
    if (left === 0) return 0;
    let best = -Infinity;
    for (let k = first; k < sets.length; k++) {
      const set = sets[k]!;
      if (set.some((u) => taken.has(u))) continue;
      best = Math.max(best, worth(set) + from(k + 1, left - 1, new Set([...taken, ...set])));
    }
    return best;
  };
  return from(0, days, new Set());
}

test('the best disjoint routes of 150 random pools, as found by trying all', () => {
  let found = 0;
  for (let seed = 1; seed <= 150; seed++) {
    const random = new Random(seed);
    const days = 2 + (seed % 3);
    const tables = buildTables(freeProblem(days, random), []);
    const routes = new Routes(tables);
    const pool = new RoutePool(tables, 64);
    const sets = Array.from({ length: 30 }, () => {
      const set = new Set(Array.from({ length: 2 + random.below(8) }, () => random.below(40)));
      return [...set].sort((a, b) => a - b);
    });
    const known = [...new Map(sets.map((set) => [String(set), set])).values()];
    for (const set of known) pool.add(Int32Array.from(set), 0, set.length - 1);
    const best = bestPacking(known, tables.score, days);
    const packing = new SetPacking(tables, routes, pool);
    expect(packing.apply(best), `seed ${seed}: nothing beats the best`).toBe(false);
    if (best < 0) continue;
    expect(packing.apply(best - 1)).toBe(true);
    expect(routes.score).toBe(best);
    const stops = Array.from({ length: days }, (_, r) => Array.from(routes.route(r))).flat();
    expect(new Set(stops).size).toBe(stops.length);
    found++;
  }
  expect(found).toBeGreaterThan(100);
});
