import { Insertion } from '../construct/insertion.js';
import { CrossExchange } from '../operators/cross-exchange.js';
import { SetPacking } from '../operators/set-packing.js';
import { StringRemoval } from '../operators/string-removal.js';
import { TwoOptStar } from '../operators/two-opt-star.js';
import { Random } from '../random.js';
import { Cooling } from './cooling.js';
import { RoutePool } from './route-pool.js';
import { Routes } from './routes.js';
import type { Tables } from './tables.js';

/** Weight of travel against score, in mean scores per mean leg. */
const TRAVEL_PRICE = 0.02;
/** First cycle, where the stop does not know how far it is. */
const FIRST_CYCLE = 4000;
/** Parts of the iterations, with two days or more, that exchange strings or tails of routes instead of a ruin. */
const CROSS = 0.1;
const TAILS = 0.1;
/** A set packing every so many iterations; routes of answers this close to the best enter the pool. */
const PACK_EVERY = 500;
const POOL = 1024;
const POOL_QUALITY = 0.95;

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
  private readonly cross: CrossExchange;
  private readonly twoOptStar: TwoOptStar;
  private readonly packing: SetPacking;
  private readonly pool: RoutePool;
  /** What one unit of travel costs in score, to tell answers of nearly the same score apart. */
  private readonly travelPrice: number;
  private readonly cooling: Cooling;
  private cycleStart = 0;
  private cycle = FIRST_CYCLE;

  constructor(
    private readonly t: Tables,
    seed: number,
    searches = 1,
  ) {
    this.random = new Random(seed);
    this.routes = new Routes(t);
    this.ruin = new StringRemoval(t, this.routes, this.random);
    this.insertion = new Insertion(t, this.routes, this.random);
    this.cross = new CrossExchange(t, this.routes, this.random);
    this.twoOptStar = new TwoOptStar(t, this.routes, this.random);
    this.pool = new RoutePool(t, POOL);
    this.packing = new SetPacking(t, this.routes, this.pool);
    this.cooling = new Cooling(t.meanScore, t.days, searches);
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

  /** Cools down: by the stop's own progress (0 to 1), or, where that is null, in ever longer cycles. */
  setProgress(progress: number | null): void {
    const part = progress ?? this.cyclePart();
    const { cooling } = this;
    if (cooling.advance(part, part > 0 ? this.iteration / part : this.cycle)) this.restart(cooling.isLast);
  }

  private cyclePart(): number {
    if (this.iteration - this.cycleStart >= this.cycle) {
      this.cycleStart = this.iteration;
      this.cycle *= 2;
    }
    return (this.iteration - this.cycleStart) / this.cycle;
  }

  private restart(last: boolean): void {
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
    if (!this.change()) return false;
    const distance = s.totalDistance();
    const gain = s.score - before - this.travelPrice * (distance - this.distance);
    if (gain < 0 && gain < this.cooling.temperature * Math.log(this.random.unit())) {
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

  /** Makes one change, not yet committed, and fills every gap again; false when there is none to make. */
  private change(): boolean {
    const { insertion, ruin } = this;
    if (this.t.days > 1) {
      if (this.iteration % PACK_EVERY === 0) {
        if (!this.packing.apply(this.bestScore)) return false;
        insertion.recreate(ruin.removed, 0, true);
        return true;
      }
      const x = this.random.unit();
      if ((x < CROSS && this.cross.apply()) || (x >= 1 - TAILS && this.twoOptStar.apply())) {
        insertion.recreate(ruin.removed, 0, false);
        return true;
      }
    }
    ruin.ruin();
    insertion.recreate(ruin.removed, ruin.count, false);
    return true;
  }

  /** Takes up an answer of another search of the same problem: its routes for recombination, itself if it is better. */
  learn(routes: readonly Int32Array[], score: number): void {
    for (const route of routes) this.pool.add(route, 0, route.length - 1);
    if (score <= this.bestScore) return;
    this.bestScore = score;
    this.bestDistance = Infinity;
    this.bestRoutes = [...routes];
  }

  private keep(): void {
    if (this.routes.score > this.bestScore) this.lastImprovement = this.iteration;
    this.bestScore = this.routes.score;
    this.bestDistance = this.distance;
    this.bestRoutes = Array.from({ length: this.t.days }, (_, r) => this.routes.route(r));
  }
}
