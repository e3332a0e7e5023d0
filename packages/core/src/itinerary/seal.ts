import { PRIVATE_PROFILES, profilesOf } from '../traveller/index.js';
import { type RequestIssue, requestIssue } from '../trip/request-issues.js';
import type { FindingCode, RuleParams } from './findings.js';
import type { Finding, Itinerary } from './itinerary.js';

/** Hard rules that the trip does not keep, as issues of the request: the two cannot both be had. */
export function brokenRules(findings: readonly Finding[]): readonly RequestIssue[] {
  return findings
    .filter(({ code }) => code === 'rule-broken')
    .map(({ params }) => requestIssue('rule-does-not-fit', '/travellers', params as unknown as RuleParams));
}

/** Checks of what the request itself asks for: a trip that fails one is not the trip asked for. */
const WISHES: ReadonlySet<string> = new Set<FindingCode>([
  'over-limit',
  'kind-over',
  'kind-under',
  'fixed-day',
  'fixed-time',
  'fixed-position',
  'order-broken',
  'order-days',
  'order-gap',
  'same-day',
  'either-or-both',
  'either-or-none',
  'stay-length',
  'course-sessions',
  'course-gap',
  'drive-unbroken',
  'sights-unbroken',
  'rest-short',
  'midday-rest-short',
  'locked-changed',
  'locked-night',
]);

/** Wishes that the best trip found does not keep, each told once. */
export function brokenWishes(findings: readonly Finding[]): readonly RequestIssue[] {
  const broken = findings.filter(({ code }) => WISHES.has(code));
  return broken
    .filter(({ code }, i) => broken.findIndex((other) => other.code === code) === i)
    .map(({ code, path }) => {
      const day = /^\/days\/(\d+)/.exec(path)?.[1];
      return requestIssue('wish-not-kept', '', {
        finding: code,
        day: day === undefined ? 0 : Number(day) + 1,
      });
    });
}

/** The finished trip. Nothing in it tells of anybody's health unless that was asked for. */
export function sealed(itinerary: Itinerary, findings: readonly Finding[], withPrivate: boolean): Itinerary {
  if (withPrivate) return { ...itinerary, findings };
  const { travellers, party, ...request } = itinerary.request;
  const profiles = [...profilesOf({ ...(travellers && { travellers }), ...(party && { party }) })];
  const hidden = profiles.some((profile) => PRIVATE_PROFILES.includes(profile));
  // Who is who is not told either; of the party as a whole what anybody can see stays.
  const all = party === undefined ? (travellers ?? []) : profiles;
  const shown = all.filter((profile) => !PRIVATE_PROFILES.includes(profile));
  const { leftOut } = itinerary;
  return {
    ...itinerary,
    request: shown.length > 0 ? { ...request, travellers: shown } : request,
    leftOut: hidden ? leftOut.filter(({ reason }) => reason !== 'health-rule') : leftOut,
    findings: findings.filter((each) => each.private !== true),
  };
}

/** The trip for other eyes: a link, a file, a print. */
export const withoutPrivate = (itinerary: Itinerary): Itinerary =>
  sealed(itinerary, itinerary.findings, false);
