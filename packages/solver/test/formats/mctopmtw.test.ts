import { expect, test } from 'vitest';
import { readMctopmtw } from '../../src/formats/mctopmtw.js';
import { createProblem } from '../../src/problem/create.js';

const text = `2 2 50 1 9 9 9 9 9 9 9 9 2
0 0.0 0.0 0.0 0.0 0 100
2 1.0 1.0 9.0 7.0 0 10.5 21 31.5 42 1 30 1 0 0 0 0 0 0 0 0 1
3 3.0 4.0 5.0 8.0 0 10.5 21 31.5 42 0 25 0 0 0 0 0 0 0 0 0 1
`;

test('vertex i is node i; times are whole hundredths, Solomon distances truncated to tenths', () => {
  const input = readMctopmtw(text);
  expect(input.nodes).toHaveLength(4);
  // 0 -> 2 is the root of 2 = 1.414..., truncated to 1.4; 0 -> 3 is 5.
  expect([input.travel[2], input.travel[3], input.travel[1]]).toEqual([140, 500, 0]);
  expect(input.nodes[2]).toMatchObject({ score: 7, service: 900 });
  expect(input.days).toEqual([0, 1].map(() => ({ start: 0, end: 1, earliest: 0, latest: 10_000 })));
});

test('Cordeau distances, whose coordinates have decimals, are truncated to hundredths', () => {
  expect(readMctopmtw(text.replace('2 1.0 1.0', '2 1.0 1.001')).travel[2]).toBe(141);
});

test('windows 1 and 3 on odd tours, 2 and 4 on even ones; the other way round when E is 0', () => {
  const [odd, even] = [
    [
      { open: 0, close: 1050 },
      { open: 2100, close: 3150 },
    ],
    [
      { open: 1050, close: 2100 },
      { open: 3150, close: 4200 },
    ],
  ];
  const { nodes } = readMctopmtw(text);
  expect(nodes[2]!.windowsByDay).toEqual([odd, even]);
  expect(nodes[3]!.windowsByDay).toEqual([even, odd]);
});

test('fees against the budget, types against their limits', () => {
  const { resources, kinds } = readMctopmtw(text);
  expect(resources).toEqual([{ node: [0, 0, 30, 25], maxPerTrip: 50 }]);
  expect(kinds).toHaveLength(10);
  expect(kinds![0]).toEqual({ nodes: [2], maxPerTrip: 1 });
  expect(kinds![9]).toEqual({ nodes: [2, 3], maxPerTrip: 2 });
  expect(() => createProblem(readMctopmtw(text))).not.toThrow();
});

test.each([
  ['2 2 50', 'line 1 has 3 numbers'],
  [text.replace('3 3.0', '4 3.0'), 'line 4 is vertex 4, 3 is expected'],
  [text.split('\n').slice(0, 3).join('\n'), 'line 4 is missing'],
  [text.replace('25', 'x'), 'line 4 is not a line of numbers'],
])('a damaged file is refused with its line', (damaged, message) => {
  expect(() => readMctopmtw(damaged)).toThrow(message);
});
