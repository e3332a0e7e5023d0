import type { DayHours } from '../calendar/index.js';
import { drive, type Lunch, type Piece, type Roads } from './drive.js';

interface DayStop {
  readonly place: string;
  /** Only driven through. */
  readonly pass: boolean;
  readonly hours: DayHours;
  /** Minutes after which nobody is admitted, counted back from closing. */
  readonly lastEntry: number;
  readonly least: number;
  readonly most: number;
  /** Minutes of rest after the stop. */
  readonly pause: number;
  /** Minutes there must be before one drives on. */
  readonly beforeDrive: number;
  /** Minutes there must be between lunch and the stop. */
  readonly afterMeal: number;
  /** Clock times between which the visit starts, where somebody asked for it. */
  readonly begin: { readonly earliest: number; readonly latest: number };
}

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

export type TimedPiece =
  | (Piece & { readonly start: number })
  | { readonly kind: 'visit'; readonly place: string; readonly minutes: number; readonly start: number };

export interface Timeline {
  readonly depart: number;
  readonly finish: number;
  readonly pieces: readonly TimedPiece[];
  readonly cost: number;
}

interface Choice {
  readonly depart: number;
  /** Leg that lunch is on, and the mark of the way where; null = no lunch that day. */
  readonly lunch: { readonly leg: number; readonly table: number } | null;
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
  const option = (way: Choice): Option[] => {
    const timeline = simulate(frame, roads, way, stays);
    return timeline === null ? [] : [{ way, timeline }];
  };
  const later = ({ way }: Option, step: number, count: number) =>
    Array.from({ length: count }, (_, i) => option({ ...way, depart: way.depart + (i + 1) * step })).flat();
  const first = lunches(frame, roads).flatMap((lunch) => option({ depart: frame.earliest, lunch }));
  if (first.length === 0) return null;
  const promising = first.sort((a, b) => a.timeline.cost - b.timeline.cost).slice(0, LUNCHES);
  const rough = cheapest(promising.flatMap((each) => [each, ...later(each, STEP, SPAN / STEP)]));
  const best = cheapest([rough, ...later(rough, 1, STEP - 1)]);
  return stretch(frame, roads, best, stays);
}

function cheapest(options: readonly Option[]): Option {
  return options.reduce((best, each) => (each.timeline.cost < best.timeline.cost ? each : best));
}

function lunches(frame: DayFrame, roads: Roads): readonly Choice['lunch'][] {
  if (frame.lunch === null) return [null];
  const chain = [frame.from, ...frame.stops.map(({ place }) => place), frame.to];
  return chain
    .slice(1)
    .flatMap((to, leg) => roads.marks(chain[leg]!, to).map((_, table) => ({ leg, table })));
}

function simulate(
  frame: DayFrame,
  roads: Roads,
  { depart, lunch }: Choice,
  stays: readonly number[],
): Timeline | null {
  const pieces: TimedPiece[] = [];
  let t = depart;
  let cost = Math.max(0, depart - frame.earliest - LEISURE) * PER_MINUTE_LATE;
  if (lunch !== null && lunch.leg === 0 && lunch.table === 0) cost += LUNCH_FIRST;
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
      lunch?.leg === i && frame.lunch !== null
        ? { table: lunch.table, when: { ...frame.lunch, rest: Math.max(frame.lunch.rest, hold) } }
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
      const begin = beginVisit(stop, Math.max(t, fed + stop.afterMeal, least), stays[i]!);
      if (begin === null || begin > most) return null;
      cost += begin - t;
      if (begin > t) add({ kind: 'wait', at, minutes: begin - t });
      pieces.push({ kind: 'visit', place: at, minutes: stays[i]!, start: t });
      t += stays[i]!;
    }
    // Lunch on the spot is the better pause.
    const lunchHere = lunch?.leg === i + 1 && lunch.table === 0;
    const wait = at === (frame.stops[i + 1]?.place ?? frame.to) ? 0 : stop.beforeDrive;
    const rest = Math.max(stop.pause, wait);
    if (lunchHere) hold = Math.max(0, wait - (frame.lunch?.duration ?? 0));
    else if (rest > 0) add({ kind: 'rest', at, minutes: rest });
  }
  return t > frame.latest ? null : { depart, finish: t, pieces, cost };
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

/** First minute from `t` on at which the visit can begin; null = not any more. */
function beginVisit(stop: DayStop, t: number, stay: number): number | null {
  const tail = Math.max(stay, stop.lastEntry);
  const from = Math.max(t, stop.begin.earliest);
  const open = stop.hours.open.find((interval) => Math.max(from, interval.open) + tail <= interval.close);
  if (open === undefined) return null;
  const begin = Math.max(from, open.open);
  return begin > stop.begin.latest ? null : begin;
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
      if (timeline.finish > frame.softLatest || activeMinutes(timeline) > frame.activeMost) continue;
      best = timeline;
      current = longer;
      grown = true;
    }
  }
  return best;
}

function activeMinutes({ pieces }: Timeline): number {
  return pieces.reduce(
    (sum, { kind, minutes }) => sum + (kind === 'leg' || kind === 'visit' ? minutes : 0),
    0,
  );
}
