import { expect, test } from 'vitest';
import { Random } from '../../src/random.js';
import { Dynasearch } from '../../src/untimed/dynasearch.js';
import type { Tour } from '../../src/untimed/tour.js';
import { expectSound, randomDays, randomTour } from './random-tour.js';

/** Most score of one day's places on a way within the limit. */
function optimum(tour: Tour): number {
  const { n, length, candidates, limit, problem } = tour.u;
  let best = 0;
  const go = (at: number, way: number, score: number, seen: ReadonlySet<number>) => {
    if (way + length[at * n + 1]! > limit[0]!) return;
    best = Math.max(best, score);
    for (const next of candidates) {
      if (!seen.has(next))
        go(next, way + length[at * n + next]!, score + problem.score[next]!, new Set([...seen, next]));
    }
  };
  go(0, 0, 0, new Set());
  return best;
}

test('more score or a shorter way, within the limit; the other day stays as it is', () => {
  let better = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const u = randomDays(seed, 40, 2, seed % 3 > 0);
    const tour = randomTour(u, new Random(seed));
    const dynasearch = new Dynasearch(u, 10);
    for (let d = 0; d < u.m; d++) {
      const { score } = tour;
      const way = tour.length[d]!;
      const other = [...tour.routes()[1 - d]!];
      const isBetter = dynasearch.improve(tour, d);
      expectSound(tour);
      expect(tour.length[d]).toBeLessThanOrEqual(u.limit[d]! + 1e-6);
      expect(tour.routes()[1 - d]).toEqual(other);
      if (isBetter) {
        better++;
        expect(tour.score > score + 1e-9 || tour.length[d]! < way).toBe(true);
        expect(tour.score).toBeGreaterThanOrEqual(score - 1e-9);
      }
    }
  }
  expect(better).toBeGreaterThan(100);
});

test('a loss in one window pays for more in another: small days reach their optimum far more often than not', () => {
  let optimal = 0;
  for (let seed = 1; seed <= 40; seed++) {
    const u = randomDays(seed, 8, 1);
    const tour = randomTour(u, new Random(seed));
    new Dynasearch(u, 10).improve(tour, 0);
    const most = optimum(tour);
    expect(tour.score).toBeLessThanOrEqual(most);
    if (tour.score === most) optimal++;
  }
  expect(optimal).toBeGreaterThanOrEqual(32);
});

test('takes over what another tour has between two stops', () => {
  let taken = 0;
  for (let seed = 1; seed <= 30; seed++) {
    const u = randomDays(seed, 60, 1);
    const dynasearch = new Dynasearch(u, 10);
    const [one, two] = [1, 2].map((k) => randomTour(u, new Random(100 * seed + k)));
    for (const tour of [one!, two!]) dynasearch.improve(tour, 0);
    const alone = one!.score;
    dynasearch.takeFrom([Int32Array.of(u.n, ...two!.routes()[0]!, u.n + 1)]);
    dynasearch.improve(one!, 0);
    expectSound(one!);
    expect(one!.score).toBeGreaterThanOrEqual(alone);
    if (one!.score > alone) taken++;
  }
  expect(taken).toBeGreaterThan(3);
});
