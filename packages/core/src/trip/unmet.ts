import type { Solution, Unmet } from '@kangtu/solver';
import type { TripProblem } from './problem.js';
import type { TripRequest } from './request.js';
import { type RequestIssue, requestIssue } from './request-issues.js';
import { wantedPlaces } from './wanted.js';

/** An answer as far as its wishes are concerned. */
interface Answered {
  readonly problem: TripProblem;
  readonly result: { readonly solution: Solution };
}

/** What was asked for and could not be had, each place or bound once. */
export function unmetWishes({ problem, result }: Answered, request: TripRequest): readonly RequestIssue[] {
  const { solution } = result;
  const issues = [
    ...solution.unmet.flatMap((unmet) => issueOf(unmet, problem, request)),
    ...lateTowns(problem, solution, request),
  ];
  const key = ({ code, path }: RequestIssue) => `${code} ${path}`;
  return issues.filter((issue, i) => issues.findIndex((other) => key(other) === key(issue)) === i);
}

function issueOf(unmet: Unmet, problem: TripProblem, request: TripRequest): readonly RequestIssue[] {
  switch (unmet.code) {
    case 'mandatory':
      return [missing(problem, unmet.node, request)];
    case 'day':
      return [requestIssue('day-does-not-fit', '/days', { day: unmet.day + 1 })];
    case 'locked':
      return [requestIssue('locked-does-not-fit', lockPath(request, unmet.day), { day: unmet.day + 1 })];
    case 'kind-minimum':
      return tooFew(problem, request, unmet.kind, 0, unmet.missing);
    case 'kind-day-minimum':
      return tooFew(problem, request, unmet.kind, unmet.day + 1, unmet.missing);
  }
}

function missing({ nodes, passes }: TripProblem, node: number, request: TripRequest): RequestIssue {
  const place = nodes[node]!;
  if (passes.has(node))
    return requestIssue('via-does-not-fit', `/via/${request.via.indexOf(place)}`, { place });
  const i = request.fixed?.findIndex((fixed) => fixed.place === place) ?? -1;
  const position = request.fixed?.[i]?.position;
  if (position !== undefined)
    return requestIssue('position-does-not-fit', `/fixed/${i}/position`, { place, position });
  const path = wantedPlaces(request).find((wanted) => wanted.place === place)?.path ?? '/mustSee';
  return requestIssue('must-see-does-not-fit', path, { place });
}

export function lockPath(request: TripRequest, d: number): string {
  return `/locked/${request.locked?.findIndex(({ day }) => day === d + 1) ?? 0}`;
}

/** A minimum that the search did not reach. `day` 0 = on the whole trip. */
function tooFew(
  problem: TripProblem,
  request: TripRequest,
  kind: number,
  day: number,
  count: number,
): readonly RequestIssue[] {
  const meaning = problem.kinds[kind]!;
  switch (meaning.code) {
    case 'kind-limit':
      return [requestIssue('too-few-of-kind', meaning.path, { of: meaning.of, missing: count, day })];
    case 'either-or': {
      const { places } = request.eitherOr![Number(meaning.path.split('/')[2])]!;
      return [requestIssue('either-or-does-not-fit', meaning.path, { places: places.join(', ') })];
    }
    case 'stay': {
      const { place } = meaning;
      const path = wantedPlaces(request).find((wanted) => wanted.place === place)?.path ?? '/mustSee';
      return [requestIssue('must-see-does-not-fit', path, { place })];
    }
    default:
      // A wellness trip without a wellness stop is told by `check`.
      return [];
  }
}

/** Towns of the route that a day passes out of their order. */
function lateTowns(
  problem: TripProblem,
  { routes }: Solution,
  request: TripRequest,
): readonly RequestIssue[] {
  return routes.flatMap((route) => {
    const passed = route.filter((node) => problem.passes.has(node));
    const late = passed.find((node, i) => i > 0 && node < passed[i - 1]!);
    if (late === undefined) return [];
    const place = problem.nodes[late]!;
    return [requestIssue('via-does-not-fit', `/via/${request.via.indexOf(place)}`, { place })];
  });
}
