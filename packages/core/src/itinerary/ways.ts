import { type LegFinder, legFinder } from '../matrix/leg-finder.js';
import type { LegPath } from '../network/leg.js';
import type { Mode, Names, Place, Region } from '../region/region.js';
import type { Metres, Wgs84 } from '../units/index.js';

/** The road of a leg, as the traveller sees it. */
interface Way {
  readonly mode: Mode;
  readonly roads: readonly {
    readonly ref: string | null;
    readonly names: Names | null;
    readonly metres: Metres;
  }[];
  /** Towns, service areas and other places on the way, ends not included. */
  readonly passing: readonly string[];
  readonly geometry: readonly Wgs84[];
  readonly estimated: boolean;
}

export type Ways = (from: string, to: string) => Way;

/** The fastest ways of a region, each looked up once. */
export function waysOf(region: Region): Ways {
  const places = new Map(region.places.map((place) => [place.id, place]));
  const estimated = new Set(region.segments.filter(({ basis }) => basis === 'estimated').map(({ id }) => id));
  const known = new Map<string, Way>();
  return (from, to) => {
    const key = `${from}\n${to}`;
    const way = known.get(key) ?? look(finderOf(region)(from, to), places, estimated);
    known.set(key, way);
    return way;
  };
}

const finders = new WeakMap<Region, LegFinder>();

/** Made once for a region, whatever is described on it. */
function finderOf(region: Region): LegFinder {
  const finder = finders.get(region) ?? legFinder(region);
  finders.set(region, finder);
  return finder;
}

function look(path: LegPath | null, places: ReadonlyMap<string, Place>, estimated: ReadonlySet<string>): Way {
  // The matrix of another provider may know a way where the bundled network has none: then nothing is drawn.
  if (path === null) return { mode: 'road', roads: [], passing: [], geometry: [], estimated: true };
  const longest = path.roads.reduce(
    (best, road) => (road.metres > best.metres ? road : best),
    path.roads[0]!,
  );
  return {
    mode: longest?.mode ?? 'road',
    roads: path.roads.map(({ ref, names, metres }) => ({ ref, names, metres })),
    passing: path.nodes.slice(1, -1).filter((id) => places.has(id)),
    geometry: path.geometry,
    estimated: path.segments.some((id) => estimated.has(id)),
  };
}
