import type { KindInput } from '@kangtu/solver';
import type { Place, PlaceKind } from '../region/region.js';
import { PACE_PRESETS, SIGHT_KINDS, WELLNESS_KINDS } from '../traveller/index.js';
import { straightMetres } from '../units/index.js';
import { bathsOf } from './baths.js';
import type { Done } from './done.js';
import type { KindMeaning } from './meaning.js';
import type { TripRequest } from './request.js';
import { treatmentGaps } from './treatment-gaps.js';
import type { Visit } from './visits.js';
import { wantedPlaces } from './wanted.js';

/** A bound for the solver, and what it stands for. */
export interface KindBound {
  readonly input: KindInput;
  readonly meaning: KindMeaning;
}

/** Most stops of one kind a day; 2 where nothing is said. */
const PER_DAY: Partial<Readonly<Record<PlaceKind, number>>> = {
  'hot-spring': 1,
  'elder-care': 1,
  camp: 1,
  park: 1,
  food: 1,
};

/** Sites nearer than this and alike are one visit. */
const SAME_SITE_METRES = 300;
/** More than that to the north; a cheap look before the distance. */
const SAME_SITE_DEGREES = SAME_SITE_METRES / 100_000;
const ALIKE: readonly (readonly PlaceKind[])[] = [
  ['scenic', 'park', 'forest-therapy', 'camp', 'sports'],
  ['old-town', 'museum'],
  ['hot-spring', 'forest-therapy'],
  ['tcm', 'elder-care'],
];

/** The visits as nodes: `first` is the node of `visits[0]`. */
class Nodes {
  constructor(
    readonly visits: readonly Visit[],
    private readonly first: number,
  ) {}

  of(test: (visit: Visit) => boolean): readonly number[] {
    return this.visits.flatMap((visit, i) => (test(visit) ? [this.first + i] : []));
  }

  places(ids: readonly string[]): readonly number[] {
    return this.of(({ sight }) => ids.includes(sight.place.id));
  }

  /** Nodes among these that must be visited: a bound of ours never makes them impossible. */
  must(nodes: readonly number[]): number {
    return nodes.filter((node) => this.visits[node - this.first]!.sight.mandatory).length;
  }
}

/**
 * Bounds on the choice: stops a day by pace, stops of one kind a day and a trip, one of two sights on the same
 * site, something for the body on a wellness trip, and what the request says of kinds, groups and lengths.
 */
export function kindBounds(
  request: TripRequest,
  visits: readonly Visit[],
  first: number,
  done: Done,
): readonly KindBound[] {
  const nodes = new Nodes(visits, first);
  return [
    ...ourBounds(request, nodes, done),
    ...sameSites(visits, first)
      .filter((pair) => nodes.must(pair) < 2)
      .map((pair): KindBound => ({ input: { nodes: pair, maxPerTrip: 1 }, meaning: { code: 'same-site' } })),
    ...askedBounds(request, nodes, done),
    ...groupBounds(request, nodes),
    ...treatmentBounds(request, nodes),
  ].filter(({ input }) => input.nodes.length > 0 || input.minPerTrip !== undefined);
}

/** A day holds up to so many stops more than our own bounds say where that many must be seen. */
const FOR_MUSTS = 2;

function withMusts(most: number, musts: number): number {
  return Math.max(most, Math.min(musts, most + FOR_MUSTS));
}

/** Stops that a day may have by the pace, with all that must be seen on it. */
export function mostStops(request: TripRequest): number {
  const sessions = (request.courses ?? []).reduce((sum, course) => sum + course.sessions - 1, 0);
  return withMusts(PACE_PRESETS[request.pace].maxStopsPerDay, wantedPlaces(request).length + sessions);
}

function ourBounds(request: TripRequest, nodes: Nodes, done: Done): readonly KindBound[] {
  const perDay = (of: readonly number[], most: number) => withMusts(most, nodes.must(of));
  const all = nodes.of(() => true);
  const { maxStopsPerDay } = PACE_PRESETS[request.pace];
  const bounds: KindBound[] = [
    {
      input: { nodes: all, maxPerDay: leftToday(request, perDay(all, maxStopsPerDay), done.today.length) },
      meaning: { code: 'pace' },
    },
  ];
  for (const kind of SIGHT_KINDS) {
    const of = nodes.of(({ sight }) => sight.place.kind === kind);
    const most = PER_DAY[kind] ?? 2;
    const trip = Math.max(nodes.must(of), most * request.days - (request.days > 2 ? 1 : 0));
    bounds.push({
      input: { nodes: of, maxPerDay: perDay(of, most), maxPerTrip: trip },
      meaning: { code: 'variety', kind },
    });
  }
  const wellness = nodes.of(({ sight }) => isWellness(sight.place));
  if (request.line === 'wellness' && wellness.length > 0 && !done.any(isWellness))
    bounds.push({ input: { nodes: wellness, minPerTrip: 1 }, meaning: { code: 'wellness' } });
  return bounds;
}

/** The request's own limits on stops and kinds. */
function askedBounds(request: TripRequest, nodes: Nodes, done: Done): readonly KindBound[] {
  const { stopsPerDay, kinds = [] } = request.limits ?? {};
  const stops: readonly KindBound[] =
    stopsPerDay === undefined
      ? []
      : [
          {
            input: {
              nodes: nodes.of(() => true),
              maxPerDay: leftToday(request, stopsPerDay, done.today.length),
            },
            meaning: { code: 'stops-limit' },
          },
        ];
  const limits = kinds.map((limit, i): KindBound => {
    const counts = (place: Place) =>
      limit.kind === undefined ? place.elements[limit.element!] > 0 : place.kind === limit.kind;
    const today = done.today.filter(counts).length;
    const before = today + done.before.filter(counts).length;
    const { mostPerDay, mostPerTrip, leastPerDay, leastPerTrip } = limit;
    return {
      input: {
        nodes: nodes.of(({ sight }) => counts(sight.place)),
        ...(mostPerDay !== undefined && { maxPerDay: leftToday(request, mostPerDay, today) }),
        ...(mostPerTrip !== undefined && { maxPerTrip: Math.max(0, mostPerTrip - before) }),
        ...(leastPerDay !== undefined && { minPerDay: leftToday(request, leastPerDay, today) }),
        ...(leastPerTrip !== undefined && { minPerTrip: Math.max(0, leastPerTrip - before) }),
      },
      meaning: { code: 'kind-limit', path: `/limits/kinds/${i}`, of: limit.kind ?? limit.element! },
    };
  });
  return [...stops, ...limits];
}

/** A bound for each day; today's less what was done already. */
function leftToday(request: TripRequest, bound: number, done: number): number | readonly number[] {
  if (done === 0) return bound;
  return Array.from({ length: request.days }, (_, d) => (d === 0 ? Math.max(0, bound - done) : bound));
}

function isWellness({ kind }: Place): boolean {
  return WELLNESS_KINDS.includes(kind);
}

function groupBounds(request: TripRequest, nodes: Nodes): readonly KindBound[] {
  const eitherOr = (request.eitherOr ?? []).map(
    ({ places, must }, i): KindBound => ({
      input: { nodes: nodes.places(places), maxPerTrip: 1, ...(must && { minPerTrip: 1 }) },
      meaning: { code: 'either-or', path: `/eitherOr/${i}` },
    }),
  );
  const apart = (request.notSameDay ?? []).map(
    (ids, i): KindBound => ({
      input: { nodes: nodes.places(ids), maxPerDay: 1 },
      meaning: { code: 'not-same-day', path: `/notSameDay/${i}` },
    }),
  );
  const stays = (request.stays ?? []).map(({ place }): KindBound => {
    const of = nodes.places([place]);
    const must = nodes.must(of) > 0 && of.length > 1;
    return {
      input: { nodes: of, maxPerTrip: 1, ...(must && { minPerTrip: 1 }) },
      meaning: { code: 'stay', place },
    };
  });
  return [...eitherOr, ...apart, ...stays];
}

/**
 * A treatment and a hot spring that may not follow it at once are on different days, where there are days enough; in a
 * course of a session a day the bath comes first, or the day waits.
 */
function treatmentBounds(request: TripRequest, nodes: Nodes): readonly KindBound[] {
  const places = nodes.visits.map(({ sight }) => sight.place);
  const baths = new Set(bathsOf(places));
  const gaps = treatmentGaps(request, places);
  const treated = gaps.filter(({ second }) => baths.has(second)).map(({ first }) => first);
  return [...new Set(treated)]
    .filter((place) => nodes.must(nodes.places([place])) < request.days)
    .map((place) => nodes.places([place, ...baths]))
    .filter((of) => of.length > 1 && nodes.must(of) <= request.days)
    .map((of): KindBound => ({ input: { nodes: of, maxPerDay: 1 }, meaning: { code: 'treatment' } }));
}

function alike(a: PlaceKind, b: PlaceKind): boolean {
  return a === b || ALIKE.some((group) => group.includes(a) && group.includes(b));
}

/** Pairs of sights that are one visit. */
function sameSites(visits: readonly Visit[], first: number): readonly (readonly number[])[] {
  const pairs: number[][] = [];
  visits.forEach(({ sight: a }, i) => {
    const [, north] = a.place.position;
    for (let j = i + 1; j < visits.length; j++) {
      const b = visits[j]!.sight;
      if (Math.abs(north - b.place.position[1]) > SAME_SITE_DEGREES) continue;
      if (a.place.id === b.place.id || !alike(a.place.kind, b.place.kind)) continue;
      if (straightMetres(a.place.position, b.place.position) < SAME_SITE_METRES)
        pairs.push([first + i, first + j]);
    }
  });
  return pairs;
}
