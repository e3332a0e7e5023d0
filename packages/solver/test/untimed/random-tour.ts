import { expect } from 'vitest';
import { createProblem } from '../../src/problem/create.js';
import { Random } from '../../src/random.js';
import { Tour } from '../../src/untimed/tour.js';
import { type Untimed, untimedOf } from '../../src/untimed/untimed.js';

/** Days between fixed lodgings (nodes 0 .. days), with places at random in a square of 100 by 100. */
export function randomDays(seed: number, places: number, days: number, isWhole = true): Untimed {
  const random = new Random(seed);
  const n = days + 1 + places;
  const points = Array.from({ length: n }, () => [random.unit() * 100, random.unit() * 100] as const);
  return untimedOf(
    createProblem({
      travel: points.flatMap(([x, y]) => points.map(([u, v]) => Math.hypot(x - u, y - v))),
      nodes: points.map((_, i) =>
        i <= days
          ? { score: 0, service: 0, windows: [] }
          : { score: isWhole ? 1 + random.below(20) : 20 * random.unit(), service: 0 },
      ),
      days: Array.from({ length: days }, (_, d) => ({
        start: d,
        end: d + 1,
        earliest: 0,
        latest: 150 + random.below(150),
      })),
    }),
  );
}

/** Places in random order, each into a random day that has room for it behind its last visit. */
export function randomTour(u: Untimed, random: Random): Tour {
  const tour = new Tour(u);
  tour.empty();
  for (const node of u.candidates) {
    const d = random.below(u.m);
    const end = u.n + d + 1;
    const a = tour.prev[end]!;
    const cost = tour.leg(a, node) + tour.leg(node, end) - tour.leg(a, end);
    if (tour.length[d]! + cost <= u.limit[d]!) tour.put(node, a, cost);
  }
  return tour;
}

/** Lists, lengths, counts and score of the tour agree, and no place is visited twice. */
export function expectSound(tour: Tour): void {
  const { u } = tour;
  const routes = tour.routes();
  const visits = routes.flat();
  expect(new Set(visits).size).toBe(visits.length);
  expect(tour.score).toBeCloseTo(
    visits.reduce((sum, node) => sum + u.problem.score[node]!, 0),
    6,
  );
  routes.forEach((route, d) => {
    const way = [tour.lodging(d), ...route, tour.lodging(d + 1)];
    const length = way.slice(1).reduce((sum, node, i) => sum + u.length[way[i]! * u.n + node]!, 0);
    expect(tour.length[d]).toBeCloseTo(length, 6);
    expect(tour.count[d]).toBe(route.length);
    for (const node of route) expect(tour.day[node]).toBe(d);
    expect([...route].reverse()).toEqual(backwards(tour, d));
  });
}

function backwards(tour: Tour, d: number): number[] {
  const { n } = tour.u;
  const visits: number[] = [];
  for (let id = tour.prev[n + d + 1]!; id < n; id = tour.prev[id]!) visits.push(id);
  return visits;
}
