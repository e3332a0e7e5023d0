import type { DayInput, NodeInput, ProblemInput, Window } from '@kangtu/solver';
import { PACE_PRESETS } from '../traveller/index.js';
import { coverageOf } from './coverage.js';
import { dayOrigin, dayWindow } from './day-window.js';
import type { Done } from './done.js';
import { restRule, withRests } from './drive.js';
import { kindBounds } from './kinds.js';
import type { KindMeaning, RelationMeaning, ResourceMeaning } from './meaning.js';
import type { NightPlan } from './nights.js';
import { longestLeg, reachable } from './reachable.js';
import { relationBounds } from './relations.js';
import type { TripRequest } from './request.js';
import { resourceUses } from './resources.js';
import type { Sight } from './sights.js';
import { slackOf } from './slack.js';
import { lunchOf, passPause } from './stop-times.js';
import type { Travel } from './travel.js';
import { type Visit, visitsOf } from './visits.js';
import { namedPlaces } from './wanted.js';

/** What the solver gets, and what its numbers mean. */
export interface TripProblem {
  readonly input: ProblemInput;
  /** Place of each node. Several nodes may stand for one place, for example a start that is passed again. */
  readonly nodes: readonly string[];
  /** Nodes that are only driven through. */
  readonly passes: ReadonlySet<number>;
  /** Length of the visit where the search decides upon it, by node. */
  readonly minutes: ReadonlyMap<number, number>;
  readonly plan: NightPlan;
  /** What each bound, amount and relation of `input` stands for. */
  readonly kinds: readonly KindMeaning[];
  readonly resources: readonly ResourceMeaning[];
  readonly relations: readonly RelationMeaning[];
}

/**
 * Points for each minute of a day (of two trips alike the one with fewer detours, waits and meals beside its visits is
 * better), for each minute that it ends later than it should, and for each minute between the loads of two days.
 */
const TIME_COST = 0.05;
const LATE_COST = 4;
const UNEVEN_COST = 0.2;

/** Everything that the nodes of a problem are made of: lodgings and ends first, then towns to pass, then visits. */
class Layout {
  readonly depots: readonly string[];
  readonly passed: readonly { readonly id: string; readonly day: number; readonly window: Window }[];
  readonly nodes: readonly string[];
  readonly first: number;

  constructor(
    request: TripRequest,
    plan: NightPlan,
    windows: readonly (readonly Window[])[],
    readonly visits: readonly Visit[],
  ) {
    this.depots = [...new Set([dayOrigin(request, 0)!, request.end, ...plan.nights.flat()])];
    this.passed = plan.passes.flatMap((ids, day) =>
      ids.map((id, i) => ({ id, day, window: windows[day]![i]! })),
    );
    this.first = this.depots.length + this.passed.length;
    this.nodes = [
      ...this.depots,
      ...this.passed.map(({ id }) => id),
      ...visits.map(({ sight }) => sight.place.id),
    ];
  }
}

export function problemOf(
  request: TripRequest,
  travel: Travel,
  all: readonly Sight[],
  plan: NightPlan,
  windows: readonly (readonly Window[])[],
  done: Done,
): TripProblem {
  const visits = visitsOf(request, reachable(request, travel, all, plan));
  const layout = new Layout(request, plan, windows, visits);
  const { depots, passed, nodes, first } = layout;
  const never: NodeInput = { score: 0, service: 0, windows: [] };
  const rows = travelRows(request, layout, travel, longestLeg(request, travel, plan));
  const kinds = kindBounds(request, visits, first, done);
  const resources = resourceUses(request, { visits, first, drive: rows.drive }, done);
  const relations = relationBounds(request, visits, first);
  const input: ProblemInput = {
    travel: rows.travel,
    nodes: [
      ...depots.map(() => never),
      ...passed.map(({ day, window }) => passNode(request, day, window)),
      ...visits.map(({ node }) => node),
    ],
    days: daysOf(request, plan, layout),
    ...(request.days > 1
      ? {
          nights: plan.nights.map((ids) => ids.map((id) => depots.indexOf(id))),
          nightScores: nightScores(plan),
        }
      : {}),
    coverage: coverageOf(
      request,
      visits.map(({ sight }) => sight),
      first,
      done,
    ),
    kinds: kinds.map((bound) => bound.input),
    resources: resources.map((use) => use.input),
    relations: relations.map((bound) => bound.input),
    ...(request.days > 1 ? { balance: { cost: UNEVEN_COST, days: evenDays(request) } } : {}),
  };
  return {
    input,
    nodes,
    passes: new Set(passed.map((_, i) => depots.length + i)),
    minutes: new Map(
      visits.flatMap(({ minutes }, i) => (minutes === undefined ? [] : [[first + i, minutes] as const])),
    ),
    plan,
    kinds: kinds.map(({ meaning }) => meaning),
    resources: resources.map(({ meaning }) => meaning),
    relations: relations.map(({ meaning }) => meaning),
  };
}

/** A second evening in a town shows less that is new. */
const SECOND_NIGHT = 1 / 3;

function nightScores({ nights, worth }: NightPlan): readonly (readonly number[])[] {
  const isSettled = (id: string, before: number) =>
    nights.slice(0, before).some((ids) => ids.length === 1 && ids[0] === id);
  return nights.map((ids, d) =>
    ids.map((id) => Math.round((worth.get(id) ?? 0) * (isSettled(id, d) ? SECOND_NIGHT : 1))),
  );
}

/** Days of the same length should be of similar load; one that begins late or ends early is short by itself. */
function evenDays(request: TripRequest): readonly number[] {
  const length = (d: number) => {
    const { earliest, latest } = dayWindow(request, d);
    return latest - earliest;
  };
  return Array.from({ length: request.days }, (_, d) => d).filter(
    (d) => length(d) >= request.dayEnd - request.dayStart,
  );
}

function passNode(request: TripRequest, day: number, window: Window): NodeInput {
  const windowsByDay = Array.from({ length: request.days }, (_, d) => (d === day ? [window] : []));
  return { score: 0, service: passPause(request), mandatory: true, windowsByDay, uncounted: true };
}

/** Minutes with and without rests. A sight is not worth a leg over the longest one, unless the request names it. */
function travelRows(
  request: TripRequest,
  { nodes, first, visits }: Layout,
  travel: Travel,
  longest: number,
): { readonly travel: Float64Array; readonly drive: Float64Array } {
  const n = nodes.length;
  const rule = restRule(request);
  const rows = travel.rows(nodes);
  const drive = new Float64Array(n * n);
  const named = namedPlaces(request);
  const free = nodes.map((id, node) => node >= first && !named.has(id));
  for (let from = 0; from < n; from++)
    for (let to = 0; to < n; to++) {
      const minutes = nodes[from] === nodes[to] ? 0 : rows[from * n + to]!;
      const barred = minutes > longest && (free[from]! || free[to]!);
      const wait = minutes > 0 ? (visits[from - first]?.sight.beforeDrive ?? 0) : 0;
      rows[from * n + to] = barred ? Number.POSITIVE_INFINITY : withRests(minutes, rule) + wait;
      drive[from * n + to] = Number.isFinite(minutes) ? minutes : 0;
    }
  return { travel: rows, drive };
}

function daysOf(
  request: TripRequest,
  plan: NightPlan,
  { depots, nodes, first }: Layout,
): readonly DayInput[] {
  const last = request.days - 1;
  const slackCost = PACE_PRESETS[request.pace].slackShare > 0 ? LATE_COST : 0;
  return Array.from({ length: request.days }, (_, d) => {
    const lunch = lunchOf(request, d);
    const window = dayWindow(request, d);
    const locked = request.locked?.find(({ day }) => day === d + 1);
    const soft = window.latest - slackOf(request, window);
    return {
      start: depots.indexOf(dayOrigin(request, d) ?? plan.nights[d - 1]![0]!),
      end: depots.indexOf(d === last ? request.end : plan.nights[d]![0]!),
      ...window,
      timeCost: TIME_COST,
      ...(slackCost > 0 && soft > window.earliest ? { softLatest: soft, lateCost: slackCost } : {}),
      breaks:
        lunch === null
          ? []
          : [{ earliest: lunch.earliest, latest: lunch.latest, duration: lunch.duration + lunch.rest }],
      ...(locked === undefined
        ? {}
        : { locked: lockedNodes(locked.stops, nodes, depots.length, first), closed: locked.whole }),
    };
  });
}

/** Nodes of locked stops: a visit where there is one left, else the town that is passed. */
function lockedNodes(
  stops: readonly string[],
  nodes: readonly string[],
  firstPass: number,
  first: number,
): readonly number[] {
  const used: number[] = [];
  for (const id of stops) {
    const free = (from: number, to: number) =>
      nodes.findIndex((node, i) => node === id && i >= from && i < to && !used.includes(i));
    const visit = free(first, nodes.length);
    const node = visit >= 0 ? visit : free(firstPass, first);
    // What is no candidate is missing in the answer, which `check` says.
    if (node >= 0) used.push(node);
  }
  return used;
}
