import { type DaySearch, PAUSE } from './day-search.js';
import { Tour } from './tour.js';

/** Iterations of every trial, and of those that come close to the best answer by then. */
const SHORT = 20;
const LONG = 120;
const CLOSE = 0.97;
/** Iterations of a trial that is repeated. */
const AGAIN = 500;

/** A short search of the days between given lodgings: what are these lodgings worth? */
export class Trial {
  readonly best: Tour;
  private done = 0;
  private length = 0;

  constructor(private readonly days: DaySearch) {
    this.best = new Tour(days.u);
  }

  get isOn(): boolean {
    return this.done < this.length;
  }

  start(tour: Tour, again = false): void {
    this.days.start(tour);
    this.best.copyFrom(this.days.current);
    this.done = 0;
    this.length = again ? AGAIN : SHORT;
  }

  /** One iteration; `goal` = the best score of all. True = the current tour of the days is another one. */
  step(density: number, goal: number): boolean {
    const { days, best } = this;
    let moved = days.step(this.done / this.length, density, false);
    if ((this.done + 1) % PAUSE === 0) moved = days.polish() || moved;
    if (moved && days.current.score > best.score) best.copyFrom(days.current);
    if (++this.done === SHORT && this.length === SHORT && best.score >= CLOSE * goal) this.length = LONG;
    return moved;
  }
}
