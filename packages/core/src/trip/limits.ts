import type { KindInput } from '@kangtu/solver';
import type { PlaceKind } from '../region/region.js';
import { PACE_PRESETS, SIGHT_KINDS, WELLNESS_KINDS } from '../traveller/index.js';
import { straightMetres } from '../units/index.js';
import type { TripRequest } from './request.js';
import type { Sight } from './sights.js';

/** Most stops of one kind a day; 2 where nothing is said. */
const PER_DAY: Partial<Readonly<Record<PlaceKind, number>>> = {
  'hot-spring': 1,
  'elder-care': 1,
  park: 1,
  food: 1,
};

/** Sites nearer than this and alike are one visit. */
const SAME_SITE_METRES = 300;
const ALIKE: readonly (readonly PlaceKind[])[] = [
  ['scenic', 'park', 'forest-therapy', 'camp', 'sports'],
  ['old-town', 'museum'],
  ['hot-spring', 'forest-therapy'],
  ['tcm', 'elder-care'],
];

/**
 * Bounds on the choice: stops a day by pace, stops of one kind a day and a trip, one of two sights on the same
 * site, and something for the body on a wellness trip. What must be seen is never made impossible by a bound.
 * `first` is the node of `sights[0]`.
 */
export function limits(request: TripRequest, sights: readonly Sight[], first: number): readonly KindInput[] {
  const nodesOf = (test: (sight: Sight) => boolean) =>
    sights.flatMap((sight, i) => (test(sight) ? [first + i] : []));
  const must = (nodes: readonly number[]) => nodes.filter((node) => sights[node - first]!.mandatory).length;
  const perDay = (nodes: readonly number[], most: number) =>
    must(nodes) === 0 ? most : Math.max(most, Math.min(must(nodes), most + 2));
  const all = nodesOf(() => true);
  const kinds: KindInput[] = [
    { nodes: all, maxPerDay: perDay(all, PACE_PRESETS[request.pace].maxStopsPerDay) },
  ];
  for (const kind of SIGHT_KINDS) {
    const nodes = nodesOf(({ place }) => place.kind === kind);
    const most = PER_DAY[kind] ?? 2;
    const trip = Math.max(must(nodes), most * request.days - (request.days > 2 ? 1 : 0));
    if (nodes.length > 0) kinds.push({ nodes, maxPerDay: perDay(nodes, most), maxPerTrip: trip });
  }
  for (const nodes of sameSites(sights, first)) if (must(nodes) < 2) kinds.push({ nodes, maxPerTrip: 1 });
  const wellness = nodesOf(({ place }) => WELLNESS_KINDS.includes(place.kind));
  if (request.line === 'wellness' && wellness.length > 0) kinds.push({ nodes: wellness, minPerTrip: 1 });
  return kinds;
}

function alike(a: PlaceKind, b: PlaceKind): boolean {
  return a === b || ALIKE.some((group) => group.includes(a) && group.includes(b));
}

/** Pairs of sights that are one visit. */
function sameSites(sights: readonly Sight[], first: number): readonly (readonly number[])[] {
  const pairs: number[][] = [];
  sights.forEach((a, i) => {
    for (let j = i + 1; j < sights.length; j++) {
      const b = sights[j]!;
      if (!alike(a.place.kind, b.place.kind)) continue;
      if (straightMetres(a.place.position, b.place.position) < SAME_SITE_METRES)
        pairs.push([first + i, first + j]);
    }
  });
  return pairs;
}
