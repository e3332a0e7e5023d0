import type { VisitOrder } from './wishes.js';

/**
 * The order of `stops` that makes the shortest way from `start` by all of them to `end`, by dynamic programming over
 * subsets (Held and Karp 1962); of equally short ones the first found. Above `EXACT` stops the nearest comes next.
 */
export function shortestOrder(
  start: string,
  stops: readonly string[],
  end: string,
  minutes: (from: string, to: string) => number,
): readonly string[] {
  return stops.length > EXACT ? nearestNext(start, stops, minutes) : heldKarp(start, stops, end, minutes);
}

const EXACT = 12;

type Minutes = (from: string, to: string) => number;

function nearestNext(start: string, stops: readonly string[], minutes: Minutes): readonly string[] {
  const left = [...stops];
  const order: string[] = [];
  for (let at = start; left.length > 0; ) {
    const next = left.reduce((best, id) => (minutes(at, id) < minutes(at, best) ? id : best));
    left.splice(left.indexOf(next), 1);
    order.push(next);
    at = next;
  }
  return order;
}

function heldKarp(start: string, stops: readonly string[], end: string, minutes: Minutes): readonly string[] {
  const n = stops.length;
  if (n === 0) return [];
  const best = new Float64Array((1 << n) * n).fill(Number.POSITIVE_INFINITY);
  const before = new Int8Array((1 << n) * n).fill(-1);
  stops.forEach((id, i) => {
    best[(1 << i) * n + i] = minutes(start, id);
  });
  for (let set = 1; set < 1 << n; set++)
    for (let last = 0; last < n; last++) {
      const so = best[set * n + last]!;
      if (!Number.isFinite(so)) continue;
      for (let next = 0; next < n; next++) {
        if (set & (1 << next)) continue;
        const cell = (set | (1 << next)) * n + next;
        const cost = so + minutes(stops[last]!, stops[next]!);
        if (cost >= best[cell]!) continue;
        best[cell] = cost;
        before[cell] = last;
      }
    }
  const full = (1 << n) - 1;
  const costs = stops.map((id, i) => best[full * n + i]! + minutes(id, end));
  const order: string[] = [];
  for (let set = full, last = costs.indexOf(Math.min(...costs)); last >= 0; ) {
    order.unshift(stops[last]!);
    const previous = before[set * n + last]!;
    set &= ~(1 << last);
    last = previous;
  }
  return order;
}

/** Each before the next. */
export function inSequence(places: readonly string[]): readonly VisitOrder[] {
  return places.slice(1).map((second, i) => ({ first: places[i]!, second }));
}
