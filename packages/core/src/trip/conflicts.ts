import { type Conflict, findConflicts } from '@kangtu/solver';
import type { TripProblem } from './problem.js';
import type { TripRequest } from './request.js';
import { type RequestIssue, requestIssue } from './request-issues.js';
import { solvable } from './solvable.js';
import { lockPath } from './unmet.js';
import { wantedPlaces } from './wanted.js';

/** Problems without a conflict; where each has one, those of the first as issues that name both sides. */
export function withoutConflicts(
  problems: readonly TripProblem[],
  request: TripRequest,
): { readonly problems: readonly TripProblem[]; readonly issues: readonly RequestIssue[] } {
  const found = problems.map((problem) => ({ problem, conflicts: conflictsOf(problem, request) }));
  const free = found.filter(({ conflicts }) => conflicts.length === 0);
  return free.length > 0
    ? { problems: free.map(({ problem }) => problem), issues: [] }
    : { problems: [], issues: found[0]!.conflicts };
}

function conflictsOf(problem: TripProblem, request: TripRequest): readonly RequestIssue[] {
  const short = tooFew(problem, request);
  if (short.length > 0) return short;
  return findConflicts(solvable(problem)).flatMap((conflict) => issueOf(conflict, problem, request));
}

/** Minimums of more visits than there are, which the solver would not even take for a problem. */
function tooFew(problem: TripProblem, request: TripRequest): readonly RequestIssue[] {
  return (problem.input.kinds ?? []).flatMap(({ nodes, minPerTrip = 0, maxPerTrip }, kind) => {
    const possible = Math.min(nodes.length, maxPerTrip ?? nodes.length);
    return minPerTrip > possible ? tooFewOf(problem, request, kind, possible, minPerTrip) : [];
  });
}

function tooFewOf(
  problem: TripProblem,
  request: TripRequest,
  kind: number,
  possible: number,
  least: number,
): readonly RequestIssue[] {
  const meaning = problem.kinds[kind]!;
  if (meaning.code === 'kind-limit')
    return [requestIssue('kind-not-there', meaning.path, { of: meaning.of, possible, least })];
  if (meaning.code !== 'either-or') return [];
  const { places } = request.eitherOr![Number(meaning.path.split('/')[2])]!;
  return [requestIssue('either-or-does-not-fit', meaning.path, { places: places.join(', ') })];
}

function issueOf(conflict: Conflict, problem: TripProblem, request: TripRequest): readonly RequestIssue[] {
  const place = (node: number) => problem.nodes[node]!;
  const listed = (nodes: readonly number[]) => [...new Set(nodes.map(place))].join(', ');
  switch (conflict.code) {
    case 'mandatory-impossible':
      return [impossible(problem, conflict.node, conflict.closed, request)];
    case 'mandatory-kind':
      return overBound(problem, conflict.kind, listed(conflict.nodes), conflict.most);
    case 'mandatory-resource': {
      const limit = problem.resources[conflict.resource]!;
      if (limit === 'price') return [];
      const { used, most } = conflict;
      return [requestIssue('wishes-over-limit', `/limits/${limit}`, { limit, used, most })];
    }
    case 'mandatory-relation': {
      const { path } = problem.relations[conflict.relation]!;
      const [first, second] = [place(conflict.first), place(conflict.second)];
      return first === second
        ? [requestIssue('course-does-not-fit', path, { place: first })]
        : [requestIssue('order-impossible', path, { first, second })];
    }
    case 'relation-cycle':
      return [requestIssue('order-cycle', '/order', { places: listed(conflict.nodes) })];
    case 'kind-minimum':
      return tooFewOf(problem, request, conflict.kind, conflict.possible, conflict.least);
    case 'day-unreachable': {
      const late = Number.isFinite(conflict.finish) ? Math.ceil(conflict.finish - conflict.latest) : 0;
      return [requestIssue('day-end-out-of-reach', '/days', { day: conflict.day + 1, late })];
    }
    case 'locked-impossible':
      return [
        requestIssue('locked-does-not-fit', lockPath(request, conflict.day), { day: conflict.day + 1 }),
      ];
  }
}

function impossible(problem: TripProblem, node: number, closed: boolean, request: TripRequest): RequestIssue {
  const place = problem.nodes[node]!;
  if (problem.passes.has(node))
    return requestIssue('via-does-not-fit', `/via/${request.via.indexOf(place)}`, { place });
  const path = wantedPlaces(request).find((wanted) => wanted.place === place)?.path ?? '/mustSee';
  return requestIssue(closed ? 'must-see-not-open-then' : 'must-see-too-far', path, { place });
}

/** More places that must be seen than a bound allows. */
function overBound(
  problem: TripProblem,
  kind: number,
  places: string,
  most: number,
): readonly RequestIssue[] {
  const meaning = problem.kinds[kind]!;
  switch (meaning.code) {
    case 'kind-limit':
      return [requestIssue('must-see-over-kind', meaning.path, { places, of: meaning.of, most })];
    case 'stops-limit':
      return [requestIssue('must-see-over-stops', '/limits/stopsPerDay', { places, most })];
    case 'pace':
      return [requestIssue('must-see-over-pace', '/pace', { places, most })];
    case 'either-or':
      return [requestIssue('must-see-either-or', meaning.path, { places })];
    case 'not-same-day':
      return [requestIssue('must-see-not-same-day', meaning.path, { places, most })];
    default:
      return [];
  }
}
