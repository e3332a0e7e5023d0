/**
 * The problem as a caller writes it: plain numbers, no names. `createProblem` checks it once and turns it
 * into typed arrays. Durations and clock times share one unit, chosen by the caller (minutes in Kangtu).
 *
 * The plain part is the team orienteering problem with time windows, TOPTW (Vansteenwegen, Souffriau and
 * Van Oudheusden 2011, "The orienteering problem: a survey"); everything optional is the rich trip.
 */
export interface ProblemInput {
  /** Travel durations, row-major n*n: `travel[from * n + to]`. Infinity = unreachable. May be asymmetric. */
  readonly travel: ArrayLike<number>;
  readonly nodes: readonly NodeInput[];
  /** The tours, one per day, in order. */
  readonly days: readonly DayInput[];
  /**
   * Lodging candidates of the night after day d (nodes), for d = 0 .. days-2. When given, `days[d].end` and
   * `days[d + 1].start` are chosen by the search, jointly with the visits (orienteering with hotel selection).
   * One candidate = fixed.
   */
  readonly nights?: readonly (readonly number[])[];
  /** Value of sleeping at each candidate, added to the score; same shape as `nights`. */
  readonly nightScores?: readonly (readonly number[])[];
  /** Score that depends on the whole selection (diminishing returns). */
  readonly coverage?: CoverageInput;
  /** Bounds on the visits of a kind. */
  readonly kinds?: readonly KindInput[];
  /** Additive amounts with limits per day and per trip: money, driving time, walking, ascent, number of stops. */
  readonly resources?: readonly ResourceInput[];
  /** Pairs of visits that depend on each other. */
  readonly relations?: readonly RelationInput[];
  /** Amounts that may not run on for long without a pause: minutes at the wheel, minutes of sightseeing. */
  readonly stints?: readonly StintInput[];
  /** Price of uneven days. */
  readonly balance?: BalanceInput;
}

export interface Window {
  readonly open: number;
  /** Latest START of the visit, as in the literature. For "must be over by t" pass `t - service`. */
  readonly close: number;
}

export interface NodeInput {
  readonly score: number;
  /** Service time: duration of the visit. */
  readonly service: number;
  /** Windows of every day; absent = always open. Sorted, disjoint. Empty = never open. */
  readonly windows?: readonly Window[];
  /** Windows per day (one list a day); wins over `windows`. An empty list = closed that day. */
  readonly windowsByDay?: readonly (readonly Window[])[];
  /** The days on which it may be visited (indices); absent = every day. */
  readonly days?: readonly number[];
  /** Must be visited; a solution without it is infeasible and reported so. */
  readonly mandatory?: boolean;
  /**
   * Added to `score` when it is visited on day d (one number a day): what it is worth that a re-planned trip keeps
   * it there, or that a museum falls on a day of rain.
   */
  readonly bonusByDay?: readonly number[];
  /**
   * Its place among the visits of its day: the first (after locked visits), the last, the k-th (2, 3, ... with locked
   * ones counted), or the k-th from the end (-2, -3, ...). A fixed time is a window of one instant.
   */
  readonly position?: 'first' | 'last' | number;
  /** No stop that a position counts: a town that is only driven through. */
  readonly uncounted?: boolean;
  /** A break of the day may be taken within the visit; absent = never. */
  readonly breakInside?: BreakInsideInput;
}

/**
 * One break of the day may interrupt the visit, which then lasts `service` and the break. It begins no sooner than
 * `after` from the visit's begin, and when no less than `left` of `service` is still to come.
 */
export interface BreakInsideInput {
  readonly after: number;
  readonly left: number;
  /**
   * So much of the break is a part of `service` (a meal at a place to eat) and does not make the visit longer; at most
   * `left` and any break of a day. Absent = nothing.
   */
  readonly shared?: number;
  /**
   * Windows of a visit with a break in it, one list a day: latest start so that the longer visit is over in time. It
   * keeps to the node's own windows as well; absent = those are all.
   */
  readonly windowsByDay?: readonly (readonly Window[])[];
}

export interface DayInput {
  readonly start: number;
  readonly end: number;
  readonly earliest: number;
  readonly latest: number;
  /** Arriving at the day's end after `softLatest` is allowed, up to `latest`, and costs `lateCost` per unit of time. */
  readonly softLatest?: number;
  readonly lateCost?: number;
  /** Price of each unit of time from `earliest` to the day's end, waits and breaks and all; absent = time is free. */
  readonly timeCost?: number;
  /** Breaks that every answer must hold, in order of time. */
  readonly breaks?: readonly BreakInput[];
  /** The first visits of the day, in this order, that stay as they are (a trip re-planned from the middle). */
  readonly locked?: readonly number[];
  /** Nothing may be added to `locked`: the whole day stays as it is. */
  readonly closed?: boolean;
}

/**
 * A break (lunch, rest) starts within [earliest, latest] and lasts `duration`. It is taken at a stop after
 * its visit, on the road, or on arrival before the visit: a leg that starts at t and takes L, with the break
 * on it, arrives at max(t + L, earliest) + duration and needs t <= latest. Within a visit only where the node says
 * so (`breakInside`). A day without any visit needs no break.
 */
export interface BreakInput {
  readonly earliest: number;
  readonly latest: number;
  readonly duration: number;
}

/**
 * Sum over classes c of `curve[c][min(amount of c collected, curve[c].length - 1)]`, added to the score. The amount
 * may be 1 per place of an element or its minutes: a third hour of walking gives less than the first.
 */
export interface CoverageInput {
  /** Whole amounts, row-major n * classes: what node i gives to class c. */
  readonly amount: ArrayLike<number>;
  /** Concave, non-decreasing tables, `curve[c][0] = 0`. */
  readonly curve: readonly (readonly number[])[];
}

/** Locked visits may exceed a limit by themselves: they stay, and none of the kind is added. */
export interface KindInput {
  readonly nodes: readonly number[];
  /** One limit for all days, or one a day. */
  readonly maxPerDay?: number | readonly number[];
  readonly maxPerTrip?: number;
  /** What is missing is reported as unmet. One number for all days, or one a day. */
  readonly minPerDay?: number | readonly number[];
  readonly minPerTrip?: number;
}

/**
 * An amount that visits and legs use up, in a unit of the caller's: fen, minutes at the wheel, metres on foot, or
 * 1 per node for a number of stops. The legs include those from the day's start and to its end.
 */
export interface ResourceInput {
  /** What visiting node i uses; absent = nothing. */
  readonly node?: ArrayLike<number>;
  /** What a leg uses, row-major n*n (the travel matrix itself for driving time); absent = nothing. */
  readonly leg?: ArrayLike<number>;
  /** One limit for all days, or one a day. */
  readonly maxPerDay?: number | readonly number[];
  readonly maxPerTrip?: number;
  /**
   * Taken off the score per unit that a day uses above `freePerDay` (0 when absent; one number for all days, or one a
   * day). With `leg: travel` the price of driving; with service as `node` and a `freePerDay` the price of a full day.
   */
  readonly cost?: number;
  readonly freePerDay?: number | readonly number[];
  /**
   * Taken off the score per unit that a day stays below `leastPerDay` (0 when absent). With service as `node` the
   * price of a thin day.
   */
  readonly lackCost?: number;
  readonly leastPerDay?: number | readonly number[];
}

/**
 * An amount that adds up along a day and starts afresh at a pause. It may not exceed `most`. Pauses are the day's
 * start, the visits in `pauses`, and, unless `breaks` is false, the day's breaks. Of a leg on which a break is taken
 * any share that has been travelled by the time the break begins may lie before it; a visit adds as it goes on.
 * A visit to a node of `pauses` adds nothing. Legs that hold a rest of their own (a drive of three hours) count what
 * is left after it.
 */
export interface StintInput {
  /** What a visit adds; absent = nothing. */
  readonly node?: ArrayLike<number>;
  /** What a leg adds, row-major n*n; absent = nothing. */
  readonly leg?: ArrayLike<number>;
  readonly most: number;
  readonly pauses?: readonly number[];
  readonly breaks?: boolean;
}

/**
 * Takes `cost` off the score per unit of time between the load of the fullest and the emptiest of `days` (absent =
 * all days). A day's load is its travel and service; waiting and breaks are none.
 */
export interface BalanceInput {
  readonly cost: number;
  readonly days?: readonly number[];
}

/**
 * When both are visited, `first` comes before `second`: on an earlier day, or earlier on the same day.
 * Other relations are kinds: either-or (`maxPerTrip: 1`), exactly one of (and `minPerTrip: 1`), not on the same
 * day (`maxPerDay: 1`). A stay of flexible length is one node per length, as an either-or kind; a course is one
 * node per session with `minDays` between them.
 */
export interface RelationInput {
  readonly first: number;
  readonly second: number;
  /** Days from the first to the second at least (0 = the same day will do) and at most. */
  readonly minDays?: number;
  readonly maxDays?: number;
  /** On the same day: time from the end of the first visit to the beginning of the second, at least and at most. */
  readonly minGap?: number;
  readonly maxGap?: number;
  /** `second` may only be visited when `first` is (or when `second` is locked). */
  readonly requires?: boolean;
}
