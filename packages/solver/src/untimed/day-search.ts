import type { Random } from '../random.js';
import { DayOrder } from './day-order.js';
import { Dynasearch } from './dynasearch.js';
import { nightChange } from './night-change.js';
import { Recreate } from './recreate.js';
import { ruin } from './ruin.js';
import { Tour } from './tour.js';
import { ROUNDING, type Untimed } from './untimed.js';

/** Temperatures, as shares of a visit's mean score. */
const HOTTEST = 0.3;
const COLDEST = 0.05;
/** Price of travel, as a share of the score collected per unit of length. */
const TRAVEL_PRICE = 0.1;
/** Most visits that a ruin takes out. */
const MOST = 25;
/** Chances that a night changes, that a second one does, and that a day is put in order before it is shortened. */
const NIGHT = 0.5;
const SECOND_NIGHT = 0.2;
const EARLY_ORDER = 0.5;

/** Range of tastes, and chance that there is none for a while. */
const TASTE = 1.6;
const NO_TASTE = 0.3;

/** Iterations between two dynasearches (`polish`), for whoever steps. */
export const PAUSE = 20;

/** What a tour costs besides its length. */
export interface Toll {
  /** May `next` follow on the current tour, if its toll may rise by `room`? If so it is the current one. */
  isPaid(next: Tour, room: number): boolean;
}

/** Ruin and recreate of tours that keep every day's limit; each change is followed by 2-opt and Or-opt of its days. */
export class DaySearch {
  readonly current: Tour;
  private readonly next: Tour;
  private readonly order: DayOrder;
  private readonly recreate: Recreate;
  private readonly touched: Uint8Array;
  readonly dynasearch: Dynasearch;

  constructor(
    readonly u: Untimed,
    private readonly random: Random,
    private readonly meanScore: number,
  ) {
    this.current = new Tour(u);
    this.next = new Tour(u);
    this.order = new DayOrder(u);
    this.recreate = new Recreate(u, random);
    this.touched = new Uint8Array(u.m);
    this.dynasearch = new Dynasearch(u, meanScore);
  }

  /** From now on some places are liked more, others less, as chance has it: so runs from scratch end in tours of different shape. */
  changeTaste(): void {
    this.recreate.changeTaste(this.random.unit() < NO_TASTE ? 0 : TASTE);
  }

  /** Takes `tour` over and makes it keep the limits. */
  start(tour: Tour): void {
    const { current, touched } = this;
    current.copyFrom(tour);
    touched.fill(1);
    this.complete(current);
  }

  /**
   * One iteration; `done` = how much of the annealing is over; nights change only if `nights` says so; `toll` is paid
   * besides. True = `current` is another tour.
   */
  step(done: number, density: number, nights: boolean, toll?: Toll): boolean {
    const { current, next, random, u, touched } = this;
    next.copyFrom(current);
    touched.fill(0);
    ruin(next, MOST, random, touched);
    if (nights && random.unit() < NIGHT) nightChange(next, u.limit, random, touched);
    if (nights && random.unit() < SECOND_NIGHT) nightChange(next, u.limit, random, touched);
    for (let d = 0; d < u.m; d++) {
      if (touched[d] === 1 && random.unit() < EARLY_ORDER) this.order.improve(next, d);
    }
    this.complete(next);
    const travel = TRAVEL_PRICE * density * (next.total() - current.total());
    const loss = current.score - next.score + travel;
    const temperature = this.meanScore * (HOTTEST * (1 - done) ** 2 + COLDEST);
    const room = temperature * random.exponential();
    if (toll ? !toll.isPaid(next, room - loss) : loss > 0 && loss >= room) return false;
    current.copyFrom(next);
    return true;
  }

  /** Dynasearch of every day of the current tour; true = it has become better. */
  polish(): boolean {
    const { current, u, dynasearch } = this;
    let better = false;
    for (let d = 0; d < u.m; d++) better = dynasearch.improve(current, d) || better;
    if (!better) return false;
    this.touched.fill(1);
    this.complete(current);
    return true;
  }

  /** Shortens days that are too long, fills up, and fills up again where a better order gained room. */
  private complete(tour: Tour): void {
    const { u, touched, recreate } = this;
    for (let d = 0; d < u.m; d++) this.shorten(tour, d);
    recreate.apply(tour, u.limit, touched);
    let shorter = false;
    for (let d = 0; d < u.m; d++) {
      if (touched[d] === 1) shorter = this.order.improve(tour, d) || shorter;
    }
    if (shorter) recreate.apply(tour, u.limit, touched);
  }

  /** Takes out what saves most length per score until the day is within its limit. */
  private shorten(tour: Tour, d: number): void {
    const { u } = this;
    const { score } = u.problem;
    while (tour.length[d]! > u.limit[d]! + ROUNDING && tour.count[d]! > 0) {
      let worst = -1;
      let most = -Infinity;
      for (let id = tour.next[u.n + d]!; id < u.n; id = tour.next[id]!) {
        const a = tour.prev[id]!;
        const b = tour.next[id]!;
        const value = (tour.leg(a, id) + tour.leg(id, b) - tour.leg(a, b)) / score[id]!;
        if (value <= most) continue;
        most = value;
        worst = id;
      }
      tour.take(worst);
    }
  }
}
