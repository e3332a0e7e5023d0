import { expect, test } from 'vitest';
import { createProblem } from '../../src/problem/create.js';
import { ProblemError } from '../../src/problem/error.js';
import type { ProblemInput } from '../../src/problem/input.js';

const fine: ProblemInput = {
  travel: [0, 5, 7, 5, 0, 3, 7, 3, 0],
  nodes: [
    { score: 0, service: 0 },
    { score: 3, service: 10, windows: [{ open: 0, close: 50 }] },
    { score: 4, service: 10, windows: [{ open: 0, close: 50 }] },
  ],
  days: [
    { start: 0, end: 0, earliest: 0, latest: 60 },
    { start: 0, end: 0, earliest: 0, latest: 60 },
  ],
};

const node = (change: object) => ({ nodes: fine.nodes.with(1, { ...fine.nodes[1]!, ...change }) });
const day = (change: object) => ({ days: fine.days.with(1, { ...fine.days[1]!, ...change }) });

/** [what is wrong, change, code, field] */
const bad: readonly (readonly [string, object, string, string])[] = [
  ['matrix of the wrong size', { travel: [0, 1] }, 'wrong-size', 'travel'],
  ['NaN travel', { travel: [0, NaN, 7, 5, 0, 3, 7, 3, 0] }, 'not-a-number', 'travel[0 * n + 1]'],
  ['negative travel', { travel: [0, 5, 7, -5, 0, 3, 7, 3, 0] }, 'negative', 'travel[1 * n + 0]'],
  ['negative day bonus', node({ bonusByDay: [1, -1] }), 'negative', 'nodes[1].bonusByDay[1]'],
  ['a bonus for some days only', node({ bonusByDay: [1] }), 'wrong-size', 'nodes[1].bonusByDay'],
  ['negative price of time', day({ timeCost: -1 }), 'negative', 'days[1].timeCost'],
  ['negative price of a late end', day({ softLatest: 50, lateCost: -1 }), 'negative', 'days[1].lateCost'],
  ['negative price of a resource', { resources: [{ cost: -1 }] }, 'negative', 'resources[0].cost'],
  [
    'minimum above the maximum of a day',
    { kinds: [{ nodes: [1, 2], minPerDay: 2, maxPerDay: 1 }] },
    'contradiction',
    'kinds[0].minPerDay',
  ],
  ['stint without a limit', { stints: [{ most: NaN }] }, 'not-a-number', 'stints[0].most'],
  ['pause nowhere', { stints: [{ most: 9, pauses: [7] }] }, 'bad-index', 'stints[0].pauses[0]'],
  ['balance of unknown days', { balance: { cost: 1, days: [2] } }, 'bad-index', 'balance.days[0]'],
  ['night values without nights', { nightScores: [[1]] }, 'wrong-size', 'nightScores'],
  ['no node', { nodes: [], travel: [] }, 'empty', 'nodes'],
  ['no day', { days: [] }, 'empty', 'days'],
  ['NaN score', node({ score: NaN }), 'not-a-number', 'nodes[1].score'],
  ['infinite score', node({ score: Infinity }), 'not-finite', 'nodes[1].score'],
  ['negative service', node({ service: -1 }), 'negative', 'nodes[1].service'],
  ['text for a number', node({ service: '10' }), 'not-a-number', 'nodes[1].service'],
  [
    'window upside down',
    node({ windows: [{ open: 9, close: 8 }] }),
    'window-upside-down',
    'nodes[1].windows[0].close',
  ],
  ['NaN window', node({ windows: [{ open: NaN, close: 8 }] }), 'not-a-number', 'nodes[1].windows[0].open'],
  [
    'windows out of order',
    node({
      windows: [
        { open: 5, close: 8 },
        { open: 7, close: 9 },
      ],
    }),
    'windows-not-sorted',
    'nodes[1].windows[1].open',
  ],
  ['windows for too few days', node({ windowsByDay: [[]] }), 'wrong-size', 'nodes[1].windowsByDay'],
  [
    'negative time before a break',
    node({ breakInside: { after: -1, left: 0 } }),
    'negative',
    'nodes[1].breakInside.after',
  ],
  [
    'windows of a visit with a break for too few days',
    node({ breakInside: { after: 0, left: 0, windowsByDay: [[]] } }),
    'wrong-size',
    'nodes[1].breakInside.windowsByDay',
  ],
  [
    'a visit that shares more of a break than it has left',
    node({ breakInside: { after: 0, left: 10, shared: 11 } }),
    'contradiction',
    'nodes[1].breakInside.shared',
  ],
  ['a day that is not there', node({ days: [2] }), 'bad-index', 'nodes[1].days[0]'],
  ['start that is not there', day({ start: 3 }), 'bad-index', 'days[1].start'],
  ['day upside down', day({ latest: -1 }), 'window-upside-down', 'days[1].latest'],
  ['endless day', day({ latest: Infinity }), 'not-finite', 'days[1].latest'],
  [
    'break upside down',
    day({ breaks: [{ earliest: 5, latest: 4, duration: 1 }] }),
    'window-upside-down',
    'days[1].breaks[0].latest',
  ],
  [
    'negative break',
    day({ breaks: [{ earliest: 5, latest: 6, duration: -1 }] }),
    'negative',
    'days[1].breaks[0].duration',
  ],
  ['locked twice', day({ locked: [1, 1] }), 'contradiction', 'days[1].locked[1]'],
  ['a night too many', { nights: [[0], [0]] }, 'wrong-size', 'nights'],
  ['night without lodging', { nights: [[]] }, 'empty', 'nights[0]'],
  ['lodging that is not there', { nights: [[-1]] }, 'bad-index', 'nights[0][0]'],
  [
    'coverage of the wrong size',
    { coverage: { amount: [1], curve: [[0, 1]] } },
    'wrong-size',
    'coverage.amount',
  ],
  [
    'half an amount',
    { coverage: { amount: [1, 0.5, 1], curve: [[0, 1]] } },
    'not-whole',
    'coverage.amount[1]',
  ],
  [
    'convex curve',
    { coverage: { amount: [1, 1, 1], curve: [[0, 1, 5]] } },
    'not-concave',
    'coverage.curve[0][2]',
  ],
  [
    'falling curve',
    { coverage: { amount: [1, 1, 1], curve: [[0, 2, 1]] } },
    'not-concave',
    'coverage.curve[0][2]',
  ],
  [
    'curve that starts high',
    { coverage: { amount: [1, 1, 1], curve: [[1, 2]] } },
    'not-concave',
    'coverage.curve[0][0]',
  ],
  ['kind of a missing node', { kinds: [{ nodes: [7] }] }, 'bad-index', 'kinds[0].nodes[0]'],
  ['half a visit', { kinds: [{ nodes: [1], maxPerDay: 0.5 }] }, 'not-whole', 'kinds[0].maxPerDay'],
  [
    'minimum above maximum',
    { kinds: [{ nodes: [1, 2], minPerTrip: 2, maxPerTrip: 1 }] },
    'contradiction',
    'kinds[0].minPerTrip',
  ],
  ['negative money', { resources: [{ node: [0, -1, 0] }] }, 'negative', 'resources[0].node[1]'],
  ['resource of the wrong size', { resources: [{ leg: [0] }] }, 'wrong-size', 'resources[0].leg'],
  ['NaN limit', { resources: [{ maxPerTrip: NaN }] }, 'not-a-number', 'resources[0].maxPerTrip'],
  ['limits for too few days', { resources: [{ maxPerDay: [1] }] }, 'wrong-size', 'resources[0].maxPerDay'],
  ['before itself', { relations: [{ first: 1, second: 1 }] }, 'contradiction', 'relations[0].second'],
  [
    'gap upside down',
    { relations: [{ first: 1, second: 2, minGap: 3, maxGap: 2 }] },
    'contradiction',
    'relations[0].minGap',
  ],
];

test.each(bad)('%s is told with field and value', (_, change, code, field) => {
  const error = errorOf({ ...fine, ...change } as ProblemInput);
  expect(error.issues).toContainEqual(expect.objectContaining({ code, field }));
  expect(error.message).toContain(field);
});

test('everything wrong is told at once', () => {
  const input = { ...fine, ...node({ score: NaN, service: -2 }), travel: [] };
  expect(errorOf(input).issues.map((issue) => issue.field)).toEqual([
    'travel',
    'nodes[1].score',
    'nodes[1].service',
  ]);
});

test('asymmetric and unreachable travel is fine', () => {
  expect(() => createProblem({ ...fine, travel: [0, 5, Infinity, 6, 0, 3, 7, 3, 0] })).not.toThrow();
});

test('plain is plain only while nothing optional is used and all days are alike', () => {
  expect(createProblem(fine).isPlain).toBe(true);
  expect(
    createProblem({
      ...fine,
      ...node({ windowsByDay: [[{ open: 0, close: 50 }], [{ open: 0, close: 50 }]] }),
    }).isPlain,
  ).toBe(true);
  const rich: object[] = [
    node({ windowsByDay: [[{ open: 0, close: 50 }], [{ open: 0, close: 51 }]] }),
    node({ windows: [] }),
    node({ days: [1] }),
    node({ mandatory: true }),
    day({ latest: 61 }),
    day({ start: 1 }),
    day({ breaks: [{ earliest: 1, latest: 2, duration: 3 }] }),
    day({ locked: [1] }),
    day({ closed: true }),
    { nights: [[0, 1]] },
    { coverage: { amount: [1, 1, 1], curve: [[0, 1]] } },
    { kinds: [{ nodes: [1], maxPerDay: 1 }] },
    { resources: [{ leg: fine.travel, maxPerDay: 10 }] },
    { relations: [{ first: 1, second: 2 }] },
  ];
  for (const change of rich) {
    expect(createProblem({ ...fine, ...change } as ProblemInput).isPlain, JSON.stringify(change)).toBe(false);
  }
});

function errorOf(input: ProblemInput): ProblemError {
  try {
    createProblem(input);
  } catch (error) {
    if (error instanceof ProblemError) return error;
    throw error;
  }
  throw new Error('no ProblemError was thrown');
}
