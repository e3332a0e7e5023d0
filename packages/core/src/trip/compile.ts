import type { DayInput, NodeInput, ProblemInput, Window } from '@kangtu/solver';
import type { TravelMatrix } from '../matrix/matrix.js';
import type { Region } from '../region/region.js';
import type { Result } from '../units/index.js';
import { coverageOf } from './coverage.js';
import { DRIVE_BEFORE_REST, LONGEST_LEG, withRests } from './drive.js';
import { limits } from './limits.js';
import { type NightPlan, planNights } from './nights.js';
import type { TripRequest } from './request.js';
import { type RequestIssue, type RequestIssueCode, requestIssue } from './request-issues.js';
import { type Sight, sightsOf } from './sights.js';
import { lunchOf, pauseMinutes } from './stop-times.js';
import { type Travel, travelOf } from './travel.js';

/** What the solver gets, and what its numbers mean. */
export interface TripProblem {
  readonly input: ProblemInput;
  /** Place of each node. Several nodes may stand for one place, for example a start that is passed again. */
  readonly nodes: readonly string[];
  /** Nodes that are only driven through. */
  readonly passes: ReadonlySet<number>;
  readonly plan: NightPlan;
}

/**
 * A day of little driving bears a detour of so many minutes, one of much driving half as many fewer as it drives.
 * Sights that ask for more are left out before the search ...
 */
const DETOUR = 200;
/** ... and the least worth beyond this number. */
const MAX_SIGHTS = 80;

/**
 * The request as problems for the solver, one for each way to spread the nights, best guess first; or why there
 * is none. `strict` keeps hot springs clear of lunch whenever it is.
 */
export function compile(
  region: Region,
  matrix: TravelMatrix,
  request: TripRequest,
  strict = false,
): Result<readonly TripProblem[], RequestIssueCode> {
  const travel = travelOf(matrix);
  const unreachable = findUnreachable(request, travel);
  if (unreachable.length > 0) return { ok: false, issues: unreachable };
  const sights = sightsOf(region, request, strict);
  const plans = planNights(region, request, travel, sights);
  if (plans.length === 0) {
    const issue = requestIssue('no-lodging-in-reach', '/nights', { from: request.start, to: request.end });
    return { ok: false, issues: [issue] };
  }
  const fitting = plans.filter(
    (plan) => mostDriven(plan, request, travel) <= request.dayEnd - request.dayStart,
  );
  if (fitting.length === 0) {
    const needed = Math.min(...plans.map((plan) => mostDriven(plan, request, travel)));
    const available = request.dayEnd - request.dayStart;
    return { ok: false, issues: [requestIssue('days-too-short', '/days', { needed, available })] };
  }
  const problems = fitting.flatMap((plan) =>
    passWindows(plan, request, travel).map((windows) => problemOf(request, travel, sights, plan, windows)),
  );
  return { ok: true, value: problems, warnings: [] };
}

/** The chain start, via, end and every must-see place must hang together. */
function findUnreachable(request: TripRequest, travel: Travel): RequestIssue[] {
  const chain = [request.start, ...request.via, request.end];
  const pairs = chain
    .slice(1)
    .map((to, i) => [chain[i]!, to, i < request.via.length ? `/via/${i}` : '/end'] as const);
  const musts = request.mustSee.map((to, i) => [request.start, to, `/mustSee/${i}`] as const);
  const nights = request.nights.map((to, i) => [request.start, to, `/nights/${i}`] as const);
  return [...pairs, ...musts, ...nights]
    .filter(([from, to]) => !Number.isFinite(travel.minutes(from, to)))
    .map(([from, to, path]) => requestIssue('unreachable', path, { from, to }));
}

/** The hardest day's drive without any stop, rests and lunch included, on the kindest lodgings. */
function mostDriven(plan: NightPlan, request: TripRequest, travel: Travel): number {
  const lunch = lunchOf(request);
  const noon = lunch === null ? 0 : lunch.duration + lunch.rest;
  const days = plan.passes.map((passes, d) => {
    const froms = d === 0 ? [request.start] : plan.nights[d - 1]!;
    const tos = d === request.days - 1 ? [request.end] : plan.nights[d]!;
    const drives = froms.flatMap((from) => tos.map((to) => chainMinutes([from, ...passes, to], travel)));
    return Math.min(...drives) + (passes.length > 0 ? noon + passes.length * pauseMinutes(request) : 0);
  });
  return Math.max(...days);
}

function chainMinutes(chain: readonly string[], travel: Travel): number {
  return chain.slice(1).reduce((sum, id, i) => sum + withRests(travel.minutes(chain[i]!, id)), 0);
}

function problemOf(
  request: TripRequest,
  travel: Travel,
  all: readonly Sight[],
  plan: NightPlan,
  windows: readonly (readonly Window[])[],
): TripProblem {
  const depots = [...new Set([request.start, request.end, ...plan.nights.flat()])];
  const passed = plan.passes.flatMap((ids, day) =>
    ids.map((id, i) => ({ id, day, window: windows[day]![i]! })),
  );
  const sights = reachable(request, travel, all, plan);
  const firstPass = depots.length;
  const first = firstPass + passed.length;
  const nodes = [...depots, ...passed.map(({ id }) => id), ...sights.map(({ place }) => place.id)];
  const never: NodeInput = { score: 0, service: 0, windows: [] };
  const input: ProblemInput = {
    travel: travelRows(nodes, first, sights, travel, longestLeg(request, travel, plan)),
    nodes: [
      ...depots.map(() => never),
      ...passed.map(({ day, window }) => passNode(request, day, window)),
      ...sights.map(({ score, service, mandatory, windowsByDay }) => ({
        score,
        service,
        mandatory,
        windowsByDay,
      })),
    ],
    days: daysOf(request, plan, depots),
    ...(request.days > 1 ? { nights: plan.nights.map((ids) => ids.map((id) => depots.indexOf(id))) } : {}),
    coverage: coverageOf(request, sights, first),
    kinds: limits(request, sights, first),
  };
  return { input, nodes, passes: new Set(passed.map((_, i) => firstPass + i)), plan };
}

function passNode(request: TripRequest, day: number, window: Window): NodeInput {
  const windowsByDay = Array.from({ length: request.days }, (_, d) => (d === day ? [window] : []));
  return { score: 0, service: pauseMinutes(request), mandatory: true, windowsByDay };
}

/**
 * When each town of a day may be passed: not before one can be there, not after one must be. Where a day passes
 * several, there is a second way: a slice of the day for each, which forces their order.
 */
function passWindows(plan: NightPlan, request: TripRequest, travel: Travel): readonly Window[][][] {
  const { dayStart, dayEnd } = request;
  const reach = plan.passes.map((passes, d) => {
    const from = d === 0 ? request.start : plan.nights[d - 1]![0]!;
    const to = d === request.days - 1 ? request.end : plan.nights[d]![0]!;
    const chain = [from, ...passes, to];
    const at = passes.map((_, i) => chainMinutes(chain.slice(0, i + 2), travel));
    return { at, total: Math.max(1, chainMinutes(chain, travel)) };
  });
  const wide = reach.map(({ at, total }) =>
    at.map((minutes) => ({
      open: dayStart + minutes,
      close: Math.max(dayStart + minutes, dayEnd - total + minutes),
    })),
  );
  if (plan.passes.every((passes) => passes.length < 2)) return [wide];
  const sliced = wide.map((windows, d) => {
    const { at, total } = reach[d]!;
    const edge = (i: number) =>
      dayStart + ((dayEnd - dayStart) * ((at[i] ?? 0) + (at[i + 1] ?? total))) / (2 * total);
    return windows.map(({ open, close }, i) => {
      const from = i === 0 ? open : Math.max(open, Math.ceil(edge(i - 1)));
      const to = i === windows.length - 1 ? close : Math.min(close, Math.floor(edge(i)));
      return from <= to ? { open: from, close: to } : { open, close };
    });
  });
  return [wide, sliced];
}

/** Sights that some day could pass by with a sensible detour, the most worth first; what must be seen always stays. */
function reachable(
  request: TripRequest,
  travel: Travel,
  sights: readonly Sight[],
  plan: NightPlan,
): readonly Sight[] {
  const legs = dayLegs(request, travel, plan);
  const detour = ({ place: { id } }: Sight) =>
    Math.min(
      ...legs.map(
        ([a, b, drive]) => travel.minutes(a, id) + travel.minutes(id, b) - travel.minutes(a, b) + drive / 2,
      ),
    );
  const rated = sights
    .filter((sight) => sight.mandatory || sight.windowsByDay.some((windows) => windows.length > 0))
    .map((sight, i) => ({ sight, i, detour: detour(sight) }))
    .filter(({ sight, detour }) => sight.mandatory || detour <= DETOUR)
    .sort(
      (a, b) => Number(b.sight.mandatory) - Number(a.sight.mandatory) || worth(b) - worth(a) || a.i - b.i,
    );
  // Back in the region's order, so that the problem does not depend on how the ranking came about.
  const kept = rated.slice(0, Math.max(MAX_SIGHTS, request.mustSee.length)).sort((a, b) => a.i - b.i);
  return kept.map(({ sight }) => sight);
}

/** Every drive of a day without stops, for every lodging it may begin and end at, and the whole day's minutes. */
function dayLegs(
  request: TripRequest,
  travel: Travel,
  plan: NightPlan,
): readonly (readonly [from: string, to: string, drive: number])[] {
  return plan.passes.flatMap((passes, d) => {
    const froms = d === 0 ? [request.start] : plan.nights[d - 1]!;
    const tos = d === request.days - 1 ? [request.end] : plan.nights[d]!;
    return froms.flatMap((from) =>
      tos.flatMap((to) => {
        const chain = [from, ...passes, to];
        const drive = chainMinutes(chain, travel);
        return chain.slice(1).map((id, i) => [chain[i]!, id, drive] as const);
      }),
    );
  });
}

function worth({ sight, detour }: { readonly sight: Sight; readonly detour: number }): number {
  return sight.score - detour / 2;
}

/** A leg to or from a sight is no longer than this: a sensible drive, or the longest that the towns ask for anyway. */
function longestLeg(request: TripRequest, travel: Travel, plan: NightPlan): number {
  const legs = dayLegs(request, travel, plan).map(([from, to]) => travel.minutes(from, to));
  // Who must rest every two hours does not drive longer to a sight: the road may have no place to rest.
  if (pauseMinutes(request) > 0) return DRIVE_BEFORE_REST;
  return Math.max(LONGEST_LEG, ...legs.filter(Number.isFinite));
}

/** Minutes with rests. A sight is not worth a leg over the longest one, unless it must be seen. */
function travelRows(
  nodes: readonly string[],
  first: number,
  sights: readonly Sight[],
  travel: Travel,
  longest: number,
): Float64Array {
  const n = nodes.length;
  const rows = new Float64Array(n * n);
  const free = (node: number) => node >= first && !sights[node - first]!.mandatory;
  for (let from = 0; from < n; from++)
    for (let to = 0; to < n; to++) {
      const minutes = travel.minutes(nodes[from]!, nodes[to]!);
      const barred = minutes > longest && (free(from) || free(to));
      rows[from * n + to] = from === to ? 0 : barred ? Number.POSITIVE_INFINITY : withRests(minutes);
    }
  return rows;
}

function daysOf(request: TripRequest, plan: NightPlan, depots: readonly string[]): readonly DayInput[] {
  const lunch = lunchOf(request);
  const breaks =
    lunch === null
      ? []
      : [{ earliest: lunch.earliest, latest: lunch.latest, duration: lunch.duration + lunch.rest }];
  const last = request.days - 1;
  return Array.from({ length: request.days }, (_, d) => ({
    start: depots.indexOf(d === 0 ? request.start : plan.nights[d - 1]![0]!),
    end: depots.indexOf(d === last ? request.end : plan.nights[d]![0]!),
    earliest: request.dayStart,
    latest: request.dayEnd,
    breaks,
  }));
}
