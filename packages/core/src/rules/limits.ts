import type { Place } from '../region/region.js';
import { type Profile, profilesOf } from '../traveller/index.js';
import type { Metric, Rule } from './rule.js';
import { ACCESS } from './sets/access.js';
import { ELDERLY } from './sets/elderly.js';
import { HOT_SPRING } from './sets/hot-spring.js';

export const RULES: readonly Rule[] = [...ELDERLY, ...HOT_SPRING, ...ACCESS];

/** The rules that concern a party. */
export function rulesFor(travellers: readonly Profile[] | undefined, rules = RULES): readonly Rule[] {
  const profiles = profilesOf(travellers);
  return rules.filter(
    ({ appliesTo }) => appliesTo === 'everyone' || appliesTo.some((each) => profiles.has(each)),
  );
}

/** Hard and soft limits of a party by metric, the strictest of each; absent = no limit. */
function strictest(rules: readonly Rule[]): Readonly<Partial<Record<Metric, number>>> {
  const limits: Partial<Record<Metric, number>> = {};
  for (const { kind, metric, bound, limit } of rules) {
    if (limit === null || bound === null || (kind !== 'hard' && kind !== 'soft')) continue;
    const known = limits[metric];
    const stricter = bound === 'at-most' ? Math.min : Math.max;
    limits[metric] = known === undefined ? limit : stricter(known, limit);
  }
  return limits;
}

/** What planning has to keep for a party; `Infinity` and 0 = no limit. */
export interface HealthLimits {
  /** The rules behind the figures. */
  readonly rules: readonly Rule[];
  readonly exertion: number;
  /** No hot spring at all. */
  readonly noHotSpring: boolean;
  /** Minutes from lunch to a hot spring. */
  readonly afterMeal: number;
  /** Minutes of rest after lunch. */
  readonly middayRest: number;
  /** Minutes of visits without a pause. */
  readonly sightseeing: number;
}

export function healthLimits(travellers: readonly Profile[] | undefined): HealthLimits {
  const rules = rulesFor(travellers);
  const limits = strictest(rules);
  return {
    rules,
    exertion: limits.exertion ?? Number.POSITIVE_INFINITY,
    noHotSpring: limits['hot-spring-sessions'] === 0,
    afterMeal: limits['after-meal'] ?? 0,
    middayRest: limits['midday-rest'] ?? 0,
    sightseeing: limits.sightseeing ?? Number.POSITIVE_INFINITY,
  };
}

/** The rule that keeps a party from a place; null = none. */
export function againstRule(place: Place, limits: HealthLimits): string | null {
  const metric =
    place.exertion !== null && place.exertion > limits.exertion
      ? 'exertion'
      : place.kind === 'hot-spring' && limits.noHotSpring
        ? 'hot-spring-sessions'
        : null;
  if (metric === null) return null;
  const strict = metric === 'exertion' ? limits.exertion : 0;
  return limits.rules.find((rule) => rule.metric === metric && rule.limit === strict)?.id ?? null;
}
