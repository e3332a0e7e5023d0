import type { TravelMatrix } from '../matrix/matrix.js';
import type { Region } from '../region/region.js';
import type { Result } from '../units/index.js';
import { tooLong } from './day-drives.js';
import { dayOrigin } from './day-window.js';
import { Done } from './done.js';
import { planNights } from './nights.js';
import { passWindows } from './pass-windows.js';
import { problemOf, type TripProblem } from './problem.js';
import type { TripRequest } from './request.js';
import { type RequestIssue, type RequestIssueCode, requestIssue } from './request-issues.js';
import { sightsOf } from './sights.js';
import { type Travel, travelOf } from './travel.js';
import { wantedPlaces } from './wanted.js';

/** Problems take a while to make: whoever wants something to show makes the first and looks at the others later. */
type MakeProblem = () => TripProblem;

/**
 * The request as problems for the solver, one or more for each way to spread the nights, best guess first; or why there
 * is none. `strict` keeps hot springs clear of lunch whenever it is. `done` = what of the trip lies behind.
 */
export function compile(
  region: Region,
  matrix: TravelMatrix,
  request: TripRequest,
  strict = false,
  done = new Done(),
): Result<readonly [MakeProblem, ...MakeProblem[]], RequestIssueCode> {
  const travel = travelOf(matrix);
  const unreachable = findUnreachable(request, travel);
  if (unreachable.length > 0) return { ok: false, issues: unreachable };
  const sights = sightsOf(region, request, strict);
  const plans = planNights(region, request, travel, sights);
  if (plans.length === 0) {
    const issue = requestIssue('no-lodging-in-reach', '/nights', { from: request.start, to: request.end });
    return { ok: false, issues: [issue] };
  }
  const rated = plans.map((plan) => ({ plan, long: tooLong(plan, request, travel) }));
  const fitting = rated.filter(({ long }) => long === null);
  if (fitting.length === 0) {
    const least = rated.reduce((a, b) => (b.long!.needed < a.long!.needed ? b : a)).long!;
    return { ok: false, issues: [requestIssue('days-too-short', '/days', least)] };
  }
  const [first, ...others] = fitting.flatMap(({ plan }) =>
    passWindows(plan, request, travel).map(
      (windows) => () => problemOf(request, travel, sights, plan, windows, done),
    ),
  );
  return { ok: true, value: [first!, ...others], warnings: [] };
}

/** The chain start, via, end and every place that must be seen must hang together. */
function findUnreachable(request: TripRequest, travel: Travel): readonly RequestIssue[] {
  const start = dayOrigin(request, 0)!;
  const chain = [start, ...request.via, request.end];
  const pairs = chain
    .slice(1)
    .map((to, i) => [chain[i]!, to, i < request.via.length ? `/via/${i}` : '/end'] as const);
  const musts = wantedPlaces(request).map(({ place, path }) => [start, place, path] as const);
  const nights = request.nights.map((to, i) => [start, to, `/nights/${i}`] as const);
  return [...pairs, ...musts, ...nights]
    .filter(([from, to]) => !Number.isFinite(travel.minutes(from, to)))
    .map(([from, to, path]) => requestIssue('unreachable', path, { from, to }));
}
