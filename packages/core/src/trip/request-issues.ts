import type { HouseIssueParams } from '../rules/index.js';
import type { Issue } from '../units/index.js';

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
  'loop-and-via': { readonly line: string };
  /** A loop ends where it starts. */
  'loop-with-other-end': { readonly line: string; readonly end: string };
  'day-ends-before-start': { readonly start: string; readonly end: string };
  'lunch-window-empty': { readonly earliest: string; readonly latest: string };
  'lunch-outside-day': { readonly start: string; readonly end: string };
  'must-see-avoided': { readonly place: string };
  'must-see-closed': { readonly place: string; readonly from: string; readonly to: string };
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
