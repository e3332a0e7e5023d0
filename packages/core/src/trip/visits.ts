import type { BreakInsideInput, NodeInput, Window } from '@kangtu/solver';
import { beginWindows } from '../calendar/index.js';
import type { TripRequest } from './request.js';
import { overlap, type Sight, shunsNoon, tripDates } from './sights.js';
import { lunchOf, restAfterLunch, stopTimes } from './stop-times.js';
import { AFTER_LUNCH, BEFORE_LUNCH, tableOf } from './table.js';
import type { Course, Stay } from './wishes.js';

/**
 * One visit that the search may make. A sight has one; a course has one for each session, a stay of flexible length
 * one for each length.
 */
export interface Visit {
  readonly sight: Sight;
  readonly node: NodeInput;
  /** Length that the search decides upon; absent = the sight's own. */
  readonly minutes?: number;
  readonly session?: number;
}

/** What the longest stay is worth more than the shortest, in percent; the value grows with the root of the length. */
const LONGEST_STAY = 50;

/** A sight is of one request; the problems of a request have most of theirs in common. */
const made = new WeakMap<Sight, readonly Visit[]>();

export function visitsOf(request: TripRequest, sights: readonly Sight[]): readonly Visit[] {
  return sights.flatMap((sight) => {
    const visits = made.get(sight) ?? visitsOfOne(request, sight);
    made.set(sight, visits);
    return visits;
  });
}

function visitsOfOne(request: TripRequest, sight: Sight): readonly Visit[] {
  const { id } = sight.place;
  const course = request.courses?.find(({ place }) => place === id);
  const stay = request.stays?.find(({ place }) => place === id);
  if (course !== undefined) return sessions(request, sight, course);
  if (stay !== undefined && stay.most > stay.least) return lengths(request, sight, stay);
  return [{ sight, node: nodeOf(request, sight) }];
}

function sessions(request: TripRequest, sight: Sight, course: Course): readonly Visit[] {
  const node = { ...nodeOf(request, sight), mandatory: true };
  const { minDays } = course;
  return Array.from({ length: course.sessions }, (_, session) => {
    // Each session leaves room for those before and after it. A trip planned again has some of them behind it.
    const last = request.days - 1 - (course.sessions - 1 - session) * minDays;
    const days = Array.from({ length: request.days }, (_, d) => d).filter(
      (d) => d >= session * minDays && d <= last,
    );
    return { sight, node: request.now === undefined ? { ...node, days } : node, session };
  });
}

/** The shortest stay, one in the middle, the longest: at most one of them is made. */
function lengths(request: TripRequest, sight: Sight, { least, most }: Stay): readonly Visit[] {
  const middle = least + Math.round((most - least) / 10) * 5;
  return [...new Set([least, middle, most])].map((minutes) => {
    const grown = Math.sqrt((minutes - least) / (most - least));
    const score = Math.round(sight.score * (1 + (LONGEST_STAY / 100) * grown));
    const longer = { ...sight, score, service: sight.service + minutes - least, mandatory: false };
    return { sight, node: nodeOf(request, longer, minutes), minutes };
  });
}

function nodeOf(request: TripRequest, sight: Sight, minutes?: number): NodeInput {
  const fixed = request.fixed?.find(({ place }) => place === sight.place.id);
  const bonus = bonusByDay(request, sight.place.id);
  const lunch = lunchInside(request, sight, minutes);
  return {
    score: sight.score,
    service: sight.service,
    mandatory: sight.mandatory,
    windowsByDay: windowsOf(request, sight, minutes),
    ...(fixed?.day !== undefined ? { days: [fixed.day - 1] } : {}),
    ...(fixed?.position !== undefined ? { position: fixed.position } : {}),
    ...(bonus === null ? {} : { bonusByDay: bonus }),
    ...(lunch === null ? {} : { breakInside: lunch }),
  };
}

function windowsOf(
  request: TripRequest,
  { place, windowsByDay }: Sight,
  minutes: number | undefined,
): readonly (readonly Window[])[] {
  const { begin } = stopTimes(place, request);
  const wished = [{ open: begin.earliest, close: begin.latest }];
  const dates = tripDates(request);
  return windowsByDay.map((windows, d) => {
    const open = minutes === undefined ? windows : overlap(windows, beginWindows(place, dates[d]!, minutes));
    return overlap(open, wished);
  });
}

/**
 * Lunch during the visit: at a place to eat it is a part of it, a long visit is an hour longer with it; null = lunch is
 * eaten elsewhere.
 */
function lunchInside(
  request: TripRequest,
  { place, service }: Sight,
  minutes: number | undefined,
): BreakInsideInput | null {
  const { least, pause } = stopTimes(place, request);
  const length = minutes ?? least;
  const table = tableOf(place, request, length);
  if (table === null) return null;
  const { duration } = request.lunch!;
  const whole = table.how === 'inside' ? length + duration : Math.max(length, duration);
  const windowsByDay = tripDates(request).map((date, d) =>
    lunchOf(request, d) === null || shunsNoon(place, date, request) ? [] : beginWindows(place, date, whole),
  );
  if (table.how === 'inside')
    return { after: BEFORE_LUNCH, left: AFTER_LUNCH + service - length, windowsByDay };
  // Of meal and rest as much as there is of visit and pause: the longer of the two counts.
  const eaten = Math.min(length, duration);
  const rest = Math.min(pause, restAfterLunch(request));
  return { after: 0, left: service - length + eaten, shared: eaten + rest, windowsByDay };
}

/** What a planned stop is worth more on its day when a trip is planned again. */
function bonusByDay({ now, days }: TripRequest, place: string): readonly number[] | null {
  if (now === undefined || now.stability === 0) return null;
  if (!now.plan.some((stops) => stops.includes(place))) return null;
  return Array.from({ length: days }, (_, d) => (now.plan[d]?.includes(place) ? now.stability : 0));
}
