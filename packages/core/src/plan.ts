import type { SearchState } from '@kangtu/solver';
import { roadsOf } from './itinerary/assemble.js';
import { check } from './itinerary/check.js';
import type { DayRoute } from './itinerary/day.js';
import { daysBehind, describe } from './itinerary/describe.js';
import type { Itinerary } from './itinerary/itinerary.js';
import { brokenRules, brokenWishes, sealed } from './itinerary/seal.js';
import { unkeptIssues } from './itinerary/unkept.js';
import type { TravelMatrix } from './matrix/matrix.js';
import { expectRegion } from './region/expect-region.js';
import type { Region } from './region/region.js';
import { attemptsOf } from './trip/attempts.js';
import { compile } from './trip/compile.js';
import { withoutConflicts } from './trip/conflicts.js';
import { expectRequest } from './trip/expect-request.js';
import type { TripRequest } from './trip/request.js';
import type { RequestIssueCode } from './trip/request-issues.js';
import { restOf } from './trip/rest.js';
import { type Answer, type SearchOptions, TripSearch } from './trip/search.js';
import { travelOf } from './trip/travel.js';
import { unmetWishes } from './trip/unmet.js';
import type { Result } from './units/index.js';

export interface PlanOptions extends SearchOptions {
  /** Keep findings that tell something about somebody's health. They are left out unless asked for. */
  readonly withPrivate?: boolean;
  /**
   * Told of a first answer at once, which the search may start without, and then of each better one while it goes on.
   * What would bring far places within reach is not worked out for the first.
   * `trip()` describes it as `plan` would (null when it does not hold every wish yet), which costs a good part of what
   * a short search costs: ask for it now and then.
   */
  readonly onImprovement?: (state: SearchState, trip: () => Itinerary | null) => void;
}

/**
 * A trip for a request: the request becomes problems of numbers, the solver searches them, the answer becomes an
 * itinerary, and what an independent check has to say about it goes with it. Pure and synchronous.
 * `matrix` holds at least the places of `tripMatrixIds`.
 * @throws RangeError when the matrix lacks a place, TypeError when region or request are none.
 */
export function plan(
  region: Region,
  matrix: TravelMatrix,
  request: TripRequest,
  options: PlanOptions,
): Result<Itinerary, RequestIssueCode> {
  expectRegion(region, 'plan');
  expectRequest(request, 'plan');
  const roads = roadsOf(region, request, travelOf(matrix));
  const behind = daysBehind(roads, request);
  const driven = behind.reduce((sum, { totals }) => sum + totals.drivingMinutes, 0);
  const rest = restOf(region, request, driven);
  let unkept: DayRoute | null = null;
  for (const { request: asked, strict, dropped } of attemptsOf(region, rest.request)) {
    const compiled = compile(region, matrix, asked, strict, rest.done);
    if (!compiled.ok) return compiled;
    const tell = (answer: Answer, hasTime: boolean): Told => {
      const unmet = unmetWishes(answer, asked);
      if (unmet.length > 0) return { ok: false, issues: unmet };
      const answered = { ...answer, behind, dropped, hasTime };
      const described = describe(region, roads, request, answered, options.seed, strict);
      return 'unkept' in described
        ? described
        : checked(region, matrix, request, described.itinerary, options);
    };
    const { onImprovement } = options;
    const onBetter = (answer: Answer, state: SearchState) =>
      onImprovement?.(state, () => {
        const result = tell(answer, state.iteration > 0);
        return 'ok' in result && result.ok ? result.value : null;
      });
    const [makeFirst, ...makeOthers] = compiled.value;
    const first = makeFirst();
    const search = new TripSearch(asked, options, onImprovement && onBetter);
    if (onImprovement) search.tellFirst(first);
    const { problems, issues } = withoutConflicts([first, ...makeOthers.map((make) => make())], asked);
    if (issues.length > 0) return { ok: false, issues };
    const result = tell(search.best(problems), true);
    if ('ok' in result) return result;
    unkept = result.unkept;
  }
  return { ok: false, issues: unkeptIssues(region, matrix, request, unkept!) };
}

/** The trip, or why there is none; or the day of it that cannot be kept to the minute. */
type Told = Result<Itinerary, RequestIssueCode> | { readonly unkept: DayRoute };

/** The trip with what the check has to say about it; no trip where that breaks a rule or a wish. */
function checked(
  region: Region,
  matrix: TravelMatrix,
  request: TripRequest,
  itinerary: Itinerary,
  { withPrivate = false }: PlanOptions,
): Told {
  const findings = check(region, matrix, request, itinerary);
  const broken = [...brokenRules(findings), ...brokenWishes(findings)];
  if (broken.length > 0) return { ok: false, issues: broken };
  return { ok: true, value: sealed(itinerary, findings, withPrivate), warnings: [] };
}
