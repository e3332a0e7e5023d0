import { expect, test } from 'vitest';
import { brokenSubtours } from '../../src/bound/subtours.js';

/** Start 0, end 1, vertices 2 to 5; every edge but the closing one. */
const edges = [0, 1, 2, 3, 4].flatMap((from) =>
  [2, 3, 4, 5].filter((to) => to > from).map((to) => ({ from, to, length: 1 })),
);
const point = (visited: Record<number, number>, used: Record<string, number>) =>
  Float64Array.from([
    ...[1, 1, 0, 0, 0, 0].map((share, vertex) => visited[vertex] ?? share),
    ...edges.map(({ from, to }) => used[`${from}-${to}`] ?? 0),
  ]);

test('a circle beside the tour is cut off, sparing each of its vertices in turn', () => {
  const shares = point({ 2: 1, 3: 1, 4: 1, 5: 1 }, { '0-2': 1, '1-2': 1, '3-4': 1, '4-5': 1, '3-5': 1 });
  expect(brokenSubtours(shares, edges, 6)).toEqual([
    { members: [3, 4, 5], spared: 3 },
    { members: [3, 4, 5], spared: 4 },
    { members: [3, 4, 5], spared: 5 },
  ]);
});

test('an edge used more than its vertex is visited is cut off', () => {
  const shares = point({ 2: 0.5 }, { '0-2': 1 });
  expect(brokenSubtours(shares, edges, 6)).toEqual([{ members: [0, 2], spared: 0 }]);
});

test('a tour breaks nothing', () => {
  const shares = point({ 2: 1, 5: 1 }, { '0-5': 1, '2-5': 1, '1-2': 1 });
  expect(brokenSubtours(shares, edges, 6)).toEqual([]);
});
