import { expect, test } from 'vitest';
import { Insertion } from '../../src/construct/insertion.js';
import { StringRemoval } from '../../src/operators/string-removal.js';
import { createProblem } from '../../src/problem/create.js';
import { impossibleNodes } from '../../src/problem/impossible.js';
import { Random } from '../../src/random.js';
import { Routes } from '../../src/search/routes.js';
import { buildTables } from '../../src/search/tables.js';
import { plainProblem } from '../plain-problem.js';

/** Everything a route says about itself, as plain numbers. */
function stateOf(routes: Routes, days: number) {
  return Array.from({ length: days }, (_, r) => {
    const from = r * routes.stride;
    const to = from + routes.length[r]! + 2;
    return [routes.node, routes.arrive, routes.depart, routes.latest].map((a) =>
      Array.from(a.slice(from, to)),
    );
  });
}

test('times kept up to date by insertions equal times computed afresh; a rollback restores everything', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const days = 1 + (seed % 3);
    const problem = createProblem(plainProblem(seed, 30, days));
    const tables = buildTables(problem, impossibleNodes(problem));
    const random = new Random(seed);
    const routes = new Routes(tables);
    const ruin = new StringRemoval(tables, routes, random);
    const insertion = new Insertion(tables, routes, random);
    insertion.recreate(ruin.removed, 0, true);
    routes.commit();
    for (let i = 0; i < 20; i++) {
      const before = stateOf(routes, days);
      const score = routes.score;
      ruin.ruin();
      insertion.recreate(ruin.removed, ruin.count, false);
      const kept = stateOf(routes, days);
      for (let r = 0; r < days; r++) routes.refresh(r);
      expect(kept).toEqual(stateOf(routes, days));
      if (i % 2 === 0) {
        routes.commit();
        continue;
      }
      routes.rollback();
      expect(stateOf(routes, days)).toEqual(before);
      expect(routes.score).toBe(score);
    }
  }
});
