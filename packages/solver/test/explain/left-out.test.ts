import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainLeftOut } from '../../src/explain/left-out.js';
import { createProblem } from '../../src/problem/create.js';
import { describeSolution } from '../../src/problem/describe.js';
import type { ProblemInput } from '../../src/problem/input.js';
import { scheduleDay } from '../../src/problem/schedule.js';
import { solveRich } from '../../src/rich/solve-rich.js';
import { maxIterations } from '../../src/stop/max-iterations.js';
import { randomProblem } from '../random-problem.js';

/** Nodes on a line, one minute apart per unit; node 0 is where every day starts and ends. */
function line(at: readonly number[], change: Partial<ProblemInput>): ProblemInput {
  return {
    travel: at.flatMap((x) => at.map((y) => Math.abs(x - y))),
    nodes: at.map((_, i) => ({ score: i === 0 ? 0 : 10, service: 10 })),
    days: [{ start: 0, end: 0, earliest: 0, latest: 100 }],
    ...change,
  };
}

/** The explanation of the only node left out by a hand-made answer. */
function explain(input: ProblemInput, routes: number[][], node: number) {
  const problem = createProblem(input);
  return explainLeftOut(problem, describeSolution(problem, routes)).find((one) => one.node === node);
}

test('no time: by how much, and each change that would let it in', () => {
  const input = line([0, 30, 40], { days: [{ start: 0, end: 0, earliest: 0, latest: 90 }] });
  // 0 -> 1 -> 2 -> 0 takes 80 on the road and 20 at the stops.
  expect(explain(input, [[1]], 2)).toEqual({
    node: 2,
    reason: { code: 'no-time', day: 0, missing: 10 },
    changes: [
      { code: 'end-later', day: 0, by: 10 },
      { code: 'start-earlier', day: 0, by: 10 },
      { code: 'drop', day: 0, node: 1 },
    ],
  });
});

test('closed, too far, opening hours, locked', () => {
  const nodes = [0, 1, 2, 3].map((i) => ({ score: i, service: 10 }));
  const at = [0, 10, 500, 20];
  expect(explain(line(at, { nodes: nodes.with(1, { ...nodes[1]!, windows: [] }) }), [[]], 1)?.reason).toEqual(
    { code: 'closed' },
  );
  expect(explain(line(at, { nodes }), [[1]], 2)?.reason).toEqual({ code: 'too-far' });
  const narrow = nodes.map((node, i) => (i === 0 ? node : { ...node, windows: [{ open: 20, close: 20 }] }));
  expect(explain(line(at, { nodes: narrow }), [[1]], 3)).toMatchObject({
    reason: { code: 'opening-hours', day: 0 },
    changes: [{ code: 'drop', day: 0, node: 1 }],
  });
  const days = [{ start: 0, end: 0, earliest: 0, latest: 100, locked: [1], closed: true }];
  expect(explain(line(at, { nodes, days }), [[1]], 3)?.reason).toEqual({ code: 'locked', day: 0 });
});

test('a day too short whatever the opening hours is no matter of opening hours, and no later end would help', () => {
  const nodes = [0, 1, 2].map((i) => ({
    score: i,
    service: 10,
    windows: [{ open: 0, close: i === 0 ? 100 : 50 }],
  }));
  // 0 -> 1 -> 2 -> 0 takes 110, and whichever comes second begins after 50.
  expect(explain(line([0, 45, 40], { nodes }), [[1]], 2)).toEqual({
    node: 2,
    reason: { code: 'no-time', day: 0, missing: 10 },
    changes: [
      { code: 'start-earlier', day: 0, by: 10 },
      { code: 'drop', day: 0, node: 1 },
    ],
  });
});

test('a day from which no road leads to the node is not late by infinity', () => {
  // Nodes 1 to 3 are an island: day 0 starts elsewhere, and day 1 has enough of the kind.
  const travel = [0, 1, 2, 3].flatMap((a) =>
    [0, 1, 2, 3].map((b) => (a === b ? 0 : a * b === 0 ? Infinity : 10)),
  );
  const days = [0, 1].map((start) => ({ start, end: start, earliest: 0, latest: 100 }));
  const input = { ...line([0, 0, 0, 0], { days, kinds: [{ nodes: [2, 3], maxPerDay: 1 }] }), travel };
  expect(explain(input, [[], [3]], 2)?.reason).toMatchObject({ code: 'kind', day: 1 });
});

test('kind, resource, relation, and a node that would fit', () => {
  const at = [0, 10, 20];
  expect(explain(line(at, { kinds: [{ nodes: [1, 2], maxPerTrip: 1 }] }), [[1]], 2)).toMatchObject({
    reason: { code: 'kind', kind: 0, per: 'trip' },
    changes: [{ code: 'drop', day: 0, node: 1 }],
  });
  expect(explain(line(at, { resources: [{ node: [0, 30, 40], maxPerTrip: 60 }] }), [[1]], 2)).toMatchObject({
    reason: { code: 'resource', resource: 0, excess: 10 },
    changes: [
      { code: 'raise-limit', resource: 0, by: 10 },
      { code: 'drop', node: 1 },
    ],
  });
  expect(explain(line(at, { relations: [{ first: 1, second: 2, minDays: 1 }] }), [[1]], 2)?.reason).toEqual({
    code: 'relation',
    day: 0,
    relation: 0,
  });
  expect(explain(line(at, {}), [[1]], 2)?.reason).toEqual({ code: 'search-ended', day: 0 });
});

test('every change it names does let the node in', () => {
  fc.assert(
    fc.property(fc.nat({ max: 100_000 }), (seed) => {
      const problem = createProblem({ ...randomProblem(seed, 12, 2), kinds: [] });
      const { solution } = solveRich(problem, { seed, stop: maxIterations(40) });
      for (const { node, changes } of explainLeftOut(problem, solution)) {
        for (const change of changes) {
          if (change.code !== 'end-later' && change.code !== 'start-earlier') continue;
          const { day, by } = change;
          const dayLatest = problem.dayLatest.with(
            day,
            problem.dayLatest[day]! + (change.code === 'end-later' ? by : 0),
          );
          const earlier = change.code === 'start-earlier' ? by : 0;
          const dayEarliest = problem.dayEarliest.with(day, problem.dayEarliest[day]! - earlier);
          const route = solution.routes[day]!;
          const fits = Array.from({ length: route.length + 1 }, (_, i) => route.toSpliced(i, 0, node)).some(
            (trial) =>
              scheduleDay(
                { ...problem, dayLatest, dayEarliest },
                day,
                solution.starts[day]!,
                solution.ends[day]!,
                trial,
              ),
          );
          expect(fits).toBe(true);
        }
      }
    }),
    { seed: 1, numRuns: 100 },
  );
});
