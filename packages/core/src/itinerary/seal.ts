import { PRIVATE_PROFILES } from '../traveller/index.js';
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
  const { travellers = [], ...request } = itinerary.request;
  const shown = travellers.filter((profile) => !PRIVATE_PROFILES.includes(profile));
  if (withPrivate || shown.length === travellers.length)
    return {
      ...itinerary,
      findings: withPrivate ? findings : findings.filter((each) => each.private !== true),
    };
  return {
    ...itinerary,
    request: shown.length > 0 ? { ...request, travellers: shown } : request,
    leftOut: itinerary.leftOut.filter(({ reason }) => reason !== 'health-rule'),
    findings: findings.filter((each) => each.private !== true),
  };
}

/** The trip for other eyes: a link, a file, a print. */
export const withoutPrivate = (itinerary: Itinerary): Itinerary =>
  sealed(itinerary, itinerary.findings, false);
