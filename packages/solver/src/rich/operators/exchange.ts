import type { InsertionPlace } from '../insertion-place.js';
import { allows } from '../rules.js';
import type { Trip } from '../trip.js';
import { TripState } from '../trip-state.js';
import { orphanRemoval } from './orphan-removal.js';
import { gainOnDay } from './worth.js';

type Objective = (state: TripState) => number;

/**
 * The best exchange of one visit for another (or for itself on another day), by all that counts. Insertion goes by score
 * and time; what a day's drive costs beyond them is seen here. (The replace move of Vansteenwegen et al. 2009.)
 */
export class Exchange {
  private readonly without: TripState;
  private readonly found: TripState;
  private most = 0;

  constructor(
    trip: Trip,
    private readonly place: InsertionPlace,
    private readonly objective: Objective,
  ) {
    this.without = new TripState(trip);
    this.found = new TripState(trip);
  }

  /** Changes `state` to the best it can become by one exchange; false = none makes it better. */
  apply(state: TripState): boolean {
    const { trip } = state;
    const before = this.objective(state);
    this.most = before + 1e-9 * (1 + Math.abs(before));
    const least = this.most;
    for (let d = 0; d < trip.m; d++) {
      for (let at = trip.locked[d]! + 1; at <= state.length[d]!; at++) {
        this.without.copyFrom(state);
        this.without.takeOut(d, at);
        if (!this.without.retime(d) && this.without.length[d]! > 0) continue;
        if (!trip.hasRequirements || orphanRemoval(this.without)) this.tryAll();
      }
    }
    if (this.most === least) return false;
    state.copyFrom(this.found);
    return true;
  }

  /** Every unvisited node on every day, at its cheapest place. */
  private tryAll(): void {
    const { without: state } = this;
    const { candidates, gainsByDay, m } = state.trip;
    const rest = this.objective(state);
    for (const node of candidates) {
      if (state.dayOf[node]! >= 0) continue;
      const gain = state.gain(node);
      for (let d = 0; d < m; d++) {
        // No price falls by a visit but the one of a thin day, which is a gain on the day.
        const most = rest + gain + (gainsByDay ? gainOnDay(state, node, d) : 0);
        if (most <= this.most || !allows(state, node, d) || !this.place.find(state, node, d)) continue;
        this.tryAt(d, this.place.at, node);
      }
    }
  }

  private tryAt(d: number, at: number, node: number): void {
    const { without: state } = this;
    if (!state.insert(d, at, node)) return;
    const value = this.objective(state);
    if (value > this.most) {
      this.most = value;
      this.found.copyFrom(state);
    }
    state.takeOut(d, at);
    state.retime(d);
  }
}
