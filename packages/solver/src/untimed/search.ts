import { scheduleDay } from '../problem/schedule.js';
import type { Random } from '../random.js';
import { DayOrder } from './day-order.js';
import { LodgingPromise } from './lodging-promise.js';
import { nightChange } from './night-change.js';
import { Recreate } from './recreate.js';
import { ELITES, placeAt } from './schedule.js';
import { Tour } from './tour.js';
import type { Untimed } from './untimed.js';

/** Temperatures of every run, as shares of a visit's mean score. */
const HOTTEST = 0.3;
const COLDEST = 0.05;
/** Price of travel, as a share of the score collected per unit of length. */
const TRAVEL_PRICE = 0.1;
/** Most visits that a ruin takes out in all, and in one string. */
const MOST = 25;
const STRING = 10;
/** Chances that a night changes, and that a second one does. */
const NIGHT = 0.5;
const SECOND_NIGHT = 0.2;
const EARLY_ORDER = 0.5;
/** Most noise on the promises of lodgings. */
const PROMISE_NOISE = 0.3;
const ROUNDING = 1e-9;

/**
 * Ruin and recreate with simulated annealing, in several runs: from lodgings that promise much, from the best few
 * answers, from the best. Every change is followed by 2-opt and Or-opt of the days it touched.
 */
export class UntimedSearch {
  readonly best: Tour;
  /** Can the days be kept at all, without visits? */
  readonly isPossible: boolean;
  private readonly current: Tour;
  private readonly next: Tour;
  private readonly runBest: Tour;
  private readonly elites: Tour[] = [];
  private readonly order: DayOrder;
  private readonly recreate: Recreate;
  private readonly promise: LodgingPromise;
  private readonly touched: Uint8Array;
  private readonly meanScore: number;
  private readonly totalLimit: number;
  private temperature = 0;
  private iteration = 0;
  private run = -1;

  constructor(
    private readonly u: Untimed,
    private readonly random: Random,
  ) {
    this.best = new Tour(u);
    this.current = new Tour(u);
    this.next = new Tour(u);
    this.runBest = new Tour(u);
    this.order = new DayOrder(u.n + 2);
    this.recreate = new Recreate(u, random);
    this.touched = new Uint8Array(u.m);
    this.promise = new LodgingPromise(u, this.recreate, this.next);
    let sum = 0;
    for (const node of u.candidates) sum += u.problem.score[node]!;
    this.meanScore = sum / Math.max(1, u.candidates.length);
    this.totalLimit = u.limit.reduce((all, one) => all + one, 0);
    this.isPossible = this.promise.pick(this.current, random, 0);
    if (!this.isPossible) return;
    this.recreate.apply(this.current, u.limit, this.touched);
    this.current.remeasure();
    if (!this.isKept()) this.current.clear();
    this.current.remeasure();
    this.runBest.copyFrom(this.current);
    this.best.copyFrom(this.current);
  }

  /** One iteration; true = `best` is new. `progress` = how much of the search is over, where that is known. */
  step(progress: number | null): boolean {
    if (this.u.candidates.length === 0) return false;
    const place = placeAt(progress, this.iteration++);
    if (place.run !== this.run) {
      this.endRun();
      this.startRun(place.kind, place.run);
    }
    this.temperature = this.meanScore * HOTTEST * (1 - place.done) ** 2 + this.meanScore * COLDEST;
    this.change();
    if (!this.accepts()) return false;
    this.current.copyFrom(this.next);
    return this.keep();
  }

  private endRun(): void {
    const { elites, runBest, promise } = this;
    if (this.run < 0) return;
    promise.learn(runBest);
    if (elites.some(({ score }) => score === runBest.score)) return;
    const copy = new Tour(this.u);
    copy.copyFrom(runBest);
    elites.push(copy);
    elites.sort((a, b) => b.score - a.score);
    if (elites.length > ELITES) elites.pop();
  }

  private startRun(kind: 'trial' | 'elite' | 'last', run: number): void {
    const { current, random, elites } = this;
    this.run = run;
    if (kind === 'trial') {
      current.clear();
      this.promise.pick(current, random, run === 0 ? 0 : PROMISE_NOISE * random.unit());
    } else {
      current.copyFrom(kind === 'last' ? this.best : (elites[run % ELITES] ?? this.best));
    }
    this.runBest.copyFrom(current);
  }

  /** Makes `next` out of `current`. */
  private change(): void {
    const { next, random, u, touched } = this;
    next.copyFrom(this.current);
    touched.fill(0);
    this.ruin();
    if (u.m > 1 && random.unit() < NIGHT) nightChange(next, u.limit, random, touched);
    if (u.m > 1 && random.unit() < SECOND_NIGHT) nightChange(next, u.limit, random, touched);
    for (let d = 0; d < u.m; d++) {
      if (touched[d] === 1 && random.unit() < EARLY_ORDER) this.order.improve(next, d);
      this.shorten(d);
    }
    this.recreate.apply(next, u.limit, touched);
    if (this.improveTouched()) this.recreate.apply(next, u.limit, touched);
  }

  private improveTouched(): boolean {
    let shorter = false;
    for (let d = 0; d < this.u.m; d++) {
      if (this.touched[d] === 1) shorter = this.order.improve(this.next, d) || shorter;
    }
    return shorter;
  }

  private accepts(): boolean {
    const { current, next } = this;
    const price = (TRAVEL_PRICE * Math.max(this.best.score, this.meanScore)) / this.totalLimit;
    const loss = current.score - next.score + price * (next.total() - current.total());
    return loss <= 0 || loss < this.temperature * this.random.exponential();
  }

  /** Takes `current` as the run's best, and as the best of all, if it is. */
  private keep(): boolean {
    const { current, runBest, best } = this;
    if (current.score > runBest.score && this.isKept()) {
      current.remeasure();
      runBest.copyFrom(current);
    }
    if (runBest.score <= best.score) return false;
    best.copyFrom(runBest);
    return true;
  }

  /** Lengths allow for rounding; whether a day is really in time, its timetable tells. */
  private isKept(): boolean {
    const { current, u } = this;
    for (let d = 0; d < u.m; d++) if (current.length[d]! > u.limit[d]! + ROUNDING) return false;
    return current.routes().every((route, d) => {
      const times = scheduleDay(u.problem, d, current.lodging(d), current.lodging(d + 1), route);
      return times !== null || route.length === 0;
    });
  }

  /** Takes strings of visits out around a random place (Christiaens and Vanden Berghe 2020), now and then two of a day. */
  private ruin(): void {
    const { next, random, u, touched } = this;
    const seed = u.candidates[random.below(u.candidates.length)]!;
    let left = 1 + random.below(MOST);
    let passed = 0;
    for (let c = -1; c < u.width && left > 0; c++) {
      const node = c < 0 ? seed : u.near[seed * u.width + c]!;
      const d = next.day[node]!;
      if (d < 0) continue;
      if (touched[d] === 1 && passed-- > 0) continue;
      passed = 2;
      touched[d] = 1;
      left -= this.removeString(node, 1 + random.below(Math.min(left, STRING)));
    }
  }

  /** Takes out up to `size` consecutive visits, with `node` among them. */
  private removeString(node: number, size: number): number {
    const { next, u } = this;
    let id = node;
    for (let back = this.random.below(size); back > 0 && next.prev[id]! < u.n; back--) id = next.prev[id]!;
    let taken = 0;
    for (; taken < size && id < u.n; taken++) {
      const after = next.next[id]!;
      next.take(id);
      id = after;
    }
    return taken;
  }

  /** Takes out what saves most length per score until the day is within its limit. */
  private shorten(d: number): void {
    const { next, u } = this;
    const { score } = u.problem;
    while (next.length[d]! > u.limit[d]! + ROUNDING && next.count[d]! > 0) {
      let worst = -1;
      let most = -Infinity;
      for (let id = next.next[u.n + d]!; id < u.n; id = next.next[id]!) {
        const a = next.prev[id]!;
        const b = next.next[id]!;
        const value = (next.leg(a, id) + next.leg(id, b) - next.leg(a, b)) / score[id]!;
        if (value <= most) continue;
        most = value;
        worst = id;
      }
      next.take(worst);
    }
  }
}
