/** Why a node is not in the answer, and the smallest change that would let it in beside all that is there. */
export interface LeftOut {
  readonly node: number;
  /** The reason on the day that comes nearest to holding it. */
  readonly reason: Reason;
  /** Changes that would do, each by itself; empty = none was found. */
  readonly changes: readonly Change[];
}

export type Reason =
  /** It would fit as it is, but adds nothing to the score. */
  | { readonly code: 'gains-nothing'; readonly day: number }
  /** It would fit and add to the score: the search was stopped too early. */
  | { readonly code: 'search-ended'; readonly day: number }
  /** The day's visits leave no time for it: the day's end would be late by `missing`, or by more with its opening hours. */
  | { readonly code: 'no-time'; readonly day: number; readonly missing: number }
  /** No place in the day keeps the opening hours, its own and those of the other visits. */
  | { readonly code: 'opening-hours'; readonly day: number }
  | { readonly code: 'relation'; readonly day: number; readonly relation: number }
  | { readonly code: 'resource'; readonly day: number; readonly resource: number; readonly excess: number }
  | { readonly code: 'kind'; readonly day: number; readonly kind: number; readonly per: 'day' | 'trip' }
  /** The positions of the day's visits (and its own) leave no place for it; `other` = a visit with a position. */
  | { readonly code: 'position'; readonly day: number; readonly other: number }
  /** Every day on which it is open is locked. */
  | { readonly code: 'locked'; readonly day: number }
  /** It is open on no day of the trip. */
  | { readonly code: 'closed' }
  /** Not even alone, on any day, could it be reached and left in time. */
  | { readonly code: 'too-far' };

export type Change =
  | { readonly code: 'end-later'; readonly day: number; readonly by: number }
  | { readonly code: 'start-earlier'; readonly day: number; readonly by: number }
  | { readonly code: 'raise-limit'; readonly resource: number; readonly by: number }
  /** Of all single visits whose place it could take, the one of least score. */
  | { readonly code: 'drop'; readonly day: number; readonly node: number };
