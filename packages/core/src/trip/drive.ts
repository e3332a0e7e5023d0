import { healthLimits, type RuleQuestion } from '../rules/index.js';
import type { TripRequest } from './request.js';

/** A drive longer than this gets a rest (LB/T 052-2016 asks it for elderly groups; we plan it for everyone). */
const DRIVE_BEFORE_REST = 120;
const REST_MINUTES = 15;
/** No drive between sights is planned longer than this. */
export const LONGEST_LEG = 150;

/** After how many minutes on the road one rests, and for how many. */
export interface RestRule {
  readonly after: number;
  readonly minutes: number;
}

/** What was asked for; never longer than the rules for the party allow. */
export function restRule(request: Pick<TripRequest, 'breaks'> & RuleQuestion): RestRule {
  const { breaks } = request;
  const after = Math.min(breaks?.drivingMost ?? DRIVE_BEFORE_REST, healthLimits(request).coachRide);
  return { after, minutes: breaks?.drivingRest ?? REST_MINUTES };
}

/** Rests that a drive of so many minutes needs. */
export function restsOn(minutes: number, { after }: RestRule): number {
  return Math.max(0, Math.ceil(minutes / after) - 1);
}

/** Minutes of a leg with its rests; Infinity stays Infinity. */
export function withRests(minutes: number, rule: RestRule): number {
  return Number.isFinite(minutes) ? minutes + restsOn(minutes, rule) * rule.minutes : minutes;
}
