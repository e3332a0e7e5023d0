import {
  type DayStop,
  lunchCost,
  lunchPlaceCost,
  type VisitPiece,
  visitAlone,
  visitWithLunch,
} from './day-visit.js';
import { drive, type Lunch, type Piece, type Roads, tableCost } from './drive.js';

/** Minutes there must be on one day from the end of the first visit to the beginning of the second. */
interface Gap {
  readonly first: string;
  readonly second: string;
  readonly minGap?: number;
  readonly maxGap?: number;
}

export interface DayFrame {
  readonly from: string;
  readonly to: string;
  readonly stops: readonly DayStop[];
  readonly earliest: number;
  readonly latest: number;
  /** Visits are not made longer beyond this: a day should not be filled to its end. */
  readonly softLatest: number;
  /** Minutes of visits and legs together at most. */
  readonly activeMost: number;
  readonly gaps: readonly Gap[];
  readonly lunch: Lunch | null;
  /** Lunch may be put off for the sake of a stop that must not follow it. */
  readonly lateLunch: boolean;
}

export type TimedPiece = (Piece & { readonly start: number }) | VisitPiece;

export interface Timeline {
  readonly depart: number;
  readonly finish: number;
  readonly pieces: readonly TimedPiece[];
  readonly cost: number;
}

/** Leg that lunch is on, and the mark of the way where; or the stop at which it is eaten. */
type LunchPlace = { readonly leg: number; readonly table: number } | { readonly stop: number };

interface Choice {
  readonly depart: number;
  readonly lunch: LunchPlace | null;
}

interface Option {
  readonly way: Choice;
  readonly timeline: Timeline;
}

/** Departures are tried in this step over this span. */
const STEP = 5;
const SPAN = 240;
/** A day does not begin with lunch while it can be had on the way; leaving late is worth a little waiting. */
const LUNCH_FIRST = 60;
const LEISURE = 90;
const PER_MINUTE_LATE = 0.2;
/** So many of the most sensible lunches are tried with later departures. */
const LUNCHES = 8;

/**
 * The day minute by minute: of all departures and lunch places the one with least waiting and the most sensible
 * lunch; then visits grow towards their full length while the day has room. Null when the day cannot be kept.
 */
export function dayTimeline(frame: DayFrame, roads: Roads): Timeline | null {
  const stays = frame.stops.map((stop) => stop.least);
  const option = (way: Choice): Option | null => {
    const timeline = simulate(frame, roads, way, stays);
    return timeline === null ? null : { way, timeline };
  };
  const first = lunches(frame, roads)
    .map((lunch) => option({ depart: frame.earliest, lunch }))
    .filter((each) => each !== null)
    .sort((a, b) => a.timeline.cost - b.timeline.cost);
  if (first.length === 0) return null;
  let best = first[0]!;
  const later = ({ way }: Option, step: number, count: number) => {
    const least = placeCost(roads, frame, way.lunch);
    for (let i = 1; i <= count; i++) {
      const depart = way.depart + i * step;
      // Nor is any later departure better then.
      if (least + lateCost(frame, depart) > best.timeline.cost) return;
      const each = option({ ...way, depart });
      if (each !== null && each.timeline.cost < best.timeline.cost) best = each;
    }
  };
  for (const each of first.slice(0, LUNCHES)) later(each, STEP, SPAN / STEP);
  later(best, 1, STEP - 1);
  return stretch(frame, roads, best, stays);
}

function lateCost({ earliest }: DayFrame, depart: number): number {
  return Math.max(0, depart - earliest - LEISURE) * PER_MINUTE_LATE;
}

/** What lunch costs for where it is, whenever. */
function placeCost(roads: Roads, { from, to, stops }: DayFrame, lunch: LunchPlace | null): number {
  if (lunch === null) return 0;
  if ('stop' in lunch) return lunchPlaceCost(roads, stops[lunch.stop]!);
  const { leg, table } = lunch;
  const marks = roads.marks(stops[leg - 1]?.place ?? from, stops[leg]?.place ?? to);
  return tableCost(roads, marks[table]!.at) + (leg === 0 && table === 0 ? LUNCH_FIRST : 0);
}

function lunches(frame: DayFrame, roads: Roads): readonly Choice['lunch'][] {
  if (frame.lunch === null) return [null];
  const chain = [frame.from, ...frame.stops.map(({ place }) => place), frame.to];
  const atStops = frame.stops.flatMap(({ table }, stop) => (table === null ? [] : [{ stop }]));
  const onTheWay = chain
    .slice(1)
    .flatMap((to, leg) => roads.marks(chain[leg]!, to).map((_, table) => ({ leg, table })));
  return [...atStops, ...onTheWay];
}

function simulate(
  frame: DayFrame,
  roads: Roads,
  { depart, lunch }: Choice,
  stays: readonly number[],
): Timeline | null {
  const pieces: TimedPiece[] = [];
  let t = depart;
  let cost = lateCost(frame, depart);
  const eatsAt = lunch !== null && 'stop' in lunch ? lunch.stop : -1;
  const onLeg = lunch !== null && 'leg' in lunch ? lunch : null;
  if (onLeg?.leg === 0 && onLeg.table === 0) cost += LUNCH_FIRST;
  let at = frame.from;
  /** End of lunch. */
  let fed = Number.NEGATIVE_INFINITY;
  /** Rest that lunch on the spot must have behind it before one drives on. */
  let hold = 0;
  const mayWait = frame.lateLunch || frame.stops.every(({ afterMeal }) => afterMeal === 0);
  const add = (piece: Piece): void => {
    pieces.push({ ...piece, start: t });
    t += piece.minutes;
    if (piece.kind === 'meal') fed = t;
  };
  for (let i = 0; i <= frame.stops.length; i++) {
    const stop = frame.stops[i];
    const to = stop?.place ?? frame.to;
    const meal =
      onLeg?.leg === i && frame.lunch !== null
        ? { table: onLeg.table, when: { ...frame.lunch, rest: Math.max(frame.lunch.rest, hold) } }
        : null;
    hold = 0;
    const way = drive(roads, at, to, t, meal);
    if (way.late && !mayWait) return null;
    way.pieces.forEach(add);
    cost += way.cost;
    at = to;
    if (stop === undefined) continue;
    if (!stop.pass) {
      const [least, most] = gapsBefore(frame, pieces, stop.place);
      const ready = Math.max(t, fed + stop.afterMeal, least);
      const visit =
        eatsAt === i && frame.lunch !== null
          ? visitWithLunch(stop, ready, stays[i]!, frame.lunch)
          : visitAlone(stop, ready, stays[i]!);
      if (visit === null || visit.start > most) return null;
      cost += visit.start - t;
      if (visit.start > t) add({ kind: 'wait', at, minutes: visit.start - t });
      pieces.push(visit);
      t += visit.minutes;
      if (visit.lunch !== undefined) {
        fed = visit.lunch.end;
        cost += lunchCost(roads, stop, visit.lunch.start, frame.lunch!);
      }
    }
    // Lunch on the spot is the better pause.
    const lunchHere = onLeg?.leg === i + 1 && onLeg.table === 0;
    const wait = at === (frame.stops[i + 1]?.place ?? frame.to) ? 0 : stop.beforeDrive;
    const rest = Math.max(pauseAfter(frame, i), wait, eatsAt === i ? (frame.lunch?.rest ?? 0) : 0);
    if (lunchHere) hold = Math.max(0, wait - (frame.lunch?.duration ?? 0));
    else {
      // Who has eaten or rested in a town that is only passed has had the rest it is passed with.
      const more = rest - (stop.pass ? restedHere(pieces, at) : 0);
      if (more > 0) add({ kind: 'rest', at, minutes: more });
    }
  }
  if (t > frame.latest) return null;
  // A meal makes a visit longer than the search has counted.
  if (eatsAt >= 0 && activeMinutes(pieces) > frame.activeMost) return null;
  return { depart, finish: t, pieces, cost: cost + (onLeg === null ? 0 : secondLunch(frame, pieces)) };
}

/** Rest after a stop; none after the last visit of the day, when one is driven home or to the lodging. */
function pauseAfter({ stops }: DayFrame, i: number): number {
  const { pass, pause } = stops[i]!;
  return pass || stops.slice(i + 1).some((later) => !later.pass) ? pause : 0;
}

/** Minutes of lunch and rest at a place since one came there. */
function restedHere(pieces: readonly TimedPiece[], place: string): number {
  const rests = pieces.slice(pieces.findLastIndex(({ kind }) => kind === 'leg' || kind === 'visit') + 1);
  return rests.reduce(
    (sum, piece) =>
      'at' in piece && piece.at === place && piece.kind !== 'wait' ? sum + piece.minutes : sum,
    0,
  );
}

/** Nobody eats at a table and then walks into a street of food, or the other way round. */
const SECOND_LUNCH = 120;
const APART = 120;

function secondLunch({ stops }: DayFrame, pieces: readonly TimedPiece[]): number {
  const meal = pieces.find(({ kind }) => kind === 'meal');
  const feeds = (place: string) => stops.some((stop) => stop.place === place && stop.table?.how === 'part');
  const near = pieces.some(
    (piece) =>
      meal !== undefined &&
      piece.kind === 'visit' &&
      feeds(piece.place) &&
      Math.abs(piece.start - meal.start) < APART,
  );
  return near ? SECOND_LUNCH : 0;
}

/** Earliest and latest begin of a visit that the gaps to earlier visits of the day leave. */
function gapsBefore(
  { gaps }: DayFrame,
  pieces: readonly TimedPiece[],
  place: string,
): readonly [least: number, most: number] {
  let [least, most] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { first, second, minGap = 0, maxGap = Number.POSITIVE_INFINITY } of gaps) {
    if (second !== place) continue;
    const before = pieces.find((piece) => piece.kind === 'visit' && piece.place === first);
    if (before === undefined) continue;
    least = Math.max(least, before.start + before.minutes + minGap);
    most = Math.min(most, before.start + before.minutes + maxGap);
  }
  return [least, most];
}

/** Gives the time left in the day to the visits, a step each in turn, up to what each is good for. */
function stretch(
  frame: DayFrame,
  roads: Roads,
  { way, timeline: first }: Option,
  stays: readonly number[],
): Timeline {
  let best = first;
  let current = [...stays];
  for (let grown = true; grown; ) {
    grown = false;
    for (const [i, stop] of frame.stops.entries()) {
      if (stop.pass || current[i]! + STEP > stop.most) continue;
      const longer = current.with(i, current[i]! + STEP);
      const timeline = simulate(frame, roads, way, longer);
      if (timeline === null || timeline.cost > best.cost + 2) continue;
      if (timeline.finish > frame.softLatest || activeMinutes(timeline.pieces) > frame.activeMost) continue;
      best = timeline;
      current = longer;
      grown = true;
    }
  }
  return best;
}

function activeMinutes(pieces: readonly TimedPiece[]): number {
  return pieces.reduce(
    (sum, { kind, minutes }) => sum + (kind === 'leg' || kind === 'visit' ? minutes : 0),
    0,
  );
}
