import type { HouseIssueParams } from '../rules/index.js';
import type { Issue } from '../units/index.js';
import type { Position } from './wishes.js';

/**
 * Everything that can be wrong with a request, with the parameters its sentence needs. The first part is found by
 * `parseRequest`, the second by `plan`, which knows travel times.
 */
export interface RequestIssueParams extends HouseIssueParams {
  'wrong-type': { readonly expected: string; readonly received: string };
  'missing-field': { readonly field: string };
  'unknown-field': { readonly field: string };
  'value-not-allowed': { readonly allowed: string; readonly received: string };
  'number-out-of-range': { readonly min: number; readonly max: number; readonly value: number };
  'days-out-of-range': { readonly min: number; readonly max: number; readonly received: number };
  'date-not-real': { readonly received: string };
  'time-not-real': { readonly received: string };
  'unknown-place': { readonly place: string };
  'unknown-line': { readonly line: string; readonly known: string };
  /** None of the line's stops is a place on this map. */
  'line-not-on-map': { readonly line: string };
  /** Rules of the party forbid every stop of the line that could be planned; `places` = which. */
  'line-against-rules': { readonly line: string; readonly places: string };
  'loop-and-via': { readonly line: string };
  /** A loop ends where it starts. */
  'loop-with-other-end': { readonly line: string; readonly end: string };
  'day-ends-before-start': { readonly start: string; readonly end: string };
  'lunch-window-empty': { readonly earliest: string; readonly latest: string };
  'lunch-outside-day': { readonly start: string; readonly end: string };
  'must-see-avoided': { readonly place: string };
  /** `next`: the first later date on which it is open; '' when there is none within a year. */
  'must-see-closed': {
    readonly place: string;
    readonly from: string;
    readonly to: string;
    readonly next: string;
  };
  'must-see-unconfirmed': { readonly place: string; readonly precision: string };
  'must-see-not-a-sight': { readonly place: string; readonly kind: string };
  'must-see-against-rule': { readonly place: string; readonly rule: string; readonly limit: number };
  'named-twice': { readonly place: string };
  'nights-count': { readonly expected: number; readonly received: number };
  'night-not-overnight': { readonly place: string };
  'not-a-sight': { readonly place: string; readonly kind: string };
  'day-not-in-trip': { readonly day: number; readonly days: number };
  /** A day or a place has two entries in one list. */
  'said-twice': { readonly what: string };
  /** `least` and `most` are the names of the two fields. */
  'bounds-reversed': {
    readonly least: string;
    readonly most: string;
    readonly low: number;
    readonly high: number;
  };
  'start-window-empty': { readonly earliest: string; readonly latest: string };
  /** A kind limit says neither kind nor element, or both. */
  'kind-or-element': Record<never, never>;
  'group-too-small': { readonly places: number };
  /** Days that the sessions of a course need at least, and days of the trip. */
  'course-too-long': { readonly place: string; readonly needed: number; readonly days: number };
  'night-locked-elsewhere': { readonly day: number; readonly night: string; readonly asked: string };

  'therapy-place': { readonly place: string; readonly kind: string };
  /** No site of Chinese medicine is left whose position is known. */
  'therapy-nowhere': { readonly therapy: string };
  /** The trip has no such day; the next one, "" = unknown. */
  'plaster-day': { readonly next: string };

  unreachable: { readonly from: string; readonly to: string };
  /** The drive alone does not fit in the days. Minutes at best, and minutes there are. */
  'days-too-short': { readonly needed: number; readonly available: number };
  'must-see-does-not-fit': { readonly place: string };
  'via-does-not-fit': { readonly place: string };
  /** A hard rule of the party and the request cannot both be kept. `measured` and `limit` are in the rule's unit. */
  'rule-does-not-fit': {
    readonly rule: string;
    readonly day: number;
    readonly measured: number;
    readonly limit: number;
  };
  /** The day's drive and what is settled for it do not fit. */
  'day-does-not-fit': { readonly day: number };
  /**
   * What the day holds (`places`: those that must be seen, else all) and what that collides with: `lunch` (its window in
   * `time`), the end of the day (`time`), the times asked for, or opening hours.
   */
  'day-collides': {
    readonly day: number;
    readonly places: string;
    readonly against: 'lunch' | 'day-end' | 'times' | 'opening-hours';
    readonly time: string;
  };
  /** Minutes by which the day's end would be late; 0 = no way. */
  'day-end-out-of-reach': { readonly day: number; readonly late: number };
  'locked-does-not-fit': { readonly day: number };
  /** `of` is a kind or an element; day 0 = the whole trip. */
  'too-few-of-kind': { readonly of: string; readonly missing: number; readonly day: number };
  /** The map has fewer that the trip could reach than are asked for. */
  'kind-not-there': { readonly of: string; readonly possible: number; readonly least: number };
  /** `places`: ids with ", " between them, here and in the following. */
  'either-or-does-not-fit': { readonly places: string };
  'must-see-either-or': { readonly places: string };
  'must-see-not-same-day': { readonly places: string; readonly most: number };
  'must-see-over-kind': { readonly places: string; readonly of: string; readonly most: number };
  'must-see-over-stops': { readonly places: string; readonly most: number };
  'must-see-over-pace': { readonly places: string; readonly most: number };
  'must-see-not-open-then': { readonly place: string };
  'must-see-too-far': { readonly place: string };
  /** What must be seen alone uses more than a limit allows, in the limit's unit. */
  'wishes-over-limit': { readonly limit: string; readonly used: number; readonly most: number };
  /** Two places that are both to be the same stop of a day. */
  'position-taken': {
    readonly first: string;
    readonly second: string;
    readonly day: number;
    readonly position: Position;
  };
  /** `by` = what allows no more than `most` stops a day. */
  'position-over-stops': {
    readonly place: string;
    readonly position: Position;
    readonly most: number;
    readonly by: 'pace' | 'limit';
  };
  /** The day's locked stops leave it another place. */
  'position-locked': { readonly place: string; readonly position: Position; readonly day: number };
  /** No trip was found on which it stands there. */
  'position-does-not-fit': { readonly place: string; readonly position: Position };
  'order-impossible': { readonly first: string; readonly second: string };
  'order-cycle': { readonly places: string };
  'course-does-not-fit': { readonly place: string };
  /** A wish that the trip found does not hold; `finding` is the check's code. */
  'wish-not-kept': { readonly finding: string; readonly day: number };
  /** Each past day must be in `locked`, whole, with its night. */
  'past-not-locked': { readonly day: number };
  'no-lodging-in-reach': { readonly from: string; readonly to: string };
}

export type RequestIssueCode = keyof RequestIssueParams;
export type RequestIssue = Issue<RequestIssueCode>;

export function requestIssue<Code extends RequestIssueCode>(
  code: Code,
  path: string,
  params: RequestIssueParams[Code],
): RequestIssue {
  return { code, severity: 'error', path, params };
}
