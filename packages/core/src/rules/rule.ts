import type { Names } from '../region/region.js';
import type { Profile } from '../traveller/index.js';

/**
 * What a rule measures on a trip. `coach-ride`: minutes on the road without a stop; `sightseeing`: minutes of visits
 * without a pause; `exertion`: of a stop, 1 .. 3; `midday-rest`: minutes after lunch; `back-by`: minute of the day at
 * which the lodging is reached; `after-meal`: minutes between lunch and a hot spring; `hot-spring-sessions`: a day;
 * `hospital`: minutes by road from a stop to the nearest emergency hospital;
 * `hot-spring-visit`: every visit of one, for what to mind there; `trip`: once, for what to see to before.
 */
export const METRICS = [
  'coach-ride',
  'sightseeing',
  'exertion',
  'midday-rest',
  'back-by',
  'after-meal',
  'hot-spring-sessions',
  'hot-spring-visit',
  'hospital',
  'trip',
] as const;
export type Metric = (typeof METRICS)[number];

/**
 * A rule as a record. Hard rules are kept by every plan; soft ones as far as the trip allows; a checklist and a
 * warning are told. Status C = the figure was read in the source named; S = in a secondary source only: such a rule is
 * never hard, and never "the standard". None of it is medical advice.
 */
export interface Rule {
  readonly id: string;
  readonly kind: 'hard' | 'soft' | 'checklist' | 'warning';
  readonly appliesTo: 'everyone' | readonly Profile[];
  readonly metric: Metric;
  readonly bound: 'at-most' | 'at-least' | null;
  readonly limit: number | null;
  readonly unit: 'minutes' | 'level' | 'count' | 'clock' | 'celsius' | null;
  readonly title: { readonly zh: string; readonly en: string };
  /** The standard the figure is from; null = none. */
  readonly standard: string | null;
  readonly source: { readonly names: Names; readonly url: string | null };
  readonly status: 'C' | 'S';
  readonly lastChecked: string;
}
