import { check } from './itinerary/check.js';
import { describe } from './itinerary/describe.js';
import type { Itinerary } from './itinerary/itinerary.js';
import { brokenRules, sealed } from './itinerary/seal.js';
import type { TravelMatrix } from './matrix/matrix.js';
import type { Region } from './region/region.js';
import { compile } from './trip/compile.js';
import type { TripRequest } from './trip/request.js';
import type { RequestIssueCode } from './trip/request-issues.js';
import { type SearchOptions, searchTrip, unmetWishes } from './trip/search.js';
import type { Result } from './units/index.js';

export interface PlanOptions extends SearchOptions {
  /** Keep findings that tell something about somebody's health. They are left out unless asked for. */
  readonly withPrivate?: boolean;
}

/**
 * A trip for a request: the request becomes problems of numbers, the solver searches them, the answer becomes an
 * itinerary, and what an independent check has to say about it goes with it. Pure and synchronous.
 * `matrix` holds at least the places of `tripMatrixIds`.
 * @throws RangeError when the matrix lacks a place.
 */
export function plan(
  region: Region,
  matrix: TravelMatrix,
  request: TripRequest,
  options: PlanOptions,
): Result<Itinerary, RequestIssueCode> {
  // The second time round hot springs keep clear of lunch whenever it is, so that every day can be kept.
  for (const strict of [false, true]) {
    const problems = compile(region, matrix, request, strict);
    if (!problems.ok) return problems;
    const answer = searchTrip(problems.value, request, options);
    const issues = unmetWishes(answer, request);
    if (issues.length > 0) return { ok: false, issues };
    const itinerary = describe(region, matrix, request, answer, options.seed, strict);
    if (itinerary === null) continue;
    const findings = check(region, matrix, request, itinerary);
    const broken = brokenRules(findings);
    if (broken.length > 0) return { ok: false, issues: broken };
    return { ok: true, value: sealed(itinerary, findings, options.withPrivate ?? false), warnings: [] };
  }
  throw new Error('no day plan for an answer of the search: the two disagree, which is a fault of ours');
}
