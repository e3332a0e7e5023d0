import type { SearchState } from '@kangtu/solver';
import { check } from './itinerary/check.js';
import { type Answered, daysBehind, describe } from './itinerary/describe.js';
import type { Itinerary } from './itinerary/itinerary.js';
import { brokenRules, brokenWishes, sealed } from './itinerary/seal.js';
import type { TravelMatrix } from './matrix/matrix.js';
import type { Region } from './region/region.js';
import { healthLimits } from './rules/index.js';
import { compile } from './trip/compile.js';
import { withoutConflicts } from './trip/conflicts.js';
import type { TripRequest } from './trip/request.js';
import { type RequestIssue, type RequestIssueCode, requestIssue } from './trip/request-issues.js';
import { restOf } from './trip/rest.js';
import { type Answer, type SearchOptions, searchTrip } from './trip/search.js';
import { unmetWishes } from './trip/unmet.js';
import { namedPlaces, wantedPlaces } from './trip/wanted.js';
import type { Result } from './units/index.js';

export interface PlanOptions extends SearchOptions {
  /** Keep findings that tell something about somebody's health. They are left out unless asked for. */
  readonly withPrivate?: boolean;
  /**
   * Told of each better answer while the search goes on. `trip()` describes it as `plan` would (null when it does
   * not hold every wish yet), which costs a good part of what a short search costs: ask for it now and then.
   */
  readonly onImprovement?: (state: SearchState, trip: () => Itinerary | null) => void;
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
  const behind = daysBehind(region, matrix, request);
  const driven = behind.reduce((sum, { totals }) => sum + totals.drivingMinutes, 0);
  const rest = restOf(region, request, driven);
  // The second time round hot springs keep clear of lunch whenever it is; should a day still not be kept to the minute,
  // the third is without those that nobody asked for.
  const dry = { ...rest.request, avoid: [...rest.request.avoid, ...unaskedBaths(region, rest.request)] };
  for (const [asked, strict] of [
    [rest.request, false],
    [rest.request, true],
    [dry, true],
  ] as const) {
    const compiled = compile(region, matrix, asked, strict, rest.done);
    if (!compiled.ok) return compiled;
    const { problems, issues } = withoutConflicts(compiled.value, asked);
    if (issues.length > 0) return { ok: false, issues };
    const tell = (answer: Answer) => {
      const unmet = unmetWishes(answer, asked);
      if (unmet.length > 0) return { ok: false as const, issues: unmet };
      return told(region, matrix, request, { ...answer, behind }, options, strict);
    };
    const { onImprovement } = options;
    const onBetter = (answer: Answer, state: SearchState) =>
      onImprovement?.(state, () => {
        const result = tell(answer);
        return result?.ok ? result.value : null;
      });
    const result = tell(
      searchTrip(
        problems,
        asked,
        { ...options, lunchAtStops: !strict },
        onImprovement ? onBetter : undefined,
      ),
    );
    if (result !== null) return result;
  }
  return { ok: false, issues: bathIssues(region, rest.request) };
}

const bathsOf = ({ places }: Region) =>
  places.filter(({ kind }) => kind === 'hot-spring').map(({ id }) => id);

function unaskedBaths(region: Region, request: TripRequest): readonly string[] {
  const named = namedPlaces(request);
  return bathsOf(region).filter((id) => !named.has(id));
}

/** No day can be kept with what must be seen: a hot spring against the rule on meals or driving, or just the day. */
function bathIssues(region: Region, request: TripRequest): readonly RequestIssue[] {
  const { rules } = healthLimits(request);
  const baths = new Set(bathsOf(region));
  const rule =
    rules.find(({ metric }) => metric === 'bath-to-drive') ??
    rules.find(({ metric }) => metric === 'after-meal');
  const issues = wantedPlaces(request)
    .filter(({ place }) => baths.has(place))
    .flatMap(({ place, path }) =>
      rule === undefined
        ? []
        : [requestIssue('must-see-against-rule', path, { place, rule: rule.id, limit: rule.limit ?? 0 })],
    );
  return issues.length > 0 ? issues : [requestIssue('day-does-not-fit', '/days', { day: 1 })];
}

/** An answer of the search in words, or why it is none; null when a day of it cannot be kept to the minute. */
function told(
  region: Region,
  matrix: TravelMatrix,
  request: TripRequest,
  answer: Answered,
  { seed, withPrivate = false }: PlanOptions,
  strict: boolean,
): Result<Itinerary, RequestIssueCode> | null {
  const itinerary = describe(region, matrix, request, answer, seed, strict);
  if (itinerary === null) return null;
  const findings = check(region, matrix, request, itinerary);
  const broken = [...brokenRules(findings), ...brokenWishes(findings)];
  if (broken.length > 0) return { ok: false, issues: broken };
  return { ok: true, value: sealed(itinerary, findings, withPrivate), warnings: [] };
}
