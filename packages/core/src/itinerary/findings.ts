import type { Position } from '../trip/wishes.js';
import type { Finding } from './itinerary.js';

type Severity = Finding['severity'];

/** What `check` can say, with the parameters its sentence needs. Times are "HH:MM", places are ids. */
export interface FindingParams {
  'unknown-place': { readonly place: string };
  'not-in-matrix': { readonly place: string };
  'request-differs': { readonly field: string };
  'fact-differs': { readonly place: string; readonly fact: string };

  'day-count': { readonly expected: number; readonly received: number };
  'day-number': { readonly expected: number; readonly received: number };
  'day-date': { readonly day: number; readonly expected: string; readonly received: string };
  'day-weekday': { readonly day: number; readonly expected: number; readonly received: number };
  'day-times': { readonly day: number; readonly claimed: string; readonly shown: string };
  'day-too-early': { readonly day: number; readonly start: string; readonly earliest: string };
  'day-too-late': { readonly day: number; readonly end: string; readonly latest: string };
  'wrong-start': { readonly expected: string; readonly received: string };
  'wrong-end': { readonly expected: string; readonly received: string };
  /** The day does not begin where the last one ended. */
  'day-elsewhere': { readonly day: number; readonly expected: string; readonly received: string };
  'night-differs': { readonly day: number; readonly expected: string; readonly received: string };
  'night-not-overnight': { readonly day: number; readonly place: string };
  'via-missing': { readonly place: string };
  'via-order': { readonly place: string };

  'item-gap': { readonly day: number; readonly ended: string; readonly starts: string };
  'item-backwards': { readonly day: number; readonly start: string; readonly end: string };
  'item-elsewhere': { readonly day: number; readonly expected: string; readonly received: string };
  'minutes-claimed': { readonly day: number; readonly claimed: number; readonly shown: number };

  'leg-too-fast': {
    readonly from: string;
    readonly to: string;
    readonly claimed: number;
    readonly least: number;
  };
  'leg-slow': {
    readonly from: string;
    readonly to: string;
    readonly claimed: number;
    readonly least: number;
  };
  'leg-metres': {
    readonly from: string;
    readonly to: string;
    readonly claimed: number;
    readonly expected: number;
  };
  'leg-unreachable': { readonly from: string; readonly to: string };
  'leg-too-long': {
    readonly from: string;
    readonly to: string;
    readonly minutes: number;
    readonly most: number;
  };
  'rest-missing': {
    readonly from: string;
    readonly to: string;
    readonly minutes: number;
    readonly most: number;
  };

  closed: { readonly place: string; readonly date: string; readonly start: string; readonly end: string };
  'outside-assumed-hours': { readonly place: string; readonly start: string; readonly end: string };
  'after-last-entry': { readonly place: string; readonly start: string; readonly last: string };
  'visit-too-short': { readonly place: string; readonly minutes: number; readonly least: number };
  'hours-differ': { readonly place: string };
  'unconfirmed-unmarked': { readonly place: string; readonly fact: string };
  'repeated-stop': { readonly place: string; readonly day: number };
  'avoided-stop': { readonly place: string };
  'unconfirmed-position': { readonly place: string; readonly precision: string };
  'must-see-missing': { readonly place: string };
  'too-many-stops': { readonly day: number; readonly stops: number; readonly most: number };
  /** A limit of the request; day 0 = the whole trip; `used` and `most` in the limit's unit. */
  'over-limit': {
    readonly limit: string;
    readonly day: number;
    readonly used: number;
    readonly most: number;
  };
  /** Stops of which the data do not know what a limit asks: they count as nothing. */
  'limit-unknown': { readonly limit: string; readonly stops: number };
  /** More or fewer stops of a kind or an element (`of`) than asked for; day 0 = the whole trip. */
  'kind-over': {
    readonly of: string;
    readonly day: number;
    readonly stops: number;
    readonly most: number;
  };
  'kind-under': {
    readonly of: string;
    readonly day: number;
    readonly stops: number;
    readonly least: number;
  };
  'fixed-day': { readonly place: string; readonly expected: number; readonly received: number };
  'fixed-time': {
    readonly place: string;
    readonly start: string;
    readonly earliest: string;
    readonly latest: string;
  };
  'fixed-position': { readonly place: string; readonly day: number; readonly position: Position };
  'order-broken': { readonly first: string; readonly second: string };
  'order-days': { readonly first: string; readonly second: string; readonly days: number };
  'order-gap': { readonly first: string; readonly second: string; readonly minutes: number };
  'same-day': { readonly first: string; readonly second: string; readonly day: number };
  'either-or-both': { readonly first: string; readonly second: string };
  /** `places`: ids with ", " between them. */
  'either-or-none': { readonly places: string };
  'stay-length': {
    readonly place: string;
    readonly minutes: number;
    readonly least: number;
    readonly most: number;
  };
  'course-sessions': { readonly place: string; readonly sessions: number; readonly expected: number };
  'course-gap': {
    readonly place: string;
    readonly day: number;
    readonly days: number;
    readonly least: number;
  };
  /** The limits on driving and sightseeing without a break that the traveller asked for. */
  'drive-unbroken': { readonly day: number; readonly minutes: number; readonly most: number };
  'sights-unbroken': { readonly day: number; readonly minutes: number; readonly most: number };
  'rest-short': { readonly day: number; readonly minutes: number; readonly least: number };
  'midday-rest-short': { readonly day: number; readonly minutes: number; readonly least: number };
  /** The stops of a locked day are not those of the lock. */
  'locked-changed': { readonly day: number };
  'locked-night': { readonly day: number; readonly expected: string; readonly received: string };
  'done-again': { readonly place: string };
  /** `unconfirmed` = places for the body on the map whose spot is not confirmed, which is why they were not used. */
  'no-wellness-stop': { readonly unconfirmed: number };
  'day-without-stop': { readonly day: number; readonly unconfirmed: number };

  /** Hours of a day after its last stop that nothing fills; `place` = where they are spent. */
  'free-time': { readonly day: number; readonly place: string; readonly from: string };
  /** Minutes that the days leave free beyond the ease of their pace, when it is a good part of a day; to the half hour. */
  'days-to-spare': { readonly days: number; readonly minutes: number };
  /** A visit shorter than sources say one takes, because the day has no more. Minutes, without lunch. */
  'visit-shortened': { readonly place: string; readonly minutes: number; readonly published: number };

  'lunch-missing': { readonly day: number; readonly earliest: string; readonly latest: string };
  'lunch-time': {
    readonly day: number;
    readonly start: string;
    readonly earliest: string;
    readonly latest: string;
  };
  /** A lunch during a visit that is not within its times, or where nobody eats. */
  'lunch-outside-visit': { readonly day: number; readonly place: string };
  'lunch-no-table': { readonly day: number; readonly place: string };
  /** A place to eat at lunch time, and lunch elsewhere (`at`) besides. */
  'lunch-twice': { readonly day: number; readonly place: string; readonly at: string };
  'lunch-short': { readonly day: number; readonly minutes: number; readonly least: number };

  /** A hard rule of the party does not hold; figures in the rule's unit. */
  'rule-broken': RuleParams;
  /** A soft rule is exceeded. */
  'rule-exceeded': RuleParams;
  /** What a rule asks the party to see to. */
  'rule-advice': { readonly rule: string; readonly limit?: number };

  /** An outdoor visit that is not over by sunset. */
  'after-sunset': { readonly place: string; readonly end: string; readonly sunset: string };
  /** What the file says of a date is not what the calendar says. */
  'notes-differ': { readonly day: number };
  /** What the file says of the season of the stops is not so. */
  'season-differs': { readonly day: number };
  /** What the file says of the nearest emergency hospital is not so. */
  'care-differs': { readonly place: string; readonly hospital: string; readonly minutes: number };
  /** Stops from which the map knows no way to an emergency hospital. */
  'care-unknown': { readonly stops: number };
  'totals-differ': { readonly field: string; readonly claimed: number; readonly expected: number };
  'elements-differ': { readonly element: string; readonly claimed: number; readonly expected: number };
}

export interface RuleParams {
  readonly rule: string;
  readonly day: number;
  readonly measured: number;
  readonly limit: number;
}

export type FindingCode = keyof FindingParams;

/** Errors make a plan wrong or impossible; the rest is for the traveller to know. */
const SEVERITY: Partial<Readonly<Record<FindingCode, Severity>>> = {
  'request-differs': 'warning',
  'fact-differs': 'warning',
  'leg-slow': 'info',
  'leg-too-long': 'warning',
  'rest-missing': 'warning',
  'outside-assumed-hours': 'warning',
  'hours-differ': 'warning',
  'unconfirmed-unmarked': 'warning',
  'too-many-stops': 'warning',
  'no-wellness-stop': 'warning',
  'day-without-stop': 'info',
  'free-time': 'info',
  'days-to-spare': 'info',
  'visit-shortened': 'info',
  'lunch-time': 'warning',
  'lunch-twice': 'warning',
  'limit-unknown': 'info',
  'rule-exceeded': 'warning',
  'rule-advice': 'info',
  'after-sunset': 'warning',
  'notes-differ': 'warning',
  'season-differs': 'warning',
  'care-differs': 'warning',
  'care-unknown': 'warning',
};

export function finding<Code extends FindingCode>(
  code: Code,
  path: string,
  params: FindingParams[Code],
): Finding {
  return { code, severity: SEVERITY[code] ?? 'error', path, params: params as Finding['params'] };
}
