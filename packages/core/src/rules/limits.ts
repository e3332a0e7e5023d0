import type { Place } from '../region/region.js';
import { type Party, profilesOf } from '../traveller/index.js';
import { DAY_MINUTES } from '../units/index.js';
import type { HouseRules } from './house.js';
import type { Metric, PartyRule, Rule } from './rule.js';
import { ACCESS } from './sets/access.js';
import { ALTITUDE } from './sets/altitude.js';
import { COMFORT } from './sets/comfort.js';
import { ELDERLY } from './sets/elderly.js';
import { EXERTION } from './sets/exertion.js';
import { FAMILY } from './sets/family.js';
import { HOT_SPRING } from './sets/hot-spring.js';
import { TCM } from './sets/tcm.js';
import type { TherapyWish } from './therapy.js';
import { therapyTimes } from './therapy-times.js';

export const RULES: readonly Rule[] = [
  ...ELDERLY,
  ...FAMILY,
  ...HOT_SPRING,
  ...TCM,
  ...EXERTION,
  ...ALTITUDE,
  ...COMFORT,
  ...ACCESS,
];

/** What the rules want to know of a request. */
export interface RuleQuestion extends Party {
  readonly houseRules?: HouseRules;
  readonly therapies?: readonly TherapyWish[];
}

/** A rule with the figures of the house; null = the house does not apply it. */
export function houseRule(rule: Rule, house: HouseRules | undefined): PartyRule | null {
  const change = house?.rules[rule.id];
  if (house === undefined || change === undefined) return rule;
  if (change.kind === 'off') return null;
  return { ...rule, kind: change.kind ?? rule.kind, limit: change.limit ?? rule.limit, house: house.by };
}

/** The rules that concern a party, with the figures of its house. */
export function rulesFor(question: RuleQuestion): readonly PartyRule[] {
  const profiles = profilesOf(question);
  return RULES.filter(({ appliesTo, when }) => {
    if (when?.transport !== undefined && when.transport !== question.transport) return false;
    if (when?.people !== undefined && (question.people ?? when.people) < when.people) return false;
    return appliesTo === 'everyone' || appliesTo.some((each) => profiles.has(each));
  }).flatMap((rule) => houseRule(rule, question.houseRules) ?? []);
}

/** Hard and soft limits of a party by metric, the strictest of each: it is as limited as its weakest member. */
function strictest(rules: readonly PartyRule[]): Readonly<Partial<Record<Metric, number>>> {
  const limits: Partial<Record<Metric, number>> = {};
  for (const { kind, metric, bound, limit } of rules) {
    if (limit === null || bound === null || (kind !== 'hard' && kind !== 'soft')) continue;
    const known = limits[metric];
    const stricter = bound === 'at-most' ? Math.min : Math.max;
    limits[metric] = known === undefined ? limit : stricter(known, limit);
  }
  return limits;
}

/** What planning has to keep for a party; `Infinity` and 0 = no limit. Minutes unless said otherwise. */
export interface HealthLimits {
  /** The rules behind the figures. */
  readonly rules: readonly PartyRule[];
  /** Of a stop, 1 .. 3. */
  readonly exertion: number;
  /** No hot spring at all. */
  readonly noHotSpring: boolean;
  /** From lunch to a hot spring. */
  readonly afterMeal: number;
  /** From a hot spring to the next drive. */
  readonly bathToDrive: number;
  /** Rest after lunch. */
  readonly middayRest: number;
  /** Visits without a pause. */
  readonly sightseeing: number;
  /** On the road without a stop. */
  readonly coachRide: number;
  /** Minute of the day at which the lodging is to be reached. */
  readonly backBy: number;
  /** By road from a stop to an emergency hospital. */
  readonly hospital: number;
  /** Outdoors from 12:00 to 15:00 in the dog days. */
  readonly noonOutdoors: number;
  /** Walking pace in cm/s. */
  readonly gait: number;
  /** A treatment asked for forbids hot springs for a day: the rule that says so; null = none. */
  readonly dryDays: PartyRule | null;
}

const known = new WeakMap<RuleQuestion, HealthLimits>();

export function healthLimits(question: RuleQuestion): HealthLimits {
  const before = known.get(question);
  if (before !== undefined) return before;
  const rules = rulesFor(question);
  const limits = strictest(rules);
  const none = Number.POSITIVE_INFINITY;
  const found: HealthLimits = {
    rules,
    exertion: limits.exertion ?? none,
    noHotSpring: limits['hot-spring-sessions'] === 0,
    afterMeal: limits['after-meal'] ?? 0,
    bathToDrive: limits['bath-to-drive'] ?? 0,
    middayRest: limits['midday-rest'] ?? 0,
    sightseeing: limits.sightseeing ?? none,
    coachRide: limits['coach-ride'] ?? none,
    backBy: limits['back-by'] ?? none,
    hospital: limits.hospital ?? none,
    noonOutdoors: limits['noon-outdoors'] ?? none,
    gait: limits.gait ?? none,
    dryDays: dryDays(question, rules),
  };
  known.set(question, found);
  return found;
}

/** Exertion of a place; one that says it is not step-free is a walk with steps, whatever else is known. */
export function effort({ exertion, accessibility }: Place): number {
  return accessibility?.value === 'no' ? Math.max(2, exertion ?? 0) : (exertion ?? 0);
}

function dryDays({ therapies = [] }: RuleQuestion, rules: readonly PartyRule[]): PartyRule | null {
  const long = therapies.find(({ therapy }) => therapyTimes(therapy, rules).toBath >= DAY_MINUTES);
  return rules.find((rule) => rule.metric === 'therapy-to-bath' && rule.therapy === long?.therapy) ?? null;
}

/** The rule that keeps a party from a place, a hard one first; null = none. */
export function againstRule(place: Place, limits: HealthLimits): PartyRule | null {
  const barred = limits.rules.filter((rule) => {
    const { kind, metric, limit } = rule;
    if (limit === null || (kind !== 'hard' && kind !== 'soft')) return false;
    if (metric === 'exertion') return effort(place) > limit;
    return (
      place.kind === 'hot-spring' &&
      (metric === 'hot-spring-sessions' ? limit === 0 : rule === limits.dryDays)
    );
  });
  return barred.find(({ kind }) => kind === 'hard') ?? barred[0] ?? null;
}
