import type { Random } from '../random.js';
import { DayOrder } from './day-order.js';
import { Recreate } from './recreate.js';
import { ruin } from './ruin.js';
import { Split } from './split.js';
import { Tour } from './tour.js';
import type { Untimed } from './untimed.js';

/** Temperatures, as shares of a visit's mean score. */
const HOTTEST = 0.3;
const COLDEST = 0.1;
/** Most visits that a ruin takes out. */
const MOST = 30;
/** Price of travel and, first and last, of excess, as shares of the score collected per unit of length. */
const TRAVEL_PRICE = 0.1;
const FIRST_PRICE = 0.01;
const LAST_PRICE = 3;

/**
 * Searches tours without nights, as long as all days together (the orienteering problem that is left when the nights are
 * free), at a price of what the best split of the tour into days exceeds their limits by. The price rises, from nearly
 * nothing to more than a visit is worth.
 */
export class RelaxedSearch {
  readonly current: Tour;
  readonly split: Split;
  /** What the best split of `current` exceeds the limits of the days by. */
  excess = 0;
  private readonly relaxed: Untimed;
  private readonly next: Tour;
  private readonly order: DayOrder;
  private readonly recreate: Recreate;
  private readonly touched = new Uint8Array(1);

  constructor(
    u: Untimed,
    private readonly random: Random,
    private readonly meanScore: number,
  ) {
    const lodgings = [u.lodgings[0]!, u.lodgings[u.m]!];
    this.relaxed = { ...u, m: 1, limit: Float64Array.of(u.totalLimit), lodgings };
    this.current = new Tour(this.relaxed);
    this.next = new Tour(this.relaxed);
    this.split = new Split(u);
    this.order = new DayOrder(u.n + 2);
    this.recreate = new Recreate(this.relaxed, random);
  }

  start(): void {
    this.current.empty();
    this.excess = 0;
  }

  /** One iteration; `done` = how much of this run is over. True = `current` is another tour. */
  step(done: number, density: number): boolean {
    const { next, current, touched, recreate, random } = this;
    const { limit } = this.relaxed;
    next.copyFrom(current);
    ruin(next, MOST, random, touched);
    recreate.apply(next, limit, touched);
    const room = this.meanScore * (HOTTEST * (1 - done) ** 2 + COLDEST) * random.exponential();
    // Too far behind for a shorter order to make up for it.
    if (current.score - next.score > room + this.meanScore) return false;
    if (this.order.improve(next, 0)) recreate.apply(next, limit, touched);
    const price = density * FIRST_PRICE * (LAST_PRICE / FIRST_PRICE) ** done;
    const travel = TRAVEL_PRICE * density * (next.total() - current.total());
    const loss = current.score - next.score + travel - price * this.excess;
    if (loss > room) return false;
    const excess = this.split.excess(next, (room - loss) / price);
    if (excess === Infinity) return false;
    current.copyFrom(next);
    this.excess = excess;
    return true;
  }
}
