import type { Place } from '../region/region.js';
import { REST_MINUTES, restsOn } from '../trip/drive.js';
import type { Travel } from '../trip/travel.js';
import { tablePenalty } from './table.js';
import type { Ways } from './ways.js';

export interface Roads {
  readonly travel: Travel;
  readonly ways: Ways;
  readonly places: ReadonlyMap<string, Place>;
  /** Whether a town is so near a place that one finds a table there. */
  readonly nearTown: (id: string) => boolean;
}

export interface Lunch {
  readonly earliest: number;
  readonly latest: number;
  readonly duration: number;
}

export type Piece =
  | {
      readonly kind: 'leg';
      readonly from: string;
      readonly to: string;
      readonly minutes: number;
      readonly metres: number;
    }
  | { readonly kind: 'meal' | 'rest' | 'wait'; readonly at: string; readonly minutes: number };

export interface Drive {
  readonly pieces: readonly Piece[];
  readonly arrive: number;
  /** Minutes of waiting for lunch time, and how far lunch is from what one would wish. */
  readonly cost: number;
}

/** Middle of the usual lunch hour; and what a minute away from it costs. */
const NOON = 725;
const PER_MINUTE_OFF_NOON = 0.2;
const LATE_LUNCH = 500;

/** One drive with its rests, left at `t`; with lunch at `table` (an end, or a place passed) when one is named. */
export function drive(
  roads: Roads,
  from: string,
  to: string,
  t: number,
  lunch: { readonly table: string; readonly when: Lunch } | null,
): Drive {
  if (lunch !== null) return lunchAt(roads, from, to, t, lunch.table, lunch.when);
  const pieces = withRests(roads, from, to, roads.travel.minutes(from, to), roads.travel.metres(from, to));
  return { pieces, arrive: t + length(pieces), cost: 0 };
}

function length(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.minutes, 0);
}

/** Where lunch could be: both ends, and every place passed that the matrix knows. */
export function tables(roads: Roads, from: string, to: string): readonly string[] {
  const passed = roads.ways(from, to).passing.filter((id) => roads.travel.has(id));
  return [from, to, ...passed].filter((id, i, all) => all.indexOf(id) === i);
}

function lunchAt(roads: Roads, from: string, to: string, t: number, at: string, lunch: Lunch): Drive {
  const total = { minutes: roads.travel.minutes(from, to), metres: roads.travel.metres(from, to) };
  const first = at === to ? total : part(roads, from, at, total);
  const before = withRests(roads, from, at, first.minutes, first.metres);
  const after = withRests(roads, at, to, total.minutes - first.minutes, total.metres - first.metres);
  const reach = t + length(before);
  const begin = Math.max(reach, lunch.earliest);
  const wait = begin - reach;
  const pieces: Piece[] = [...before];
  if (wait > 0) pieces.push({ kind: 'wait', at, minutes: wait });
  pieces.push({ kind: 'meal', at, minutes: lunch.duration }, ...after);
  const late = begin > lunch.latest ? LATE_LUNCH + begin - lunch.latest : 0;
  const place = roads.places.get(at);
  const own = place === undefined ? 20 : tablePenalty(place);
  const table = roads.nearTown(at) ? Math.min(own, 6) : own;
  const off = Math.abs(begin + lunch.duration / 2 - NOON - 25) * PER_MINUTE_OFF_NOON;
  return { pieces, arrive: t + length(pieces), cost: wait + late + table + off };
}

/** Minutes and metres to a place on the way; never more than the whole. */
function part(roads: Roads, from: string, at: string, total: { minutes: number; metres: number }) {
  return {
    minutes: Math.min(total.minutes, roads.travel.minutes(from, at)),
    metres: Math.min(total.metres, roads.travel.metres(from, at)),
  };
}

/** The drive cut at named places so that no part is longer than two hours, where the map has such places. */
function withRests(
  roads: Roads,
  from: string,
  to: string,
  minutes: number,
  metres: number,
): readonly Piece[] {
  if (from === to || (minutes === 0 && metres === 0)) return [];
  const count = restsOn(minutes);
  const passed = roads.ways(from, to).passing.filter((id) => roads.travel.has(id));
  const stops = passed.map((at) => ({ at, ...part(roads, from, at, { minutes, metres }) }));
  const pieces: Piece[] = [];
  let last = { at: from, minutes: 0, metres: 0 };
  for (let i = 1; i <= count; i++) {
    const wish = (minutes * i) / (count + 1);
    const open = stops.filter((stop) => stop.minutes > last.minutes && stop.minutes < minutes);
    if (open.length === 0) break;
    const off = (stop: { minutes: number }) => Math.abs(stop.minutes - wish);
    const stop = open.reduce((best, each) => (off(each) < off(best) ? each : best));
    pieces.push(leg(last, stop), { kind: 'rest', at: stop.at, minutes: REST_MINUTES });
    last = stop;
  }
  return [...pieces, leg(last, { at: to, minutes, metres })];
}

interface Mark {
  readonly at: string;
  readonly minutes: number;
  readonly metres: number;
}

function leg(from: Mark, to: Mark): Piece {
  return {
    kind: 'leg',
    from: from.at,
    to: to.at,
    minutes: to.minutes - from.minutes,
    metres: Math.max(0, to.metres - from.metres),
  };
}
