import type { Region } from '../region/region.js';
import { addDays, type ClockTime } from '../units/index.js';
import { Done } from './done.js';
import type { TripRequest } from './request.js';
import type { FixedVisit, TripNow } from './wishes.js';

/** The rest of a trip that is under way, as a trip of its own; what lies behind is counted in `done`. */
export interface RestOfTrip {
  readonly request: TripRequest;
  readonly done: Done;
  /** Days before today. */
  readonly past: number;
}

/** The whole trip where it has not begun. */
export function restOf(region: Region, request: TripRequest, driven: number): RestOfTrip {
  const { now } = request;
  if (now === undefined) return { request, done: new Done(), past: 0 };
  const past = now.day - 1;
  const byId = new Map(region.places.map((place) => [place.id, place]));
  const seen = (request.locked ?? []).flatMap(({ day, stops }) => (day < now.day ? stops : []));
  const places = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const done = new Done(places(seen), places(now.done), driven);
  return { request: shifted(request, now, past, [...seen, ...now.done]), done, past };
}

/** Days counted from today, done stops no candidates any more, wishes about them fulfilled. */
function shifted(request: TripRequest, now: TripNow, past: number, behind: readonly string[]): TripRequest {
  const ahead = <T extends { readonly day: number }>(list: readonly T[] | undefined) =>
    list?.filter(({ day }) => day > past).map((each) => ({ ...each, day: each.day - past }));
  const open = (id: string) => !behind.includes(id);
  const times = behind.length;
  const sessions = (place: string) => behind.filter((id) => id === place).length;
  const courses = request.courses
    ?.map((course) => ({ ...course, sessions: course.sessions - sessions(course.place) }))
    .filter((course) => course.sessions > 0);
  const inCourse = new Set(courses?.map(({ place }) => place));
  const passed = lastPassed(request, [...behind, now.place, ...nightsBehind(request, now.day)]);
  return {
    ...request,
    days: request.days - past,
    date: addDays(request.date, past),
    start: now.place,
    via: request.via.slice(passed),
    nights: request.nights.slice(past),
    mustSee: request.mustSee.filter(open),
    avoid: [...request.avoid, ...(times > 0 ? behind.filter((id) => !inCourse.has(id)) : [])],
    fixed: request.fixed
      ?.filter(({ place, day }) => open(place) && (day === undefined || day > past))
      .map((each) => (each.day === undefined ? each : { ...leftOfToday(each, now), day: each.day - past })),
    order: request.order?.filter(({ first, second }) => open(first) && open(second)),
    eitherOr: request.eitherOr
      ?.map((group) => (group.places.every(open) ? group : { places: [], must: false }))
      .filter(({ places }) => places.length > 0),
    courses,
    dayTimes: ahead(request.dayTimes),
    locked: ahead(request.locked)?.map((lock) =>
      lock.day > 1 ? lock : { ...lock, stops: lock.stops.filter((id) => !now.done.includes(id)) },
    ),
    now: { ...now, day: 1, time: now.time as ClockTime, plan: now.plan.slice(past) },
  } as TripRequest;
}

/** A position of today among the stops that are left of it. */
function leftOfToday(fixed: FixedVisit, { day, done }: TripNow): FixedVisit {
  const { position } = fixed;
  if (fixed.day !== day || typeof position !== 'number' || position < 0) return fixed;
  return { ...fixed, position: Math.max(1, position - done.length) };
}

function nightsBehind({ locked = [] }: TripRequest, today: number): readonly string[] {
  return locked.flatMap(({ day, night }) => (day < today && night !== undefined ? [night] : []));
}

/** How many towns of the route lie behind: up to the last one that was a stop, a night or is where we are. */
function lastPassed({ via }: TripRequest, places: readonly string[]): number {
  return via.findLastIndex((town) => places.includes(town)) + 1;
}
