import { expect, test } from 'vitest';
import { createProblem } from '../../src/problem/create.js';
import { describeSolution } from '../../src/problem/describe.js';
import type { ProblemInput } from '../../src/problem/input.js';
import type { DaySchedule, Solution } from '../../src/problem/solution.js';
import { verify } from '../../src/problem/verify.js';

const at = [0, 10, 20, 30, 40, 50];

/** Two days on a line with something of everything. Nodes 0 and 5 are the ends, 4 and 5 the lodgings. */
const input: ProblemInput = {
  travel: at.flatMap((x) => at.map((y) => Math.abs(x - y))),
  nodes: [
    { score: 0, service: 0 },
    {
      score: 10,
      service: 20,
      windows: [
        { open: 15, close: 60 },
        { open: 100, close: 120 },
      ],
    },
    { score: 20, service: 20, windowsByDay: [[{ open: 0, close: 150 }], []] },
    { score: 30, service: 20, mandatory: true },
    { score: 5, service: 10, days: [1] },
    { score: 0, service: 0 },
  ],
  days: [
    { start: 0, end: 0, earliest: 0, latest: 200, breaks: [{ earliest: 60, latest: 90, duration: 30 }] },
    { start: 0, end: 5, earliest: 0, latest: 200, locked: [3] },
  ],
  nights: [[4, 5]],
  coverage: { amount: [0, 1, 1, 1, 0, 0], curve: [[0, 8, 12, 13]] },
  kinds: [
    { nodes: [1, 2, 3], maxPerDay: 2, maxPerTrip: 3 },
    { nodes: [4], minPerTrip: 1 },
  ],
  resources: [
    { node: [0, 5, 5, 5, 5, 0], maxPerDay: 10, maxPerTrip: 20 },
    { leg: at.flatMap((x) => at.map((y) => Math.abs(x - y))), maxPerDay: 60 },
  ],
  relations: [
    { first: 1, second: 2, minGap: 10, maxGap: 100, requires: true },
    { first: 2, second: 3, minDays: 1, maxDays: 1 },
  ],
};

const routes = [
  [1, 2],
  [3, 4],
];
const good = describeSolution(createProblem(input), routes, [0, 4], [4, 5]);

/** The same answer, described for other routes: only what the routes break is wrong. */
function withRoutes(changed: number[][]): Solution {
  const free = { ...input, kinds: [], resources: [], relations: [] };
  const nodes = input.nodes.map(({ score, service }) => ({ score, service }));
  const days = input.days.map((day) => ({ ...day, locked: [], latest: 1000 }));
  return describeSolution(createProblem({ ...free, nodes, days }), changed, [0, 4], [4, 5]);
}

function withTimes(day: number, change: Partial<DaySchedule>): Solution {
  return { ...good, schedule: good.schedule.with(day, { ...good.schedule[day]!, ...change }) };
}

test('a right answer is accepted', () => {
  expect(verify(input, good)).toEqual([]);
  expect(good.schedule[0]!.breaks).toHaveLength(1);
});

const first = good.schedule[0]!;
const damaged: readonly (readonly [string, Solution])[] = [
  ['shape', { ...good, routes: [[1, 2]] }],
  ['shape', withTimes(0, { begin: [] })],
  [
    'unknown-node',
    withRoutesRaw([
      [1, 99],
      [3, 4],
    ]),
  ],
  [
    'repeated-node',
    withRoutes([
      [1, 2],
      [3, 1],
    ]),
  ],
  ['wrong-start', { ...good, starts: [0, 5] }],
  ['wrong-end', { ...good, ends: [4, 0] }],
  ['wrong-end', { ...good, starts: [0, 3], ends: [3, 5] }],
  ['early-departure', withTimes(0, { depart: -5 })],
  ['early-arrival', withTimes(0, { arrive: [first.arrive[0]!, first.arrive[1]! - 1] })],
  ['early-arrival', withTimes(0, { finish: first.finish - 1 })],
  ['begin-before-arrival', withTimes(0, { begin: [first.begin[0]!, first.arrive[1]! - 1] })],
  ['outside-windows', withTimes(0, { begin: [70, 150], arrive: [10, 150], finish: 190 })],
  ['outside-windows', withRoutes([[1], [3, 4, 2]])],
  ['outside-windows', withRoutes([[1, 4], [3]])],
  ['late-finish', withTimes(1, { finish: 201 })],
  ['missing-break', withTimes(0, { breaks: [] })],
  ['break-outside-window', withTimes(0, { breaks: [{ leg: 2, begin: 91 }], finish: 200 })],
  ['break-off-leg', withTimes(0, { breaks: [{ leg: 3, begin: 65 }] })],
  ['break-off-leg', withTimes(0, { breaks: [{ leg: 2, begin: 60 }], begin: [15, 55], arrive: [10, 55] })],
  ['kind-per-day', withRoutes([[1, 2, 3], [4]])],
  ['kind-minimum', withRoutes([[1, 2], [3]])],
  ['resource-per-day', withRoutes([[1, 2, 3], [4]])],
  [
    'resource-per-day',
    withRoutes([
      [2, 1],
      [3, 4, 0],
    ]),
  ],
  [
    'relation-order',
    withRoutes([
      [2, 1],
      [3, 4],
    ]),
  ],
  ['relation-days', withRoutes([[1, 2, 3], [4]])],
  ['relation-gap', withTimes(0, { begin: [15, 40], arrive: [10, 40] })],
  ['relation-requires', withRoutes([[2], [3, 4]])],
  [
    'locked-changed',
    withRoutes([
      [1, 2],
      [4, 3],
    ]),
  ],
  ['wrong-score', { ...good, score: good.score + 1 }],
  ['wrong-unmet', { ...good, unmet: [{ code: 'mandatory', node: 3 }] }],
  ['wrong-unmet', { ...good, unmet: [{ code: 'day', day: 1 }] }],
  ['wrong-unmet', { ...good, unmet: [{ code: 'locked', day: 1 }] }],
  ['mandatory', withRoutes([[1, 2], [4]])],
];

function withRoutesRaw(changed: number[][]): Solution {
  return { ...good, routes: changed };
}

test.each(damaged)('%s is named', (code, solution) => {
  // An unmet demand that is not reported is a wrong report.
  const unmet = ['kind-minimum', 'mandatory'].includes(code);
  const damage = unmet ? { ...solution, unmet: [] } : solution;
  const codes = verify(input, damage).map((one) =>
    one.code === 'wrong-unmet' && unmet ? one.unmet.code : one.code,
  );
  expect(codes).toContain(code);
});

test('kinds and resources per trip', () => {
  const tight = {
    ...input,
    kinds: [{ nodes: [1, 2, 3], maxPerTrip: 2 }],
    resources: [{ node: [0, 5, 5, 5, 5, 0], maxPerTrip: 19 }],
  };
  const codes = verify(tight, good).map((one) => one.code);
  expect(codes).toEqual(['kind-per-trip', 'resource-per-trip']);
});

test('a demand reported as unmet is no violation', () => {
  const answer = describeSolution(createProblem(input), [[1, 2], [3]], [0, 4], [4, 5]);
  expect(answer.unmet).toEqual([{ code: 'kind-minimum', kind: 1, missing: 1 }]);
  expect(verify(input, answer)).toEqual([]);
});

test.each<[string, Partial<ProblemInput>, string]>([
  [
    'a first visit that comes second',
    { nodes: input.nodes.with(2, { ...input.nodes[2]!, position: 'first' }) },
    'wrong-position',
  ],
  [
    'a last visit that comes first',
    { nodes: input.nodes.with(1, { ...input.nodes[1]!, position: 'last' }) },
    'wrong-position',
  ],
  [
    'a second visit that comes first',
    { nodes: input.nodes.with(1, { ...input.nodes[1]!, position: 2 }) },
    'wrong-position',
  ],
  [
    'a second visit with only a town before it',
    {
      nodes: input.nodes
        .with(1, { ...input.nodes[1]!, uncounted: true })
        .with(2, { ...input.nodes[2]!, position: 2 }),
    },
    'wrong-position',
  ],
  [
    'a visit before the last one that comes last',
    { nodes: input.nodes.with(2, { ...input.nodes[2]!, position: -2 }) },
    'wrong-position',
  ],
  ['driving on for too long', { stints: [{ leg: input.travel, most: 15, breaks: false }] }, 'stint-too-long'],
  ['sightseeing on for too long', { stints: [{ node: [0, 20, 20, 20, 10, 0], most: 25 }] }, 'stint-too-long'],
  ['a minimum of the day', { kinds: [{ nodes: [4], minPerDay: 1 }] }, 'wrong-unmet'],
  ['a day bonus', { nodes: input.nodes.with(1, { ...input.nodes[1]!, bonusByDay: [7, 0] }) }, 'wrong-score'],
  ['the value of a night', { nightScores: [[9, 0]] }, 'wrong-score'],
  [
    'a late end',
    { days: input.days.with(0, { ...input.days[0]!, softLatest: 10, lateCost: 1 }) },
    'wrong-score',
  ],
  ['the price of time', { days: input.days.with(0, { ...input.days[0]!, timeCost: 1 }) }, 'wrong-score'],
  ['the price of driving', { resources: [{ leg: input.travel, cost: 1 }] }, 'wrong-score'],
  ['uneven days', { balance: { cost: 1 } }, 'wrong-score'],
])('verify asks for %s', (_, change, code) => {
  expect(verify({ ...input, ...change }, good).map((violation) => violation.code)).toContain(code);
});

test('a visit that is a pause ends a stint', () => {
  const seeing = { node: [0, 20, 20, 20, 10, 0], most: 25 };
  const free = { ...input, stints: [{ ...seeing, pauses: [1, 4] }] };
  expect(verify(free, good)).toEqual([]);
});
