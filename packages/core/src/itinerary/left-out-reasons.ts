/** Why a place is not in the trip, with the parameters of each reason's sentence. Days are 1, 2, ... */
export interface LeftOutParams {
  /** Closed on every day of the trip. */
  closed: Record<never, never>;
  /** Minutes of the shortest drive there from anywhere the trip starts, ends or sleeps. */
  'too-far': { readonly minutes: number };
  /** Minutes by which the day with most room would end too late. */
  'no-time': { readonly day: number; readonly minutes: number };
  /** Open that day, but not when one could be there. */
  'opening-hours': { readonly day: number };
  avoided: Record<never, never>;
  'unconfirmed-position': { readonly precision: string };
  /** It would fit, but other stops are worth more. */
  'less-worth': Record<never, never>;
  /** It would fit, but is at its best in other months; `season` = what the date does to it. */
  'out-of-season': { readonly season: string; readonly months: string };
  'health-rule': { readonly rule: string };
  /** Over a limit of the request; `excess` in the limit's unit. */
  'over-limit': { readonly day: number; readonly limit: string; readonly excess: number };
  /** The day, or the trip, has as many stops of its kind as it may. */
  'kind-limit': { readonly kind: string };
  /** The day has as many stops as the pace allows. */
  'stops-limit': { readonly day: number; readonly most: number };
  /** Another place on the same spot, or one it excludes. */
  instead: { readonly other: string };
  /** An order or distance in days asked for. */
  relation: { readonly other: string };
  /** Another stop of that day is to stand at a place of its own. */
  position: { readonly other: string; readonly day: number };
  /** Only locked days could hold it. */
  locked: { readonly day: number };
}

export type LeftOutReason = keyof LeftOutParams;

export const LEFT_OUT_REASONS = [
  'closed',
  'too-far',
  'no-time',
  'opening-hours',
  'avoided',
  'unconfirmed-position',
  'less-worth',
  'out-of-season',
  'health-rule',
  'over-limit',
  'kind-limit',
  'stops-limit',
  'instead',
  'relation',
  'position',
  'locked',
] as const satisfies readonly LeftOutReason[];
