import type { Random } from '../random.js';
import { DaySearch, PAUSE, type Toll } from './day-search.js';
import { Split } from './split.js';
import { Tour } from './tour.js';
import type { Untimed } from './untimed.js';

/** Iterations of a run, and of one in which excess has its price. */
const RUN = 80;
const PRICED_RUN = 200;
/** How many times as long the kind of runs goes on that has found the more promising split. */
const FAVOUR = 4;
/** First and last price of excess, as shares of the score collected per unit of length. */
const FIRST_PRICE = 0.01;
const LAST_PRICE = 3;
/** Good tours that are kept to take pieces from. */
const POOL = 16;

interface Pooled {
  readonly name: string;
  readonly score: number;
  readonly stops: Int32Array;
}

/**
 * Searches tours without nights, as long as all days together: the orienteering problem that is left when the nights are
 * free. Runs of annealing from scratch, each with a taste of its own, and of two kinds. Short ones have dynasearch in between: where
 * the limits allow the best tour of all, they find it. Long ones pay for what the best split of the tour into days exceeds
 * their limits by, first nearly nothing, at the end more than a visit is worth. Both end with pieces of the best tours so far.
 */
export class RelaxedSearch {
  readonly current: Tour;
  readonly split: Split;
  /** What the best split of `current` exceeds the limits of the days by. */
  excess = 0;
  /** Its score less what the excess costs. */
  promise = 0;
  private readonly days: DaySearch;
  private readonly best: Tour;
  private readonly relaxed: Untimed;
  private readonly toll: Toll;
  private price = 0;
  private pool: Pooled[] = [];
  private isFree = false;
  /** Iterations of free runs less those of the others, each by its share. */
  private spent = 0;
  private freePromise = -Infinity;
  private pricedPromise = -Infinity;
  private done = 0;

  constructor(u: Untimed, random: Random, meanScore: number) {
    const lodgings = [u.lodgings[0]!, u.lodgings[u.m]!];
    this.relaxed = { ...u, m: 1, limit: Float64Array.of(u.totalLimit), lodgings };
    this.days = new DaySearch(this.relaxed, random, meanScore);
    this.current = this.days.current;
    this.best = new Tour(this.relaxed);
    this.split = new Split(u);
    this.toll = { isPaid: (next, room) => this.isPaid(next, room) };
  }

  /** The most that any tour has promised. */
  get mostPromise(): number {
    return Math.max(this.freePromise, this.pricedPromise);
  }

  /** One iteration. True = `current` is a tour worth to be split, and `split` has split it. */
  step(density: number): boolean {
    if (this.done === 0) this.start();
    this.done++;
    const isNew = this.isFree ? this.stepFree(density) : this.stepPriced(density);
    if (!isNew) return false;
    this.promise = this.current.score - density * this.excess;
    if (this.isFree) this.freePromise = Math.max(this.freePromise, this.promise);
    else this.pricedPromise = Math.max(this.pricedPromise, this.promise);
    return true;
  }

  private start(): void {
    const { days, best, current } = this;
    best.empty();
    current.empty();
    days.changeTaste();
    days.start(current);
    days.dynasearch.takeFrom([]);
    this.excess = 0;
    const favour = this.freePromise >= this.pricedPromise ? FAVOUR : 1 / FAVOUR;
    this.isFree = this.relaxed.problem.m === 1 || this.spent <= 0;
    this.spent += this.isFree ? RUN / favour : -PRICED_RUN;
  }

  private stepPriced(density: number): boolean {
    const part = this.done / PRICED_RUN;
    this.price = density * FIRST_PRICE * (LAST_PRICE / FIRST_PRICE) ** part;
    const isNew = this.days.step(part, density, false, this.toll);
    if (this.done < PRICED_RUN) return isNew;
    this.best.copyFrom(this.current);
    this.recombine();
    return true;
  }

  private isPaid(next: Tour, room: number): boolean {
    const most = room / this.price + this.excess;
    if (most < 0) return false;
    const excess = this.split.excess(next, most);
    if (excess > most) return false;
    this.excess = excess;
    return true;
  }

  private stepFree(density: number): boolean {
    const { days, current, best } = this;
    days.step(this.done / RUN, density, false);
    if (this.done % PAUSE !== 0) return false;
    days.polish();
    if (current.score > best.score) best.copyFrom(current);
    if (this.done === RUN) this.recombine();
    else this.excess = this.split.excess(current, Infinity);
    return true;
  }

  /** Ends a run: its best tour gets pieces of other tours, without regard to the nights, and comes into the pool. */
  private recombine(): void {
    const { days, best, current, pool } = this;
    this.done = 0;
    days.start(best);
    days.dynasearch.takeFrom(pool.map(({ stops }) => stops));
    days.polish();
    this.excess = this.split.excess(current, Infinity);
    const { n } = this.relaxed;
    const stops = Int32Array.of(n, ...current.routes()[0]!, n + 1);
    const name = stops.toSorted().join();
    if (pool.some((one) => one.name === name)) return;
    pool.push({ name, score: current.score, stops });
    pool.sort((a, b) => b.score - a.score);
    if (pool.length > POOL) pool.pop();
  }
}
