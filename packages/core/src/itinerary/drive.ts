import type { Place } from '../region/region.js';
import { type RestRule, restsOn } from '../trip/drive.js';
import type { Travel } from '../trip/travel.js';
import { tablePenalty } from './table.js';
import type { Ways } from './ways.js';

export interface Roads {
  readonly travel: Travel;
  readonly ways: Ways;
  /** The places of a way where one can stop: both ends and what is passed, by distance from `from`. */
  readonly marks: (from: string, to: string) => readonly Mark[];
  readonly places: ReadonlyMap<string, Place>;
  /** Whether a town is so near a place that one finds a table there. */
  readonly nearTown: (id: string) => boolean;
  readonly rests: RestRule;
}

/** A place on a way, with whole minutes and metres from where the way begins. */
export interface Mark {
  readonly at: string;
  readonly minutes: number;
  readonly metres: number;
}

export interface Lunch {
  readonly earliest: number;
  readonly latest: number;
  readonly duration: number;
  /** Minutes of rest after it, at the same place. */
  readonly rest: number;
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
  /** Minutes of waiting for lunch time, and how far lunch is from what one would wish. */
  readonly cost: number;
  /** Lunch begins after its latest time. */
  readonly late: boolean;
}

/** Middle of a lunch at the usual hour ... */
export const LUNCH_MIDDLE = 750;
/** ... and what a minute away from it costs. */
const PER_MINUTE_OFF_NOON = 0.2;
const LATE_LUNCH = 500;

export function marksOf(travel: Travel, ways: Ways, from: string, to: string): readonly Mark[] {
  const total = { at: to, minutes: travel.minutes(from, to), metres: travel.metres(from, to) };
  const passed = ways(from, to)
    .passing.filter((id) => travel.has(id) && id !== from && id !== to)
    .map((at) => ({
      at,
      minutes: Math.min(total.minutes, travel.minutes(from, at)),
      metres: Math.min(total.metres, travel.metres(from, at)),
    }));
  return [{ at: from, minutes: 0, metres: 0 }, ...passed, total];
}

/** One drive with its rests, left at `t`; with lunch at mark `table` of the way when there is one. */
export function drive(
  roads: Roads,
  from: string,
  to: string,
  t: number,
  lunch: { readonly table: number; readonly when: Lunch } | null,
): Drive {
  const marks = roads.marks(from, to);
  const last = marks.length - 1;
  if (lunch === null) return { pieces: withRests(marks, 0, last, roads.rests), cost: 0, late: false };
  const { table, when } = lunch;
  const { at } = marks[table]!;
  const before = withRests(marks, 0, table, roads.rests);
  const reach = t + before.reduce((sum, piece) => sum + piece.minutes, 0);
  const begin = Math.max(reach, when.earliest);
  const wait: readonly Piece[] = begin > reach ? [{ kind: 'wait', at, minutes: begin - reach }] : [];
  const meal: readonly Piece[] = [
    { kind: 'meal', at, minutes: when.duration },
    ...(when.rest > 0 ? [{ kind: 'rest', at, minutes: when.rest } as const] : []),
  ];
  const late = begin > when.latest;
  const off = offNoon(begin + when.duration / 2);
  return {
    pieces: [...before, ...wait, ...meal, ...withRests(marks, table, last, roads.rests)],
    cost: begin - reach + (late ? LATE_LUNCH + begin - when.latest : 0) + tableCost(roads, at) + off,
    late,
  };
}

/** What it costs that the middle of lunch is at that time. */
export const offNoon = (middle: number): number => Math.abs(middle - LUNCH_MIDDLE) * PER_MINUTE_OFF_NOON;

/** A table in a town a few minutes off is worth nearly as much as one on the spot. */
const NEAR_TOWN_PENALTY = 6;

export function tableCost(roads: Roads, at: string): number {
  const place = roads.places.get(at);
  const own = place === undefined ? NEAR_TOWN_PENALTY * 4 : tablePenalty(place);
  return roads.nearTown(at) ? Math.min(own, NEAR_TOWN_PENALTY) : own;
}

/** The way from one mark to another, cut at named places so that no part is longer than the rule where it has any. */
function withRests(marks: readonly Mark[], first: number, last: number, rule: RestRule): readonly Piece[] {
  const [from, to] = [marks[first]!, marks[last]!];
  const minutes = to.minutes - from.minutes;
  if (first === last || from.at === to.at) return [];
  const count = restsOn(minutes, rule);
  const pieces: Piece[] = [];
  let here = first;
  for (let i = 1; i <= count; i++) {
    const wish = from.minutes + (minutes * i) / (count + 1);
    const off = (k: number) => Math.abs(marks[k]!.minutes - wish);
    let best = -1;
    for (let k = here + 1; k < last; k++) {
      const { minutes: at } = marks[k]!;
      if (at > marks[here]!.minutes && at < to.minutes && (best < 0 || off(k) < off(best))) best = k;
    }
    if (best < 0) break;
    pieces.push(leg(marks[here]!, marks[best]!), {
      kind: 'rest',
      at: marks[best]!.at,
      minutes: rule.minutes,
    });
    here = best;
  }
  return [...pieces, leg(marks[here]!, to)];
}

function leg(from: Mark, to: Mark): Piece {
  return {
    kind: 'leg',
    from: from.at,
    to: to.at,
    minutes: Math.max(0, to.minutes - from.minutes),
    metres: Math.max(0, to.metres - from.metres),
  };
}
