import { scheduleDay } from '../problem/schedule.js';
import type { Random } from '../random.js';
import { DayPool } from './day-pool.js';
import { DaySearch, PAUSE } from './day-search.js';
import { lodge } from './lodge.js';
import { RelaxedSearch } from './relaxed-search.js';
import { Tour } from './tour.js';
import { Trial } from './trial.js';
import { ROUNDING, type Untimed } from './untimed.js';

/** Share of the search at which the lodgings are settled. */
const SETTLED = 0.8;
/** The same, and iterations of trials for each of the relaxed search, while that promises more than the best answer holds. */
const LATE_SETTLED = 0.95;
const PROMISING_SHARE = 0.3;
/** Chance that lodgings to be tried come out of the pool of days, how often that is attempted, most noise on its promises. */
const FROM_POOL = 0.3;
const ATTEMPTS = 3;
const POOL_NOISE = 0.1;
/** Iterations without lodgings that were not tried before good ones are tried again, longer and from scratch. */
const PATIENCE = 100;
/** Iterations of the whole schedule where the stop does not know how far it is; it then begins again. */
const CYCLE = 20_000;

/**
 * With its lodgings given, the problem is often solved to the optimum by some hundred iterations of ruin and recreate,
 * unless days are long; what is hard is the choice of the lodgings. So sequences of lodgings are tried, each with a short search of its
 * days: those at which good tours without nights are best split, and those that the best days known add up to. The rest
 * of the time goes into the best answer, whose nights may change too.
 */
export class UntimedSearch {
  readonly best: Tour;
  /** Can the days be kept at all, without visits? */
  readonly isPossible: boolean;
  private readonly relaxed: RelaxedSearch;
  private readonly days: DaySearch;
  private readonly pool: DayPool;
  private readonly trial: Trial;
  private readonly tried = new Set<string>();
  /** The best split that the relaxed search has found since its last trial. */
  private readonly split: Tour;
  private splitLodgings = '';
  private splitPromise = -Infinity;
  private readonly picked: Tour;
  private readonly meanScore: number;
  /** Iterations of the relaxed search less iterations of trials. */
  private balance = 0;
  private iteration = 0;
  private isRefining = false;

  constructor(
    private readonly u: Untimed,
    private readonly random: Random,
  ) {
    let sum = 0;
    for (const node of u.candidates) sum += u.problem.score[node]!;
    this.meanScore = sum / Math.max(1, u.candidates.length);
    this.best = new Tour(u);
    this.split = new Tour(u);
    this.picked = new Tour(u);
    this.relaxed = new RelaxedSearch(u, random, this.meanScore);
    this.days = new DaySearch(u, random, this.meanScore);
    this.pool = new DayPool(u);
    this.trial = new Trial(this.days);
    this.isPossible = lodge(this.best);
    if (!this.isPossible) return;
    this.days.start(this.best);
    this.keep(this.days.current);
  }

  /** One iteration; true = `best` is new. `progress` = how much of the search is over, where that is known. */
  step(progress: number | null): boolean {
    if (this.u.candidates.length === 0) return false;
    const part = progress ?? (this.iteration % CYCLE) / CYCLE;
    this.iteration++;
    if (this.u.m === 1) return this.relaxed.step(this.density()) && this.keep(this.relaxed.current);
    const settled = this.isPromising() ? LATE_SETTLED : SETTLED;
    if (part >= settled) return this.refine((part - settled) / (1 - settled));
    this.isRefining = false;
    if (this.trial.isOn) return this.goOn();
    if (this.balance > 0 && (this.startTrial() || (this.balance > PATIENCE && this.repeatTrial())))
      return this.keep(this.days.current);
    this.explore();
    return false;
  }

  /** Do tours without nights promise more than the best answer holds? Then the nights are no great matter, and such a tour is. */
  private isPromising(): boolean {
    return this.relaxed.mostPromise > this.best.score;
  }

  private density(): number {
    return Math.max(this.best.score, this.meanScore) / this.u.totalLimit;
  }

  private explore(): void {
    const { relaxed } = this;
    this.balance += this.isPromising() ? PROMISING_SHARE : 1;
    if (!relaxed.step(this.density())) return;
    if (relaxed.promise <= this.splitPromise) return;
    const lodgings = relaxed.split.lodgings();
    if (this.tried.has(lodgings)) return;
    this.splitPromise = relaxed.promise;
    this.splitLodgings = lodgings;
    relaxed.split.write(this.split);
  }

  /** False = nothing to try that has not been tried. */
  private startTrial(): boolean {
    const { tried, picked, random } = this;
    for (let k = random.unit() < FROM_POOL ? ATTEMPTS : 0; k > 0; k--) {
      if (!this.pool.pick(picked, random, random.unit() * POOL_NOISE)) break;
      const lodgings = picked.lodgings();
      if (tried.has(lodgings)) continue;
      tried.add(lodgings);
      this.trial.start(picked);
      return true;
    }
    if (this.splitPromise === -Infinity) return false;
    this.splitPromise = -Infinity;
    tried.add(this.splitLodgings);
    this.trial.start(this.split);
    return true;
  }

  private repeatTrial(): boolean {
    const { picked, random } = this;
    if (!this.pool.pick(picked, random, random.unit() * POOL_NOISE)) return false;
    picked.empty();
    this.trial.start(picked, true);
    return true;
  }

  private goOn(): boolean {
    this.balance--;
    const moved = this.trial.step(this.density(), this.best.score);
    if (!this.trial.isOn) this.pool.add(this.trial.best);
    return moved && this.keep(this.days.current);
  }

  /** Annealing of days and nights, from the best answer; `done` = how much of it is over. */
  private refine(done: number): boolean {
    const { days } = this;
    if (!this.isRefining) days.start(this.best);
    this.isRefining = true;
    const isBetter = days.step(done, this.density(), true) && this.keep(days.current);
    return (this.iteration % PAUSE === 0 && days.polish() && this.keep(days.current)) || isBetter;
  }

  private keep(current: Tour): boolean {
    const { best } = this;
    if (current.score <= best.score || !this.isKept(current)) return false;
    best.copyFrom(current);
    best.remeasure();
    return true;
  }

  /** Lengths allow for rounding; whether a day is really in time, its timetable tells. */
  private isKept(tour: Tour): boolean {
    const { u } = this;
    for (let d = 0; d < u.m; d++) if (tour.length[d]! > u.limit[d]! + ROUNDING) return false;
    return tour.routes().every((route, d) => {
      const times = scheduleDay(u.problem, d, tour.lodging(d), tour.lodging(d + 1), route);
      return times !== null || route.length === 0;
    });
  }
}
