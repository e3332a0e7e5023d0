import type { Names } from '../region/region.js';
import type { Profile, Transport } from '../traveller/index.js';
import type { Therapy } from './therapy.js';

/**
 * What a rule measures on a trip. In minutes: `coach-ride` on the road without a stop; `sightseeing` of visits without
 * a pause; `walk` of one walk; `midday-rest` after lunch; `back-by` the minute of the day at which the lodging is
 * reached; `after-meal` between lunch and a hot spring; `bath-to-drive` from a hot spring to the next drive; `hospital`
 * by road from a stop to the nearest emergency hospital; `noon-outdoors` outdoors from 12:00 to 15:00 where it is hot (dog days, months of 31 °C);
 * `therapy-minutes` of a treatment; `therapy-after-meal` between lunch and it; `therapy-to-bath` from it to the next
 * hot spring; `bath-to-therapy` the other way round; `therapy-gap` between two treatments.
 * Else: `exertion` of a stop, 1 .. 3; `hot-spring-sessions` a day; `gait` the pace to reckon with, in cm/s;
 * `sleeping-height` of a night reached from low land and `sleeping-gain` from night to night, in metres;
 * `therapy-days` from one session to the next.
 * For advice alone: `hot-spring-visit`, `therapy-visit` and `meal`, at the first of them, and `trip`, once.
 */
export const METRICS = [
  'coach-ride',
  'sightseeing',
  'walk',
  'exertion',
  'midday-rest',
  'back-by',
  'after-meal',
  'bath-to-drive',
  'hot-spring-sessions',
  'hot-spring-visit',
  'hospital',
  'gait',
  'noon-outdoors',
  'sleeping-height',
  'sleeping-gain',
  'therapy-minutes',
  'therapy-after-meal',
  'therapy-to-bath',
  'bath-to-therapy',
  'therapy-gap',
  'therapy-days',
  'therapy-visit',
  'meal',
  'trip',
] as const;
export type Metric = (typeof METRICS)[number];

/** Told, not measured: no rule about them is hard or soft. */
export const ADVICE_METRICS: readonly Metric[] = ['hot-spring-visit', 'therapy-visit', 'meal', 'trip'];

/**
 * A rule as a record. Hard rules are kept by every plan; soft ones as far as the trip allows; a checklist and a
 * warning are told. Status C = the figure was read in the source named; S = in a secondary source only: such a rule is
 * never hard, and never "the standard". None of it is medical advice. A house may change the figure and the kind.
 */
export interface Rule {
  readonly id: string;
  readonly kind: 'hard' | 'soft' | 'checklist' | 'warning';
  readonly appliesTo: 'everyone' | readonly Profile[];
  readonly metric: Metric;
  readonly bound: 'at-most' | 'at-least' | null;
  readonly limit: number | null;
  readonly unit:
    | 'minutes'
    | 'level'
    | 'count'
    | 'people'
    | 'days'
    | 'clock'
    | 'celsius'
    | 'metres'
    | 'cm-per-second'
    | null;
  /** The treatment a rule of Chinese medicine is about; absent = any. */
  readonly therapy?: Therapy;
  /** Only for parties of that many people or more (or of an unknown number), or that travel so. */
  readonly when?: { readonly people?: number; readonly transport?: Transport };
  /** What it asks; `{limit}` stands for the figure with its unit. */
  readonly title: { readonly zh: string; readonly en: string };
  /** The standard the figure is from; null = none. */
  readonly standard: string | null;
  readonly source: { readonly names: Names; readonly url: string | null };
  readonly status: 'C' | 'S';
  readonly lastChecked: string;
}

/** A rule as it holds for a party: the figures of the house where there is one. */
export interface PartyRule extends Rule {
  /** Whose house rule it is; absent = the figure is ours. */
  readonly house?: { readonly zh: string; readonly en: string | null };
}
