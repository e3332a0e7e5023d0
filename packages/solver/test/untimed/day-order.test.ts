import { expect, test } from 'vitest';
import { Random } from '../../src/random.js';
import { DayOrder } from '../../src/untimed/day-order.js';
import { expectSound, randomDays, randomTour } from './random-tour.js';

test('a better order has the same visits on a shorter way, and no reversal shortens it further', () => {
  let shortened = 0;
  for (let seed = 1; seed <= 40; seed++) {
    const u = randomDays(seed, 40, 2);
    const tour = randomTour(u, new Random(seed));
    const order = new DayOrder(u);
    for (let d = 0; d < u.m; d++) {
      const visits = tour.routes()[d]!.toSorted();
      const before = tour.length[d]!;
      const isShorter = order.improve(tour, d);
      expect(tour.length[d]! < before - 1e-9).toBe(isShorter);
      expect(tour.routes()[d]!.toSorted()).toEqual(visits);
      expectSound(tour);
      expect(
        mostByReversal(tour.u.length, u.n, [tour.lodging(d), ...tour.routes()[d]!, tour.lodging(d + 1)]),
      ).toBeLessThan(1e-6);
      expect(order.improve(tour, d)).toBe(false);
      if (isShorter) shortened++;
    }
  }
  expect(shortened).toBeGreaterThan(40);
});

/** What the best reversal of consecutive stops would save. */
function mostByReversal(length: Float64Array, n: number, way: readonly number[]): number {
  const leg = (a: number, b: number) => length[way[a]! * n + way[b]!]!;
  let most = 0;
  for (let i = 1; i < way.length - 1; i++) {
    for (let j = i + 1; j < way.length - 1; j++) {
      most = Math.max(most, leg(i - 1, i) + leg(j, j + 1) - leg(i - 1, j) - leg(i, j + 1));
    }
  }
  return most;
}
