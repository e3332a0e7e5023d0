/** An answer. Routes hold visited nodes only: the day's start and end are in `starts` and `ends`. */
export interface Solution {
  /** What the visits and the nights are worth, less the prices of resources, late days and uneven days. */
  readonly score: number;
  /** One route a day: nodes in visiting order. */
  readonly routes: readonly (readonly number[])[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Times of each day, aligned with `routes`. */
  readonly schedule: readonly DaySchedule[];
  /** Nodes that no feasible route of the problem can hold (unreachable, too far, or closed on every day). */
  readonly impossible: readonly number[];
  /** Mandatory nodes, minimum counts or whole days that could not be met; empty = feasible. */
  readonly unmet: readonly Unmet[];
}

export interface DaySchedule {
  /** Departure from the day's start. */
  readonly depart: number;
  /** Arrival at each visited node, before any waiting. */
  readonly arrive: readonly number[];
  /** Start of service at each visited node. */
  readonly begin: readonly number[];
  /** Arrival at the day's end. */
  readonly finish: number;
  readonly breaks: readonly BreakSchedule[];
}

export interface BreakSchedule {
  /** The break is taken on the leg that leads to `routes[d][leg]`; leg = route length means the leg to the end. */
  readonly leg: number;
  readonly begin: number;
  /** It is taken within the visit that the leg leads to. */
  readonly inside?: true;
}

export type Unmet =
  | { readonly code: 'mandatory'; readonly node: number }
  /** The day's start and end are too far apart for the day (or its limits), even without any visit. */
  | { readonly code: 'day'; readonly day: number }
  /** The day's locked visits cannot be kept. */
  | { readonly code: 'locked'; readonly day: number }
  | { readonly code: 'kind-minimum'; readonly kind: number; readonly missing: number }
  | {
      readonly code: 'kind-day-minimum';
      readonly kind: number;
      readonly day: number;
      readonly missing: number;
    };

export interface SolveResult {
  readonly solution: Solution;
  readonly iterations: number;
  /** Name of the stopping rule. */
  readonly stoppedBy: string;
}
