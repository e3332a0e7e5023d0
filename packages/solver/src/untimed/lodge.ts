import type { Tour } from './tour.js';
import { ROUNDING } from './untimed.js';

/** Lodges an empty tour so that the ways from lodging to lodging are shortest and keep every day. False = no way. */
export function lodge(tour: Tour): boolean {
  const { n, m, lodgings, length, limit } = tour.u;
  let sum = [0];
  const from: number[][] = [];
  for (let d = 0; d < m; d++) {
    const next = lodgings[d + 1]!;
    const value = new Array<number>(next.length).fill(Infinity);
    const back = new Array<number>(next.length).fill(0);
    for (let s = 0; s < sum.length; s++) {
      for (let e = 0; e < next.length; e++) {
        const way = length[lodgings[d]![s]! * n + next[e]!]!;
        if (way > limit[d]! + ROUNDING || sum[s]! + way >= value[e]!) continue;
        value[e] = sum[s]! + way;
        back[e] = s;
      }
    }
    from.push(back);
    sum = value;
  }
  if (sum[0] === Infinity) return false;
  for (let d = m - 1, e = 0; d >= 0; d--) {
    tour.at[n + d + 1] = lodgings[d + 1]![e]!;
    e = from[d]![e]!;
  }
  tour.remeasure();
  return true;
}
