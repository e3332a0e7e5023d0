import { expect, test } from 'vitest';
import { createProblem } from '../../src/problem/create.js';
import { Random } from '../../src/random.js';
import { Split } from '../../src/untimed/split.js';
import { Tour } from '../../src/untimed/tour.js';
import { type Untimed, untimedOf } from '../../src/untimed/untimed.js';

const HOTELS = 4;
const DAYS = 3;

function problem(seed: number): Untimed {
  const random = new Random(seed);
  const n = HOTELS + 7;
  const points = Array.from({ length: n }, () => [random.below(100), random.below(100)] as const);
  const hotels = Array.from({ length: HOTELS }, (_, i) => i);
  return untimedOf(
    createProblem({
      travel: points.flatMap(([x, y]) => points.map(([u, v]) => Math.ceil(Math.hypot(x - u, y - v)))),
      nodes: points.map((_, i) =>
        i < HOTELS ? { score: 0, service: 0, windows: [] } : { score: 1, service: 0 },
      ),
      days: Array.from({ length: DAYS }, () => ({
        start: 0,
        end: 1,
        earliest: 0,
        latest: 60 + random.below(90),
      })),
      nights: Array.from({ length: DAYS - 1 }, () => hotels),
    }),
  );
}

/** Least excess over all cuts into three days and all pairs of hotels. */
function leastExcess({ n, length, limit }: Untimed, stops: readonly number[]): number {
  let least = Infinity;
  const over = (d: number, from: number, visits: readonly number[], to: number) => {
    const way = [from, ...visits, to];
    const sum = way.slice(1).reduce((all, node, i) => all + length[way[i]! * n + node]!, 0);
    return Math.max(0, sum - limit[d]!);
  };
  for (let i = 0; i <= stops.length; i++) {
    for (let j = i; j <= stops.length; j++) {
      for (let g = 0; g < HOTELS; g++) {
        for (let h = 0; h < HOTELS; h++) {
          const days = over(0, 0, stops.slice(0, i), g) + over(1, g, stops.slice(i, j), h);
          least = Math.min(least, days + over(2, h, stops.slice(j), 1));
        }
      }
    }
  }
  return least;
}

test('the split of a tour exceeds the days by no more than any other', () => {
  let tight = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const u = problem(seed);
    const giant = new Tour({ ...u, m: 1, lodgings: [u.lodgings[0]!, u.lodgings[DAYS]!] });
    const stops = Array.from({ length: 7 }, (_, i) => HOTELS + i);
    stops.forEach((node, i) => {
      giant.put(node, i === 0 ? u.n : node - 1, 0);
    });
    const split = new Split(u);
    const least = leastExcess(u, stops);
    // The price of length beside that of excess leaves a hundredth of the difference in length.
    const found = split.excess(giant, 10_000);
    expect(found).toBeGreaterThanOrEqual(least);
    expect(found).toBeLessThanOrEqual(least + 0.01 * 700);
    const tour = new Tour(u);
    split.write(tour);
    expect(tour.routes().flat()).toEqual(stops);
    expect(tour.lodgings()).toBe(split.lodgings());
    const real = tour.length.reduce((sum, way, d) => sum + Math.max(0, way - u.limit[d]!), 0);
    expect(real).toBeCloseTo(found, 6);
    if (least === 0) continue;
    tight++;
    expect(split.excess(giant, least * 0.5)).toBe(Infinity);
  }
  expect(tight).toBeGreaterThan(20);
});
