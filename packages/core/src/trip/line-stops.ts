import type { NamedLine, Names, Place, Region } from '../region/region.js';
import type { RuleQuestion } from '../rules/index.js';
import { isLocated, isSight } from '../traveller/index.js';
import type { TripRequest } from './request.js';
import { refusal } from './sights.js';

/**
 * What becomes of a stop of a named line. `visit`: a sight; `pass`: a town, which stands for what is around it;
 * `no-place`: no row on any map; `off-map`: in a region that is not loaded; the rest as `refusal` says.
 */
export type LineStopUse =
  | 'visit'
  | 'pass'
  | 'no-place'
  | 'off-map'
  | 'avoided'
  | 'health-rule'
  | 'unconfirmed-position';

export interface LineStop {
  readonly names: Names;
  readonly id: string | null;
  readonly place: Place | null;
  readonly use: LineStopUse;
}

/** Whether a trip can make something of a stop of a line; also of one that it does not visit after all. */
export function isUsable({ use }: { readonly use: LineStopUse | 'left-out' }): boolean {
  return use === 'visit' || use === 'pass';
}

type LineWishes = Pick<TripRequest, 'avoid' | 'includeUnconfirmed'> & RuleQuestion;

/** Every stop of the line, in its order, and what a trip can make of it. Nothing is left out. */
export function lineStops(region: Region, line: NamedLine, wishes: LineWishes): readonly LineStop[] {
  const byId = new Map(region.places.map((place) => [place.id, place]));
  return line.stops.map(({ names, place: id }): LineStop => {
    const place = id === null ? null : (byId.get(id) ?? null);
    if (place === null) return { names, id, place, use: id === null ? 'no-place' : 'off-map' };
    if (!isSight(place))
      return { names, id, place, use: wishes.avoid.includes(place.id) ? 'avoided' : 'pass' };
    return { names, id, place, use: refusal(region, place, wishes) ?? 'visit' };
  });
}

/** The region with the sights of the line alone: other sights stay as points of the road. */
export function onlySights(region: Region, sights: ReadonlySet<string>): Region {
  const kept = region.places.filter((place) => !isSight(place) || place.overnight || sights.has(place.id));
  const ids = new Set(kept.map(({ id }) => id));
  const dropped = region.places.filter(({ id }) => !ids.has(id));
  const junctions = dropped.map(({ id, names, position, precision, sources }) => ({
    id,
    names,
    position,
    precision,
    sources,
  }));
  return { ...region, places: kept, junctions: [...region.junctions, ...junctions] };
}

/** Where one sleeps: a located town with lodging, before a single house. */
export function lodgings(region: Region): readonly Place[] {
  const overnight = region.places.filter((place) => place.overnight);
  const towns = overnight.filter(({ kind }) => kind === 'town');
  return towns.length > 0 ? towns : overnight.filter(isLocated);
}
