import type { ProblemInput } from './input.js';

/** A checked problem as typed arrays. Made by `createProblem` only; never changed afterwards. */
export interface Problem {
  readonly input: ProblemInput;
  /** Number of nodes. */
  readonly n: number;
  /** Number of days (tours). */
  readonly m: number;
  /** Row-major n*n durations. */
  readonly travel: Float64Array;
  readonly service: Float64Array;
  readonly score: Float64Array;
  readonly mandatory: Uint8Array;
  /**
   * Windows in compressed rows: those of node i on day d are `windowOffset[i * m + d]` up to
   * `windowOffset[i * m + d + 1]` (exclusive) in `open` and `close`. Always open is [-Infinity, Infinity].
   */
  readonly windowOffset: Int32Array;
  readonly open: Float64Array;
  readonly close: Float64Array;
  readonly dayStart: Int32Array;
  readonly dayEnd: Int32Array;
  readonly dayEarliest: Float64Array;
  readonly dayLatest: Float64Array;
  /** Breaks of day d are `breakOffset[d]` up to `breakOffset[d + 1]`. */
  readonly breakOffset: Int32Array;
  readonly breakEarliest: Float64Array;
  readonly breakLatest: Float64Array;
  readonly breakDuration: Float64Array;
  /** Visits that a break may interrupt; null = none. */
  readonly breakInside: BreakInside | null;
  /** Lodging candidates of the night after day d, or null when each day has its own fixed start and end. */
  readonly nights: readonly Int32Array[] | null;
  /** Value of node i as the lodging of the night after day d, at d * n + i; null = none has any. */
  readonly nightScore: Float64Array | null;
  /** Added to the score of node i on day d, at i * m + d; null = no day is worth more than another. */
  readonly dayBonus: Float64Array | null;
  /** k = the k-th visit of its day (1 = the first after locked ones), -k = the k-th from the end, 0 = anywhere. */
  readonly position: Int16Array;
  /** 1 = positions count the visit. */
  readonly counted: Uint8Array;
  /** Arrival at the day's end from which each unit of time costs `lateCost`. */
  readonly softLatest: Float64Array;
  readonly lateCost: Float64Array;
  /** Price of each unit of time from `dayEarliest` to the day's end. */
  readonly timeCost: Float64Array;
  readonly coverage: Coverage | null;
  readonly kinds: readonly Kind[];
  readonly resources: readonly Resource[];
  readonly relations: readonly Relation[];
  readonly stints: readonly Stint[];
  readonly balance: Balance | null;
  /** First visits of each day that stay as they are. */
  readonly locked: readonly Int32Array[];
  /** 1 = nothing may be added to the day's locked visits. */
  readonly closed: Uint8Array;
  /**
   * True when every node has one window, the same on all days, all days are alike, and nothing optional is
   * used: the plain team orienteering problem with time windows.
   */
  readonly isPlain: boolean;
}

/** Windows in compressed rows: see `Problem.windowOffset`. */
export type WindowRows = Pick<Problem, 'windowOffset' | 'open' | 'close'>;

/** Rows of windows for visits with a break in them. */
export interface BreakInside extends WindowRows {
  /** From the begin of visit i to a break in it, at least; Infinity = it holds none. */
  readonly after: Float64Array;
  /** What is left of its service after the break, at least. */
  readonly left: Float64Array;
  /** So much of the break is a part of its service. */
  readonly shared: Float64Array;
}

export interface Coverage {
  readonly classes: number;
  /** Row-major n * classes, whole amounts. */
  readonly amount: Int32Array;
  readonly curve: readonly Float64Array[];
}

export interface Kind {
  readonly nodes: Int32Array;
  /** One limit a day; Infinity = none. */
  readonly maxPerDay: Float64Array;
  readonly maxPerTrip: number;
  readonly minPerDay: Float64Array;
  readonly minPerTrip: number;
}

export interface Resource {
  /** n amounts, or null = visits use nothing. */
  readonly node: Float64Array | null;
  /** Row-major n*n amounts, or null = legs use nothing. */
  readonly leg: Float64Array | null;
  /** One limit a day; Infinity = none. */
  readonly maxPerDay: Float64Array;
  readonly maxPerTrip: number;
  /** Price per unit above `freePerDay`. */
  readonly cost: number;
  readonly freePerDay: Float64Array;
  /** Price per unit below `leastPerDay`. */
  readonly lackCost: number;
  readonly leastPerDay: Float64Array;
}

export interface Stint {
  readonly node: Float64Array | null;
  readonly leg: Float64Array | null;
  readonly most: number;
  /** 1 = a visit there is a pause. */
  readonly isPause: Uint8Array;
  readonly breaks: boolean;
}

interface Balance {
  readonly cost: number;
  readonly days: Int32Array;
}

export interface Relation {
  readonly first: number;
  readonly second: number;
  readonly minDays: number;
  readonly maxDays: number;
  readonly minGap: number;
  readonly maxGap: number;
  readonly requires: boolean;
}
