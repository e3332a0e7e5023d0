import { Insertion } from '../construct/insertion.js';
import { RouteRecombination } from '../operators/route-recombination.js';
import { StringRemoval } from '../operators/string-removal.js';
import { Random } from '../random.js';
import { RoutePool } from './route-pool.js';
import { Routes } from './routes.js';
import type { Tables } from './tables.js';

export const P = {
  avg: 8,
  maxL: 10,
  split: 0.5,
  alpha: 0.5,
  seedUn: 0.5,
  noise: 0.5,
  blink: 0.02,
  pRand: 0.1,
  pScore: 0.4,
  pow2: 0,
  T0: 0.5,
  Tf: 0.05,
  cyc: 4000,
  lam: 0.02,
  every: 32,
  cap: 512,
  slackR: 1,
  qual: 0.05,
};

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
  private readonly hottest: number;
  private readonly coldest: number;
  /** What one unit of travel costs in score, to tell answers of nearly the same score apart. */
  private readonly travelPrice: number;
  private temperature: number;
  private cycleStart = 0;
  private cycle = P.cyc;

  constructor(
    private readonly t: Tables,
    seed: number,
  ) {
    this.random = new Random(seed);
    this.routes = new Routes(t);
    this.ruin = new StringRemoval(t, this.routes, this.random, P);
    this.insertion = new Insertion(t, this.routes, this.random, P);
    this.pool = new RoutePool(t, P.cap);
    this.recombination = new RouteRecombination(t, this.routes, this.pool, this.random);
    this.hottest = P.T0 * t.meanScore;
    this.coldest = P.Tf * t.meanScore;
    this.temperature = this.hottest;
    this.travelPrice = (P.lam * t.meanScore) / t.meanLeg;
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

  /** Cools down: by the stop's own progress (0 to 1), or, where that is null, in ever longer cycles. */
  setProgress(progress: number | null): void {
    let part = progress ?? (this.iteration - this.cycleStart) / this.cycle;
    if (part > 1) {
      this.cycleStart = this.iteration;
      this.cycle *= 2;
      part = 0;
    }
    this.temperature = this.hottest * (this.coldest / this.hottest) ** part;
  }

  /** One iteration; true when the best score rose. */
  step(): boolean {
    const s = this.routes;
    const before = s.score;
    this.iteration++;
    if (this.iteration % P.every === 0 && this.t.days > 1) {
      if (!this.recombination.apply(before - P.slackR * this.t.meanScore)) return false;
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
    if (this.t.days > 1 && s.score >= this.bestScore * (1 - P.qual)) {
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
