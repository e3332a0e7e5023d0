import { expect, test } from 'vitest';
import { Insertion } from '../../src/construct/insertion.js';
import { CrossExchange } from '../../src/operators/cross-exchange.js';
import { TwoOptStar } from '../../src/operators/two-opt-star.js';
import { createProblem } from '../../src/problem/create.js';
import { describeSolution } from '../../src/problem/describe.js';
import { impossibleNodes } from '../../src/problem/impossible.js';
import { verify } from '../../src/problem/verify.js';
import { Random } from '../../src/random.js';
import { Routes } from '../../src/search/routes.js';
import { buildTables } from '../../src/search/tables.js';
import { plainProblem } from '../plain-problem.js';

const OPERATORS = { CrossExchange, TwoOptStar };

function start(seed: number, days: number) {
  const input = plainProblem(seed, 40, days);
  const problem = createProblem(input);
  const tables = buildTables(problem, impossibleNodes(problem));
  const random = new Random(seed);
  const routes = new Routes(tables);
  new Insertion(tables, routes, random).recreate(new Int32Array(0), 0, true);
  routes.commit();
  const stops = () => Array.from({ length: days }, (_, r) => Array.from(routes.route(r)));
  const original = () => stops().map((route) => route.map((id) => tables.original[id]!));
  const violations = () => verify(input, describeSolution(problem, original()));
  return { tables, routes, random, stops, violations };
}

for (const [name, Operator] of Object.entries(OPERATORS)) {
  test(`${name}: the same stops on other days, every rule kept, and a rollback undoes it`, () => {
    let done = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const { tables, routes, random, stops, violations } = start(seed, 2 + (seed % 3));
      const operator = new Operator(tables, routes, random);
      for (let k = 0; k < 10; k++) {
        const before = stops();
        const score = routes.score;
        if (!operator.apply()) continue;
        done++;
        expect(violations()).toEqual([]);
        expect(stops()).not.toEqual(before);
        expect(stops().flat().sort()).toEqual(before.flat().sort());
        stops()
          .flat()
          .forEach((u) => {
            expect(routes.node[routes.at[u]!]).toBe(u);
          });
        if (k % 2 === 0) routes.commit();
        else {
          routes.rollback();
          expect(stops()).toEqual(before);
        }
        expect(routes.score).toBe(score);
      }
    }
    expect(done).toBeGreaterThan(50);
  });

  test(`${name}: nothing to exchange on one day`, () => {
    const { tables, routes, random } = start(1, 1);
    expect(new Operator(tables, routes, random).apply()).toBe(false);
  });
}
