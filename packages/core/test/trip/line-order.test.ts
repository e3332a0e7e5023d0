import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortestOrder } from '../../src/trip/line-order.js';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];

function permutations(list: readonly string[]): string[][] {
  return list.length === 0
    ? [[]]
    : list.flatMap((first, i) => permutations(list.toSpliced(i, 1)).map((rest) => [first, ...rest]));
}

test('no order of up to six stops is shorter', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 6 }),
      fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 64, maxLength: 64 }),
      (count, cells) => {
        const nodes = ['start', ...ids, 'end'];
        const minutes = (from: string, to: string) => cells[nodes.indexOf(from) * 8 + nodes.indexOf(to)]!;
        const length = (order: readonly string[]) => {
          const chain = ['start', ...order, 'end'];
          return chain.slice(1).reduce((sum, id, i) => sum + minutes(chain[i]!, id), 0);
        };
        const stops = ids.slice(0, count);
        const found = shortestOrder('start', stops, 'end', minutes);
        expect([...found].sort()).toEqual(stops);
        expect(length(found)).toBe(Math.min(...permutations(stops).map(length)));
      },
    ),
    { seed: 1, numRuns: 60 },
  );
});

test('thirteen stops in a row are taken one after the other', () => {
  const row = Array.from({ length: 13 }, (_, i) => String(i));
  const minutes = (from: string, to: string) => Math.abs(Number(from) - Number(to));
  expect(shortestOrder('0', row.toReversed(), '0', minutes)).toEqual(row);
});
