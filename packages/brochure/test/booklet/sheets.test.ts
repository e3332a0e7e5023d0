import { expect, test } from 'vitest';
import { sidesOf } from '../../src/booklet/sheets.js';

/** Lays the printed sheets on each other, outermost below, folds them and leafs through. */
function leaf(pages: number): readonly (number | null)[] {
  const sides = sidesOf(pages);
  const sheets = sides.flatMap((outer, i) => (i % 2 === 0 ? [{ outer, inner: sides[i + 1]! }] : []));
  const before = sheets.flatMap(({ outer, inner }) => [outer.right, inner.left]);
  const after = sheets.reverse().flatMap(({ outer, inner }) => [inner.right, outer.left]);
  return [...before, ...after];
}

test('folded, the pages follow each other, blank ones last', () => {
  for (let pages = 1; pages <= 30; pages++) {
    const leaved = leaf(pages);
    expect(leaved.length % 4).toBe(0);
    expect(leaved.length - pages).toBeLessThan(4);
    expect(leaved).toEqual(leaved.map((_, i) => (i < pages ? i : null)));
  }
});
