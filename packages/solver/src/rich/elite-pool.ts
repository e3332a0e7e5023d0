import type { Trip } from './trip.js';
import { TripState } from './trip-state.js';

/** The best few different answers found so far, to restart from. */
export class ElitePool {
  private readonly members: TripState[] = [];

  constructor(
    private readonly trip: Trip,
    private readonly size: number,
  ) {}

  get count(): number {
    return this.members.length;
  }

  at(index: number): TripState {
    return this.members[index]!;
  }

  /** Enters a copy unless it is no better than the worst of a full pool or has the same visits as a member. */
  add(state: TripState): void {
    if (this.members.some((member) => sameVisits(member, state))) return;
    let slot: TripState;
    if (this.members.length < this.size) {
      slot = new TripState(this.trip);
      this.members.push(slot);
    } else {
      slot = this.members.reduce((worst, member) => (member.score < worst.score ? member : worst));
      if (slot.score >= state.score) return;
    }
    slot.copyFrom(state);
  }
}

function sameVisits(a: TripState, b: TripState): boolean {
  if (Math.abs(a.score - b.score) > 1e-9 * Math.abs(a.score)) return false;
  for (let i = 0; i < a.dayOf.length; i++) {
    if (a.dayOf[i]! < 0 !== b.dayOf[i]! < 0) return false;
  }
  return true;
}
