import type { Rule } from './rule.js';
import type { Therapy } from './therapy.js';

/** Minutes of the treatment itself when no rule is stricter: our own defaults. */
const TREATMENT: Readonly<Record<Therapy, number>> = {
  moxibustion: 30,
  tuina: 45,
  cupping: 15,
  'gua-sha': 20,
  plaster: 15,
};
/** For being received, asked about one's health, and for resting after it. */
const AROUND = 30;

/** How a treatment is planned for a party. */
export interface TherapyTimes {
  /** Minutes of the treatment, and of the whole visit. */
  readonly treatment: number;
  readonly visit: number;
  /** Minutes between lunch and it. */
  readonly afterMeal: number;
  /** Minutes from it to a hot spring. */
  readonly toBath: number;
  /** Minutes from a hot spring to it, and from another treatment to it. */
  readonly afterBath: number;
  readonly between: number;
  /** Days from one session to the next. */
  readonly days: number;
}

export function therapyTimes(therapy: Therapy, rules: readonly Rule[]): TherapyTimes {
  const figures = (metric: Rule['metric']) =>
    rules.flatMap((rule) =>
      rule.metric === metric && rule.limit !== null && (rule.therapy ?? therapy) === therapy
        ? rule.limit
        : [],
    );
  const treatment = Math.min(TREATMENT[therapy], ...figures('therapy-minutes'));
  return {
    treatment,
    visit: treatment + AROUND,
    afterMeal: Math.max(0, ...figures('therapy-after-meal')),
    toBath: Math.max(0, ...figures('therapy-to-bath')),
    afterBath: Math.max(0, ...figures('bath-to-therapy')),
    between: Math.max(0, ...figures('therapy-gap')),
    days: Math.max(1, ...figures('therapy-days')),
  };
}
