import { PRIVATE_PROFILES, profilesOf } from '../traveller/index.js';
import { type RequestIssue, requestIssue } from '../trip/request-issues.js';
import type { RuleParams } from './findings.js';
import type { Finding, Itinerary } from './itinerary.js';

/** Hard rules that the trip does not keep, as issues of the request: the two cannot both be had. */
export function brokenRules(findings: readonly Finding[]): readonly RequestIssue[] {
  return findings
    .filter(({ code }) => code === 'rule-broken')
    .map(({ params }) => requestIssue('rule-does-not-fit', '/travellers', params as unknown as RuleParams));
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
