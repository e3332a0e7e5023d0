import type { Random } from '../random.js';
import { ElitePool } from './elite-pool.js';
import { InsertionPlace } from './insertion-place.js';
import { LodgingPlan } from './lodging-plan.js';
import { BestRatioInsertion } from './operators/best-ratio-insertion.js';
import { dayRemoval } from './operators/day-removal.js';
import { Exchange } from './operators/exchange.js';
import { greedyInsertion } from './operators/greedy-insertion.js';
import { lodgingChange, moveNight } from './operators/lodging-change.js';
import { LodgingChoice } from './operators/lodging-choice.js';
import { orphanRemoval } from './operators/orphan-removal.js';
import { StringRemoval } from './operators/string-removal.js';
import { misplacedVisits, removeMisplaced } from './positions.js';
import { priceOf } from './prices.js';
import type { Trip } from './trip.js';
import { TripState } from './trip-state.js';

/** Iterations of the first cooling; each later one is twice as long, up to the last. */
const FIRST_CYCLE = 250;
const LAST_CYCLE = 16_000;
/** Starting thresholds, as shares of the score per visit: each cycle draws one, as no single one suits all trips. */
const THRESHOLDS = [0.6, 1.5, 4] as const;
const ELITES = 8;
/** A ruin takes out up to this share of the visits, within these bounds; small trips need large ruins. */
const SHARE = 0.35;
const FEWEST = 8;
const MOST = 18;
/** After so many iterations without a better one, the best answer is polished by exchanges. */
const QUIET = 20;
/** Share of the iterations that try other lodgings. */
const TRIALS = 0.7;
/** Length of a trial, and of one whose score is by then at least a share of the best. */
const SHORT_TRIAL = 60;
const LONG_TRIAL = 300;
const PROMISING = 0.93;
/** Share of trials that choose all lodgings anew. */
const NEW_SEQUENCE = 0.5;

/**
 * Ruin and recreate with threshold acceptance (Dueck and Scheuer 1990) in cycles: each cools from a share of a
 * visit's score to nothing, then the search restarts from the best answer or another elite one.
 * One call of `step` is one iteration.
 */
export class RichSearch {
  readonly best: TripState;
  /** Locked visits only. */
  private readonly empty: TripState;
  private readonly current: TripState;
  private readonly next: TripState;
  private readonly elites: ElitePool;
  private readonly place: InsertionPlace;
  private readonly ratio: BestRatioInsertion;
  private readonly strings: StringRemoval;
  private readonly lodging: LodgingChoice;
  private readonly plan: LodgingPlan | null;
  /** Only prices are what insertion does not see. */
  private readonly exchange: Exchange | null;
  /** Iterations since the best answer was found; `QUIET` and more = it has been polished. */
  private quiet = 0;
  private readonly order: Int32Array;
  private readonly byScore: Int32Array;
  private cycle = FIRST_CYCLE;
  /** Length of this cycle. */
  private length = FIRST_CYCLE;
  private sinceRestart = 0;
  private threshold: number = THRESHOLDS[0];
  /** Is this cycle a trial of other lodgings, which stay as they are? */
  private trial = false;
  /** Iterations of all ended cycles, and of the trials among them. */
  private iterations = 0;
  private trialIterations = 0;
  /** Little is left of the search: nothing new is begun any more, the best answer is polished. */
  isEnding = false;

  constructor(
    private readonly trip: Trip,
    private readonly random: Random,
  ) {
    this.current = new TripState(trip);
    this.place = new InsertionPlace(random, this.current);
    this.next = new TripState(trip);
    this.best = new TripState(trip);
    this.elites = new ElitePool(trip, ELITES);
    this.ratio = new BestRatioInsertion(trip);
    this.strings = new StringRemoval(trip.m);
    this.lodging = new LodgingChoice(trip);
    this.order = trip.candidates.slice();
    this.byScore = trip.candidates.toSorted((a, b) => trip.worth[b]! - trip.worth[a]! || a - b);
    placeLocked(this.current, this.lodging, random);
    this.empty = new TripState(trip);
    this.empty.copyFrom(this.current);
    this.plan = trip.choosesLodging ? new LodgingPlan(trip) : null;
    this.exchange = trip.hasPrices ? new Exchange(trip, this.place, (state) => this.objective(state)) : null;
    this.ratio.apply(this.current, this.place, random, 0);
    this.best.copyFrom(this.current);
  }

  /** One iteration; true = `best` is new. */
  step(): boolean {
    const { current, next, plan } = this;
    if (this.quiet++ === QUIET && this.polish()) return true;
    // Not all at once: the first answers shall not wait for it.
    for (let i = 0; i < 2 && plan?.isReady === false; i++) {
      plan.prepare(this.empty, next, this.ratio, this.place, this.random);
    }
    next.copyFrom(current);
    if (this.ruin() && (!this.trip.hasRequirements || orphanRemoval(next))) this.recreate();
    else next.copyFrom(current);
    const better = this.isBetter(next, this.best);
    if (better) {
      this.best.copyFrom(next);
      this.quiet = 0;
    }
    if (better || this.accepts()) current.copyFrom(next);
    this.sinceRestart++;
    if (this.sinceRestart >= this.length) this.restart();
    return better;
  }

  /** Exchanges visits of the best answer, and fills what is free then, as long as that makes it better. */
  private polish(): boolean {
    const { next, best, exchange } = this;
    let better = false;
    for (;;) {
      next.copyFrom(best);
      if (exchange?.apply(next) !== true) return better;
      this.ratio.apply(next, this.place, this.random, 0);
      if (!this.isBetter(next, best)) return better;
      best.copyFrom(next);
      better = true;
    }
  }

  /** The best answer; visits whose position could not be had are not in it. */
  answer(): TripState {
    if (!this.trip.needsBefore || misplacedVisits(this.best).length === 0) return this.best;
    this.next.copyFrom(this.best);
    removeMisplaced(this.next);
    return this.next;
  }

  /** Score (broken days weigh as bonuses do) first, then less travel. */
  private isBetter(a: TripState, b: TripState): boolean {
    const difference = this.objective(a) - this.objective(b);
    const tolerance = 1e-9 * (1 + Math.abs(b.score));
    if (Math.abs(difference) > tolerance) return difference > 0;
    return a.totalTravel() < b.totalTravel() - 1e-7;
  }

  private accepts(): boolean {
    const { current, next } = this;
    const left = 1 - this.sinceRestart / this.length;
    const visits = this.best.length.reduce((sum, length) => sum + length, 0) + 1;
    const threshold =
      (this.threshold * left * left * this.random.unit() * (this.best.score % this.trip.bonus)) / visits;
    return this.value(next) >= this.value(current) - threshold;
  }

  private objective(state: TripState): number {
    const price = this.trip.hasPrices ? priceOf(state) : 0;
    const misplaced = this.trip.needsBefore ? misplacedVisits(state).length : 0;
    return state.score - price - (state.brokenDays() + misplaced) * this.trip.bonus;
  }

  private value(state: TripState): number {
    return this.objective(state) - this.trip.travelWeight * state.totalTravel();
  }

  /** Takes something out of `next`; false = it cannot be kept like that. */
  private ruin(): boolean {
    const { next, random, trip } = this;
    const choice = random.unit();
    if (trip.choosesLodging && !this.trial && choice < 0.15) return lodgingChange(next, random);
    if (choice > 0.97) {
      const d = dayRemoval(next, random);
      if (!next.retime(d) && next.length[d]! > 0) return false;
    } else {
      const visits = next.length.reduce((sum, length) => sum + length, 0);
      const most = Math.max(FEWEST, Math.min(MOST, Math.ceil(visits * SHARE)));
      const ruined = this.strings.apply(next, random, 1 + random.below(most));
      for (let d = 0; d < trip.m; d++) {
        // Without the triangle inequality a shorter day may take longer.
        if (ruined[d] === 1 && !next.retime(d) && next.length[d]! > 0) return false;
      }
    }
    if (trip.choosesLodging && !this.trial && random.unit() < 0.3)
      return this.lodging.apply(next, random, random.unit() < 0.5 ? 0 : 0.3);
    return true;
  }

  private recreate(): void {
    const { next, random, place } = this;
    const choice = random.unit();
    if (choice < 0.3) {
      this.ratio.apply(next, place, random, 0.5);
    } else if (choice < 0.65) {
      random.shuffle(this.order);
      greedyInsertion(next, this.order, place, random);
    } else {
      greedyInsertion(next, this.byScore, place, random);
    }
  }

  /** Ends a cycle and starts the next: a trial of other lodgings, or from the best or another elite answer. */
  private restart(): void {
    const { random, elites } = this;
    if (this.trial && this.length === SHORT_TRIAL && this.current.score >= PROMISING * this.best.score) {
      this.length = LONG_TRIAL;
      return;
    }
    elites.add(this.current);
    elites.add(this.best);
    if (this.trial) this.plan?.learn(this.current);
    this.iterations += this.sinceRestart;
    if (this.trial) this.trialIterations += this.sinceRestart;
    this.sinceRestart = 0;
    this.trial =
      !this.isEnding && this.plan?.isReady === true && this.trialIterations <= TRIALS * this.iterations;
    this.threshold =
      this.trial || this.isEnding ? THRESHOLDS[0] : THRESHOLDS[random.below(THRESHOLDS.length)]!;
    if (this.trial) {
      this.length = SHORT_TRIAL;
      this.startTrial();
    } else {
      this.cycle = Math.min(LAST_CYCLE, this.cycle * 2);
      this.length = this.cycle;
      this.current.copyFrom(
        this.isEnding || random.unit() < 0.6 ? this.best : elites.at(random.below(elites.count)),
      );
    }
  }

  /** Other lodgings for all nights, from scratch, or for one night of a good trip. */
  private startTrial(): void {
    const { current, random, plan } = this;
    if (random.unit() < NEW_SEQUENCE || !this.changeNight()) {
      current.copyFrom(this.empty);
      plan!.pick(current, random, random.unit() < 0.5 ? 0.05 : 0.5);
      for (let d = 0; d < this.trip.m; d++) current.retime(d);
      if (hasSameLodgings(current, this.best)) this.changeNight();
    }
    this.ratio.apply(current, this.place, random, 0.1);
  }

  private changeNight(): boolean {
    const { current, random, plan, elites } = this;
    current.copyFrom(random.unit() < 0.5 ? this.best : elites.at(random.below(elites.count)));
    const night = random.below(this.trip.m - 1);
    return moveNight(current, night, plan!.pickNight(current, night, random, 0.5), random);
  }
}

function hasSameLodgings(a: TripState, b: TripState): boolean {
  for (let d = 0; d < a.trip.m; d++) if (a.end(d) !== b.end(d)) return false;
  return true;
}

/** Puts the locked visits in and chooses lodgings for them; a day whose locked visits cannot be kept loses them. */
function placeLocked(state: TripState, lodging: LodgingChoice, random: Random): void {
  const { locked, m, problem } = state.trip;
  for (let d = 0; d < m; d++) state.retime(d);
  lodging.apply(state, random, 0);
  for (let d = 0; d < m; d++) {
    problem.locked[d]!.forEach((node, i) => {
      state.putIn(d, i + 1, node);
    });
    state.retime(d);
  }
  lodging.apply(state, random, 0);
  for (let d = 0; d < m; d++) {
    if (state.kept[d] === 1 || state.length[d] === 0) continue;
    while (state.length[d]! > 0) state.takeOut(d, state.length[d]!);
    state.retime(d);
    locked[d] = 0;
  }
  lodging.apply(state, random, 0);
}
