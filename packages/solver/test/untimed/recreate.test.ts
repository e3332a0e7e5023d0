import { expect, test } from 'vitest';
import { Random } from '../../src/random.js';
import { Recreate } from '../../src/untimed/recreate.js';
import { Tour } from '../../src/untimed/tour.js';
import type { Untimed } from '../../src/untimed/untimed.js';
import { expectSound, randomDays, randomTour } from './random-tour.js';

test('fills the days within their limits, at the cheapest gaps, until nearly nothing fits', () => {
  let added = 0;
  let missed = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const u = randomDays(seed, 50, 1 + (seed % 3), seed % 2 === 0);
    const random = new Random(seed);
    // Some begin from nothing, others from days in poor order.
    const tour = seed % 4 === 0 ? emptyTour(u) : randomTour(u, random);
    const touched = new Uint8Array(u.m);
    const before = Int32Array.from(tour.count);
    new Recreate(u, random).apply(tour, u.limit, touched);
    expectSound(tour);
    for (let d = 0; d < u.m; d++) {
      expect(tour.length[d]).toBeLessThanOrEqual(u.limit[d]! + 1e-6);
      expect(touched[d] === 1).toBe(tour.count[d]! > before[d]!);
      added += tour.count[d]! - before[d]!;
    }
    missed += u.candidates.filter((node) => tour.day[node]! < 0 && fits(tour, node)).length;
  }
  expect(added).toBeGreaterThan(500);
  // A gap is overlooked once in fifty times.
  expect(missed).toBeLessThan(40);
});

test('another taste ends in another tour, the same seed in the same', () => {
  const u = randomDays(7, 60, 1);
  const toursOf = (range: number) => {
    const random = new Random(3);
    const recreate = new Recreate(u, random);
    const names = Array.from({ length: 40 }, () => {
      recreate.changeTaste(range);
      const tour = emptyTour(u);
      recreate.apply(tour, u.limit, new Uint8Array(1));
      return tour.routes()[0]!.toSorted((a, b) => a - b);
    });
    return names;
  };
  expect(toursOf(1.6)).toEqual(toursOf(1.6));
  // Noise on each insertion changes a few places, taste changes many.
  expect(sharedOf(toursOf(1.6))).toBeLessThan(0.9 * sharedOf(toursOf(0)));
});

const emptyTour = (u: Untimed): Tour => {
  const tour = new Tour(u);
  tour.empty();
  return tour;
};

function fits(tour: Tour, node: number): boolean {
  const { u } = tour;
  return tour.routes().some((route, d) => {
    const way = [u.n + d, ...route, u.n + d + 1];
    return way.slice(1).some((b, i) => {
      const a = way[i]!;
      return tour.length[d]! + tour.leg(a, node) + tour.leg(node, b) - tour.leg(a, b) < u.limit[d]! - 1e-9;
    });
  });
}

/** Places that one tour and the next have in common, in all. */
const sharedOf = (tours: readonly number[][]): number =>
  tours.slice(1).reduce((sum, tour, k) => sum + tour.filter((node) => tours[k]!.includes(node)).length, 0);
