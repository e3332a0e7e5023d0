import { Insertion } from '../construct/insertion.js';
import { RouteRecombination } from '../operators/route-recombination.js';
import { StringRemoval } from '../operators/string-removal.js';
import { Random } from '../random.js';
import { RoutePool } from './route-pool.js';
import { Routes } from './routes.js';
import type { Tables } from './tables.js';

/** Temperatures in mean scores of a node (a lone route has nobody to exchange stops with: hotter); the last run starts from the best answer, less hot. */
const HOTTEST = 0.5;
const HOTTEST_ONE_DAY = 1;
const HOTTEST_LAST = 0.25;
const COLDEST = 0.05;
/** Weight of travel against score, in mean scores per mean leg. */
const TRAVEL_PRICE = 0.02;
/** First cycle, where the stop does not know how far it is. */
const FIRST_CYCLE = 4000;
/** A recombination every so many iterations; routes of answers this close to the best enter the pool. */
const RECOMBINE_EVERY = 32;
const POOL = 512;
const POOL_QUALITY = 0.95;

/** Until this part of the search its speed is watched, to choose the number of annealing runs. */
const PLANNING = 0.1;

function runsFor(iterations: number): number {
  if (iterations < 25_000) return 1;
  return iterations < 100_000 ? 3 : 5;
}

/** Ruin and recreate under simulated annealing (Schrimpf et al. 2000). */
export class PlainSearch {
  iteration = 0;
  lastImprovement = 0;
  bestScore = -1;
  bestRoutes: Int32Array[] = [];
  private bestDistance = Infinity;
  private distance = 0;
  private readonly routes: Routes;
  private readonly random: Random;
  private readonly ruin: StringRemoval;
  private readonly insertion: Insertion;
  private readonly pool: RoutePool;
  private readonly recombination: RouteRecombination;
  /** What one unit of travel costs in score, to tell answers of nearly the same score apart. */
  private readonly travelPrice: number;
  private temperature: number;
  /** Annealing runs of the cycle and which of them is on: all but the last start afresh. */
  private runs = 1;
  private run = 0;
  private cycleStart = 0;
  private cycle = FIRST_CYCLE;

  constructor(
    private readonly t: Tables,
    seed: number,
  ) {
    this.random = new Random(seed);
    this.routes = new Routes(t);
    this.ruin = new StringRemoval(t, this.routes, this.random);
    this.insertion = new Insertion(t, this.routes, this.random);
    this.pool = new RoutePool(t, POOL);
    this.recombination = new RouteRecombination(t, this.routes, this.pool, this.random);
    this.temperature = HOTTEST * t.meanScore;
    this.travelPrice = (TRAVEL_PRICE * t.meanScore) / t.meanLeg;
  }

  construct(): void {
    this.insertion.recreate(this.ruin.removed, 0, true);
    this.routes.commit();
    this.distance = this.routes.totalDistance();
    this.keep();
  }

  get needsProgress(): boolean {
    return (this.iteration & 63) === 0;
  }

  /**
   * Cools down: by the stop's own progress (0 to 1), or, where that is null, in ever longer cycles. A long search
   * is split into several annealing runs: each starts afresh, the last one from the best answer found.
   */
  setProgress(progress: number | null): void {
    const part = progress ?? this.cyclePart();
    if (part < PLANNING) this.runs = runsFor(part > 0 ? this.iteration / part : this.cycle);
    const run = Math.min(this.runs - 1, Math.floor(part * this.runs));
    const last = run === this.runs - 1;
    if (run !== this.run) this.restart(run, last);
    const first = this.t.days === 1 ? HOTTEST_ONE_DAY : HOTTEST;
    const hottest = last && this.runs > 1 ? HOTTEST_LAST : first;
    const done = Math.min(1, part * this.runs - run);
    this.temperature = this.t.meanScore * hottest * (COLDEST / hottest) ** done;
  }

  private cyclePart(): number {
    if (this.iteration - this.cycleStart >= this.cycle) {
      this.cycleStart = this.iteration;
      this.cycle *= 2;
    }
    return (this.iteration - this.cycleStart) / this.cycle;
  }

  private restart(run: number, last: boolean): void {
    this.run = run;
    this.routes.replaceAll(last ? this.bestRoutes : this.bestRoutes.map(() => []));
    if (!last) this.insertion.recreate(this.ruin.removed, 0, true);
    this.routes.commit();
    this.distance = this.routes.totalDistance();
  }

  /** One iteration; true when the best score rose. */
  step(): boolean {
    const s = this.routes;
    const before = s.score;
    this.iteration++;
    if (this.iteration % RECOMBINE_EVERY === 0 && this.t.days > 1) {
      if (!this.recombination.apply(before - this.t.meanScore)) return false;
      this.insertion.recreate(this.ruin.removed, 0, true);
      if (s.score <= this.bestScore) {
        s.rollback();
        return false;
      }
    } else {
      this.ruin.ruin();
      this.insertion.recreate(this.ruin.removed, this.ruin.count, false);
    }
    const distance = s.totalDistance();
    const gain = s.score - before - this.travelPrice * (distance - this.distance);
    if (gain < 0 && gain < this.temperature * Math.log(this.random.unit())) {
      s.rollback();
      return false;
    }
    if (this.t.days > 1 && s.score >= this.bestScore * POOL_QUALITY) {
      for (let r = 0; r < this.t.days; r++)
        if (s.dirty[r] === 1) this.pool.add(s.node, r * s.stride + 1, r * s.stride + s.length[r]!);
    }
    s.commit();
    this.distance = distance;
    if (s.score < this.bestScore || (s.score === this.bestScore && distance >= this.bestDistance))
      return false;
    const better = s.score > this.bestScore;
    this.keep();
    return better;
  }

  /** Takes up the routes of another search of the same problem, for recombination. */
  learn(routes: readonly Int32Array[]): void {
    for (const route of routes) this.pool.add(route, 0, route.length - 1);
  }

  private keep(): void {
    if (this.routes.score > this.bestScore) this.lastImprovement = this.iteration;
    this.bestScore = this.routes.score;
    this.bestDistance = this.distance;
    this.bestRoutes = Array.from({ length: this.t.days }, (_, r) => this.routes.route(r));
  }
}
