import type { Random } from '../random.js';
import type { Tour } from './tour.js';
import { ROUNDING } from './untimed.js';

/** A night moves past up to so many visits. */
const REACH = 4;
/** Lengths are compared under this noise. */
const NOISE = 0.3;

/** Where a night could stand: behind which stop, at which lodging, and how long both days are then. */
interface Choice {
  left: number;
  lodging: number;
  before: number;
  after: number;
}

/**
 * A random night moves to another lodging and some visits on or back (the hotel exchange of Divsalar, Vansteenwegen and
 * Cattrysse 2013, with the border moved along the tour): of all ways that keep both days the one that is shortest under
 * noise, else the one that exceeds them least. Marks both days in `touched`.
 */
export function nightChange(tour: Tour, limit: Float64Array, random: Random, touched: Uint8Array): void {
  const b = 1 + random.below(tour.u.m - 1);
  const choice = bestChoice(tour, b, limit, random);
  if (choice.left < 0) return;
  tour.moveNight(b, choice.left, choice.lodging, choice.before, choice.after);
  touched[b - 1] = 1;
  touched[b] = 1;
}

function bestChoice(tour: Tour, b: number, limit: Float64Array, random: Random): Choice {
  const { n, length, lodgings } = tour.u;
  const id = n + b;
  const list = lodgings[b]!;
  let left = tour.prev[id]!;
  let right = tour.next[id]!;
  // The days without their legs to the night; first as far back as the reach goes.
  let before = tour.length[b - 1]! - tour.leg(left, id);
  let after = tour.length[b]! - tour.leg(id, right);
  for (let steps = 0; steps < REACH && left < n; steps++) {
    const further = tour.prev[left]!;
    before -= tour.leg(further, left);
    after += tour.leg(left, right);
    right = left;
    left = further;
  }
  const best: Choice = { left: -1, lodging: -1, before: 0, after: 0 };
  let least = Infinity;
  for (let k = 0; k <= 2 * REACH; k++) {
    const rowLeft = tour.at[left]! * n;
    const rowRight = tour.at[right]! * n;
    for (let i = 0; i < list.length; i++) {
      const h = list[i]!;
      if (h === tour.at[id] && left === tour.prev[id]) continue;
      const l0 = before + length[rowLeft + h]!;
      const l1 = after + length[rowRight + h]!;
      const over = Math.max(0, l0 - limit[b - 1]!) + Math.max(0, l1 - limit[b]!);
      const value = over > ROUNDING ? 1e9 + over : (l0 + l1) * (1 + NOISE * random.unit());
      if (value >= least) continue;
      least = value;
      best.left = left;
      best.lodging = h;
      best.before = l0;
      best.after = l1;
    }
    // One visit on; the night itself is passed over.
    const passed = right === id ? tour.next[id]! : right;
    if (passed >= n) break;
    const beyond = tour.next[passed] === id ? tour.next[id]! : tour.next[passed]!;
    before += tour.leg(left, passed);
    after -= tour.leg(passed, beyond);
    left = passed;
    right = beyond;
  }
  return best;
}
