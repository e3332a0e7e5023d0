import type { Random } from '../../random.js';
import type { TripState } from '../trip-state.js';

/**
 * Slack-induced string removal (Christiaens and Vanden Berghe 2020): around a random place (visited or not, so
 * that room is made for what is missing) strings of consecutive stops are taken out of the nearest days.
 * Gives a day mask of what changed; times are not yet updated.
 */
export class StringRemoval {
  private readonly ruined: Uint8Array;

  constructor(days: number) {
    this.ruined = new Uint8Array(days);
  }

  /** Takes out at least one and about `target` stops; 1 in the result marks a changed day. */
  apply(state: TripState, random: Random, target: number): Uint8Array {
    const { trip } = state;
    this.ruined.fill(0);
    const { candidates } = trip;
    if (candidates.length === 0) return this.ruined;
    const nearest = trip.nearestTo(candidates[random.below(candidates.length)]!);
    let left = target;
    for (let c = 0; c < nearest.length && left > 0; c++) {
      const node = nearest[c]!;
      const d = state.dayOf[node]!;
      if (d < 0 || this.ruined[d] === 1 || isLocked(state, node, d)) continue;
      const length = state.length[d]! - trip.locked[d]!;
      const most = Math.min(length, left);
      const count = 1 + random.below(most);
      this.removeString(state, random, node, d, count);
      this.ruined[d] = 1;
      left -= count;
    }
    return this.ruined;
  }

  /** Removes `count` consecutive stops that include `node`; one stop inside the string may be kept. */
  private removeString(state: TripState, random: Random, node: number, d: number, count: number): void {
    const base = d * state.stride;
    let at = 1;
    while (state.stops[base + at] !== node) at++;
    const length = state.length[d]!;
    const low = Math.max(1 + state.trip.locked[d]!, at - count + 1);
    const high = Math.min(at, length - count + 1);
    const first = low + random.below(high - low + 1);
    const keep = count > 2 && random.unit() < 0.3 ? first + random.below(count) : -1;
    for (let i = first + count - 1; i >= first; i--) {
      if (i !== keep) state.takeOut(d, i);
    }
  }
}

function isLocked(state: TripState, node: number, d: number): boolean {
  for (let i = 1; i <= state.trip.locked[d]!; i++) {
    if (state.stops[d * state.stride + i] === node) return true;
  }
  return false;
}
