import type { Random } from '../random.js';
import type { Tour } from './tour.js';

/** Most visits in one string. */
const STRING = 10;
/** Chance that a near visit stays where it is. */
const STAY = 0.5;

/**
 * Takes up to `most` visits out, in strings around a random place (string removal: Christiaens and Vanden Berghe 2020);
 * marks their days in `touched`.
 */
export function ruin(tour: Tour, most: number, random: Random, touched: Uint8Array): void {
  const { u } = tour;
  const seed = u.candidates[random.below(u.candidates.length)]!;
  let left = 1 + random.below(most);
  for (let c = -1; c < u.width && left > 0; c++) {
    const node = c < 0 ? seed : u.near[seed * u.width + c]!;
    const d = tour.day[node]!;
    if (d < 0 || (c >= 0 && random.unit() < STAY)) continue;
    touched[d] = 1;
    left -= removeString(tour, node, 1 + random.below(Math.min(left, STRING)), random);
  }
}

/** Takes out up to `size` consecutive visits, with `node` among them. */
function removeString(tour: Tour, node: number, size: number, random: Random): number {
  const { n } = tour.u;
  let id = node;
  for (let back = random.below(size); back > 0 && tour.prev[id]! < n; back--) id = tour.prev[id]!;
  let taken = 0;
  for (; taken < size && id < n; taken++) {
    const after = tour.next[id]!;
    tour.take(id);
    id = after;
  }
  return taken;
}
