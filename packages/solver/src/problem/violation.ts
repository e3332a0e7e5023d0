import type { Unmet } from './solution.js';

/** One thing an answer breaks. `by` = how much, in the problem's units. */
export type Violation =
  | { readonly code: 'shape'; readonly field: string }
  | { readonly code: 'unknown-node'; readonly day: number; readonly node: number }
  | { readonly code: 'repeated-node'; readonly day: number; readonly node: number }
  | { readonly code: 'wrong-start'; readonly day: number; readonly node: number }
  | { readonly code: 'wrong-end'; readonly day: number; readonly node: number }
  | { readonly code: 'early-departure'; readonly day: number; readonly by: number }
  | { readonly code: 'early-arrival'; readonly day: number; readonly leg: number; readonly by: number }
  | {
      readonly code: 'begin-before-arrival';
      readonly day: number;
      readonly node: number;
      readonly by: number;
    }
  | { readonly code: 'outside-windows'; readonly day: number; readonly node: number; readonly begin: number }
  | { readonly code: 'late-finish'; readonly day: number; readonly by: number }
  | { readonly code: 'missing-break'; readonly day: number; readonly index: number }
  | {
      readonly code: 'break-outside-window';
      readonly day: number;
      readonly index: number;
      readonly begin: number;
    }
  | { readonly code: 'break-off-leg'; readonly day: number; readonly index: number; readonly leg: number }
  | { readonly code: 'kind-per-day'; readonly kind: number; readonly day: number; readonly count: number }
  | { readonly code: 'kind-per-trip'; readonly kind: number; readonly count: number }
  | {
      readonly code: 'resource-per-day';
      readonly resource: number;
      readonly day: number;
      readonly by: number;
    }
  | { readonly code: 'resource-per-trip'; readonly resource: number; readonly by: number }
  | { readonly code: 'relation-order'; readonly relation: number }
  | { readonly code: 'relation-days'; readonly relation: number; readonly days: number }
  | { readonly code: 'relation-gap'; readonly relation: number; readonly gap: number }
  | { readonly code: 'relation-requires'; readonly relation: number }
  | { readonly code: 'wrong-position'; readonly day: number; readonly node: number }
  | { readonly code: 'stint-too-long'; readonly stint: number; readonly day: number; readonly by: number }
  | { readonly code: 'locked-changed'; readonly day: number }
  | { readonly code: 'wrong-score'; readonly stated: number; readonly actual: number }
  | { readonly code: 'wrong-unmet'; readonly unmet: Unmet };

/** Rounding allowed in sums of durations; inputs in whole units are checked exactly. */
export const TOLERANCE = 1e-6;

/** One number for all days, or one a day. */
export function onDay(value: number | readonly number[] | undefined, day: number): number | undefined {
  return typeof value === 'object' ? value[day] : value;
}
