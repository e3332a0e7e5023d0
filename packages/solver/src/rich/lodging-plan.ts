import type { Random } from '../random.js';
import type { InsertionPlace } from './insertion-place.js';
import type { BestRatioInsertion } from './operators/best-ratio-insertion.js';
import type { Trip } from './trip.js';
import type { TripState } from './trip-state.js';

/** Promise of a day that cannot be travelled. */
const NONE = -1e12;
/** How far a promise moves towards what a trial really got. */
const LEARN = 0.4;

/**
 * Which sequences of lodgings are worth a try. Each day between two lodgings gets a promise, at first the score of
 * a greedy day by itself (after the potential of a trip in Divsalar, Vansteenwegen and Cattrysse 2013), which is
 * too high as days share their sights; what trials get then pulls the promises of the days they used down. Dynamic
 * programming picks the sequence that promises most, so that none is given up before it was tried.
 */
export class LodgingPlan {
  /** Promise of day d from its s-th start to its e-th end, at (d * width + s) * width + e. */
  private readonly promise: Float64Array;
  /** Likewise how many of what the trip must hold the day promises: they come before all else. */
  private readonly musts: Float64Array;
  private readonly width: number;
  private readonly sum: Float64Array;
  private readonly from: Int32Array;
  /** The last pick: index of the chosen candidate of each night's list. */
  private readonly choice: Int32Array;

  /** The pairs of lodgings of each day that have no promise yet: day, start and end, three numbers a pair. */
  private readonly open: number[] = [];

  constructor(private readonly trip: Trip) {
    const { m, starts, ends } = trip;
    this.width = Math.max(...ends.map((list) => list.length));
    this.promise = new Float64Array(m * this.width * this.width).fill(NONE);
    this.musts = new Float64Array(m * this.width * this.width);
    this.sum = new Float64Array((m + 1) * this.width);
    this.from = new Int32Array(m * this.width);
    this.choice = new Int32Array(m);
    for (let d = 0; d < m; d++) {
      for (let s = 0; s < starts[d]!.length; s++) {
        for (let e = 0; e < ends[d]!.length; e++) this.open.push(d, s, e);
      }
    }
  }

  get isReady(): boolean {
    return this.open.length === 0;
  }

  /** Works out the promise of one more pair; `scratch` is overwritten, `empty` holds locked visits only. */
  prepare(
    empty: TripState,
    scratch: TripState,
    ratio: BestRatioInsertion,
    place: InsertionPlace,
    random: Random,
  ): void {
    const e = this.open.pop()!;
    const s = this.open.pop()!;
    const d = this.open.pop()!;
    scratch.copyFrom(empty);
    scratch.setLodging(d, this.trip.starts[d]![s]!, this.trip.ends[d]![e]!);
    if (!scratch.retime(d)) return;
    ratio.apply(scratch, place, random, 0, d);
    const slot = this.slot(d, s, e);
    this.promise[slot] = (scratch.score % this.trip.bonus) + this.nightScore(d, this.trip.ends[d]![e]!);
    this.musts[slot] = Math.floor(scratch.score / this.trip.bonus);
  }

  private nightScore(d: number, lodging: number): number {
    const { nightScore, n } = this.trip.problem;
    return nightScore !== null && d < this.trip.m - 1 ? nightScore[d * n + lodging]! : 0;
  }

  private slot(d: number, s: number, e: number): number {
    return (d * this.width + s) * this.width + e;
  }

  private noisy(promise: number, musts: number, random: Random, noise: number): number {
    const value = promise > 0 ? promise * (1 + noise * (random.unit() - 0.5)) : promise;
    return value + musts * this.trip.bonus;
  }

  /** Sets the lodgings of `state` to the sequence that promises most under multiplicative noise; updates no times. */
  pick(state: TripState, random: Random, noise: number): void {
    const { m, starts, ends } = this.trip;
    const { width, sum, from } = this;
    sum.fill(NONE * (m + 1));
    sum[0] = 0;
    for (let d = 0; d < m; d++) {
      for (let s = 0; s < starts[d]!.length; s++) {
        const before = sum[d * width + s]!;
        for (let e = 0; e < ends[d]!.length; e++) {
          const slot = this.slot(d, s, e);
          const value = before + this.noisy(this.promise[slot]!, this.musts[slot]!, random, noise);
          if (value <= sum[(d + 1) * width + e]!) continue;
          sum[(d + 1) * width + e] = value;
          from[d * width + e] = s;
        }
      }
    }
    for (let d = m - 1, e = 0; d >= 0; d--) {
      this.choice[d] = e;
      e = from[d * width + e]!;
    }
    for (let d = 0; d < m; d++) {
      state.setLodging(d, starts[d]![d === 0 ? 0 : this.choice[d - 1]!]!, ends[d]![this.choice[d]!]!);
    }
  }

  /** The candidate of one night that promises most under noise, other than the present one, the other nights as they are. */
  pickNight(state: TripState, night: number, random: Random, noise: number): number {
    const { starts, ends } = this.trip;
    const s = starts[night]!.indexOf(state.start(night));
    const e = ends[night + 1]!.indexOf(state.end(night + 1));
    let best = state.end(night);
    let most = NONE;
    for (let h = 0; h < ends[night]!.length; h++) {
      const before = this.slot(night, s, h);
      const after = this.slot(night + 1, h, e);
      const promise = this.promise[before]! + this.promise[after]!;
      const value = this.noisy(promise, this.musts[before]! + this.musts[after]!, random, noise);
      if (value <= most || ends[night]![h] === state.end(night)) continue;
      most = value;
      best = ends[night]![h]!;
    }
    return best;
  }

  /** Tells what the days between the lodgings of `state` really got. */
  learn(state: TripState): void {
    const { m, starts, ends, problem } = this.trip;
    let nodes = 0;
    for (const node of state.visited()) nodes += problem.score[node]!;
    const shared = ((state.score % this.trip.bonus) - nodes) / m;
    for (let d = 0; d < m; d++) {
      let got = shared + this.nightScore(d, state.end(d));
      let musts = 0;
      for (let i = 1; i <= state.length[d]!; i++) {
        const node = state.stops[d * state.stride + i]!;
        got += problem.score[node]!;
        musts += problem.mandatory[node]!;
      }
      const slot = this.slot(d, starts[d]!.indexOf(state.start(d)), ends[d]!.indexOf(state.end(d)));
      this.promise[slot]! += LEARN * (got - this.promise[slot]!);
      this.musts[slot]! += LEARN * (musts - this.musts[slot]!);
    }
  }
}
