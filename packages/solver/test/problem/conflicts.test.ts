import { expect, test } from 'vitest';
import { type Conflict, findConflicts } from '../../src/problem/conflicts.js';
import { createProblem } from '../../src/problem/create.js';
import type { ProblemInput } from '../../src/problem/input.js';

const at = [0, 10, 20, 500];
const must = { score: 1, service: 10, mandatory: true };
const fine: ProblemInput = {
  travel: at.flatMap((x) => at.map((y) => Math.abs(x - y))),
  nodes: [{ score: 0, service: 0 }, must, must, { score: 1, service: 10 }],
  days: [
    { start: 0, end: 0, earliest: 0, latest: 100 },
    { start: 0, end: 0, earliest: 0, latest: 100 },
  ],
};

const cases: readonly (readonly [Partial<ProblemInput>, Conflict])[] = [
  [
    { nodes: fine.nodes.with(1, { ...must, windows: [] }) },
    { code: 'mandatory-impossible', node: 1, closed: true },
  ],
  [{ nodes: fine.nodes.with(3, must) }, { code: 'mandatory-impossible', node: 3, closed: false }],
  [
    { kinds: [{ nodes: [1, 2], maxPerTrip: 1 }] },
    { code: 'mandatory-kind', kind: 0, nodes: [1, 2], most: 1 },
  ],
  [{ kinds: [{ nodes: [1, 3], minPerTrip: 2 }] }, { code: 'kind-minimum', kind: 0, possible: 1, least: 2 }],
  [
    { resources: [{ node: [0, 30, 40, 0], maxPerTrip: 60 }] },
    { code: 'mandatory-resource', resource: 0, used: 70, most: 60 },
  ],
  [
    { relations: [{ first: 1, second: 2, minDays: 2 }] },
    { code: 'mandatory-relation', relation: 0, first: 1, second: 2 },
  ],
  [
    {
      relations: [
        { first: 1, second: 2 },
        { first: 2, second: 1 },
      ],
    },
    { code: 'relation-cycle', nodes: [1, 2] },
  ],
  [
    { days: fine.days.with(1, { ...fine.days[1]!, end: 3 }) },
    { code: 'day-unreachable', day: 1, latest: 100, finish: 500 },
  ],
  [
    { days: fine.days.with(0, { ...fine.days[0]!, latest: 50, locked: [2, 1, 3].slice(0, 2), earliest: 0 }) },
    { code: 'locked-impossible', day: 0 },
  ],
];

test('a problem whose demands can be met has no conflict', () => {
  expect(findConflicts(createProblem(fine))).toEqual([]);
});

test.each(cases)('%j', (change, conflict) => {
  expect(findConflicts(createProblem({ ...fine, ...change }))).toContainEqual(conflict);
});
