import type { Random } from '../random.js';
import { DaySearch } from './day-search.js';
import { Split } from './split.js';
import { Tour } from './tour.js';
import type { Untimed } from './untimed.js';

/** Iterations of a run, and between two dynasearches. */
const RUN = 100;
const PAUSE = 20;
/** Good tours that are kept to take pieces from. */
const POOL = 10;

interface Pooled {
  readonly name: string;
  readonly score: number;
  readonly stops: Int32Array;
}

/**
 * Searches tours without nights, as long as all days together: the orienteering problem that is left when the nights are
 * free. Short runs of annealing from scratch, with dynasearch in between, and at the end of each with the pieces of
 * the best tours of the runs before.
 */
export class RelaxedSearch {
  readonly current: Tour;
  readonly split: Split;
  private readonly days: DaySearch;
  private readonly best: Tour;
  private readonly relaxed: Untimed;
  private pool: Pooled[] = [];
  private done = 0;

  constructor(u: Untimed, random: Random, meanScore: number) {
    const lodgings = [u.lodgings[0]!, u.lodgings[u.m]!];
    this.relaxed = { ...u, m: 1, limit: Float64Array.of(u.totalLimit), lodgings };
    this.days = new DaySearch(this.relaxed, random, meanScore);
    this.current = this.days.current;
    this.best = new Tour(this.relaxed);
    this.split = new Split(u);
  }

  /** One iteration. True = `current` is a tour worth to be split. */
  step(density: number): boolean {
    const { days, current, best } = this;
    if (this.done % RUN === 0) {
      best.empty();
      current.empty();
      days.start(current);
      days.dynasearch.takeFrom([]);
    }
    days.step((this.done % RUN) / RUN, density, false);
    if (++this.done % PAUSE !== 0) return false;
    days.polish();
    if (current.score > best.score) best.copyFrom(current);
    if (this.done % RUN === 0) this.recombine();
    return true;
  }

  private recombine(): void {
    const { days, best, current, pool } = this;
    days.start(best);
    days.dynasearch.takeFrom(pool.map(({ stops }) => stops));
    days.polish();
    const { n } = this.relaxed;
    const stops = Int32Array.of(n, ...current.routes()[0]!, n + 1);
    const name = stops.toSorted().join();
    if (pool.some((one) => one.name === name)) return;
    pool.push({ name, score: current.score, stops });
    pool.sort((a, b) => b.score - a.score);
    if (pool.length > POOL) pool.pop();
  }
}
