import { isSight } from '../traveller/index.js';
import { type ClockTime, formatClockTime } from '../units/index.js';
import type { Reader } from './reader.js';
import type { RequestInput } from './request-input.js';
import { requestIssue } from './request-issues.js';
import type { TripWishes } from './wishes.js';

type Written<Field extends keyof TripWishes> = NonNullable<RequestInput[Field]>;
type Bounds = Readonly<Record<string, string | number | undefined>>;

/** The fields of `TripWishes` that were written, with clock times read; what cannot be meant goes to the reader. */
export function readWishes(input: RequestInput, reader: Reader): TripWishes {
  const { limits, dayTimes, fixed, order, notSameDay, eitherOr, stays, courses, breaks, locked, now } = input;
  const wishes: Partial<Record<keyof TripWishes, unknown>> = {
    ...(limits && { limits: readLimits(limits, reader) }),
    ...(dayTimes && { dayTimes: readDayTimes(dayTimes, input.days, reader) }),
    ...(fixed && { fixed: readFixed(fixed, input.days, reader) }),
    ...(order && { order: readOrder(order, reader) }),
    ...(notSameDay && { notSameDay: notSameDay.map((ids, i) => readGroup(ids, `/notSameDay/${i}`, reader)) }),
    ...(eitherOr && { eitherOr: readEitherOr(eitherOr, reader) }),
    ...(stays && { stays: readStays(stays, reader) }),
    ...(courses && { courses: readCourses(courses, input.days, reader) }),
    ...(breaks && { breaks }),
    ...(locked && { locked: readLocked(locked, input, reader) }),
    ...(now && { now: readNow(now, input, reader) }),
  };
  // The schema has checked every number: the brands of units exist in types only.
  return wishes as TripWishes;
}

function sight(id: string, path: string, reader: Reader): void {
  const place = reader.place(id, path);
  if (place !== undefined && !isSight(place))
    reader.issues.push(requestIssue('not-a-sight', path, { place: id, kind: place.kind }));
}

function dayInTrip(day: number, days: number, path: string, reader: Reader): void {
  if (day > days) reader.issues.push(requestIssue('day-not-in-trip', path, { day, days }));
}

/** Each day or place once: a second entry would contradict the first. */
function once<T>(items: readonly T[], key: (item: T) => string | number, path: string, reader: Reader): void {
  items.forEach((item, i) => {
    const first = items.findIndex((other) => key(other) === key(item));
    if (first !== i)
      reader.issues.push(requestIssue('said-twice', `${path}/${i}`, { what: String(key(item)) }));
  });
}

function ordered(bounds: Bounds, least: string, most: string, path: string, reader: Reader): void {
  const [low, high] = [bounds[least], bounds[most]];
  if (typeof low !== 'number' || typeof high !== 'number' || low <= high) return;
  reader.issues.push(requestIssue('bounds-reversed', `${path}/${most}`, { least, most, low, high }));
}

/** `earliest` and `latest` of a visit's start, as far as they are written. */
function startsWithin(
  { earliest, latest }: { readonly earliest?: string | number; readonly latest?: string | number },
  path: string,
  reader: Reader,
): { readonly earliest?: ClockTime; readonly latest?: ClockTime } {
  const times = {
    ...(earliest !== undefined && { earliest: reader.time(earliest, 0, `${path}/earliest`) }),
    ...(latest !== undefined && { latest: reader.time(latest, 1440, `${path}/latest`) }),
  };
  if (times.earliest !== undefined && times.latest !== undefined && times.latest < times.earliest) {
    const params = { earliest: formatClockTime(times.earliest), latest: formatClockTime(times.latest) };
    reader.issues.push(requestIssue('start-window-empty', `${path}/latest`, params));
  }
  return times;
}

function readLimits(limits: Written<'limits'>, reader: Reader): Written<'limits'> {
  limits.kinds?.forEach((limit, i) => {
    const path = `/limits/kinds/${i}`;
    if ((limit.kind === undefined) === (limit.element === undefined))
      reader.issues.push(requestIssue('kind-or-element', path, {}));
    ordered(limit, 'leastPerDay', 'mostPerDay', path, reader);
    ordered(limit, 'leastPerTrip', 'mostPerTrip', path, reader);
    ordered(limit, 'leastPerDay', 'mostPerTrip', path, reader);
  });
  return limits;
}

function readDayTimes(list: Written<'dayTimes'>, days: number, reader: Reader): unknown {
  once(list, ({ day }) => day, '/dayTimes', reader);
  return list.map(({ day, start, end }, i) => {
    const path = `/dayTimes/${i}`;
    dayInTrip(day, days, `${path}/day`, reader);
    const times = {
      ...(start !== undefined && { start: reader.time(start, 0, `${path}/start`) }),
      ...(end !== undefined && { end: reader.time(end, 1440, `${path}/end`) }),
    };
    return { day, ...times };
  });
}

function readFixed(list: Written<'fixed'>, days: number, reader: Reader): unknown {
  once(list, ({ place }) => place, '/fixed', reader);
  return list.map((visit, i) => {
    const path = `/fixed/${i}`;
    const { place, day, position } = visit;
    reader.place(place, `${path}/place`);
    if (day !== undefined) dayInTrip(day, days, `${path}/day`, reader);
    return {
      place,
      ...(day !== undefined && { day }),
      ...startsWithin(visit, path, reader),
      ...(position !== undefined && { position }),
    };
  });
}

function readOrder(list: Written<'order'>, reader: Reader): Written<'order'> {
  list.forEach((order, i) => {
    const path = `/order/${i}`;
    sight(order.first, `${path}/first`, reader);
    sight(order.second, `${path}/second`, reader);
    if (order.first === order.second)
      reader.issues.push(requestIssue('named-twice', `${path}/second`, { place: order.second }));
    ordered(order, 'minDays', 'maxDays', path, reader);
    ordered(order, 'minGap', 'maxGap', path, reader);
  });
  const circle = circleOf(list);
  if (circle.length > 1)
    reader.issues.push(requestIssue('order-cycle', '/order', { places: circle.join(', ') }));
  return list;
}

/** Places each of which is to come before the next, and the last before the first; empty = there are none. */
function circleOf(list: Written<'order'>): readonly string[] {
  const done = new Set<string>();
  const walk = (place: string, path: readonly string[]): readonly string[] => {
    if (path.includes(place)) return path.slice(path.indexOf(place));
    if (done.has(place)) return [];
    for (const { first, second } of list) {
      const circle = first === place ? walk(second, [...path, place]) : [];
      if (circle.length > 0) return circle;
    }
    done.add(place);
    return [];
  };
  for (const { first } of list) {
    const circle = walk(first, []);
    if (circle.length > 1) return circle;
  }
  return [];
}

function readGroup(ids: readonly string[], path: string, reader: Reader): readonly string[] {
  ids.forEach((id, i) => {
    sight(id, `${path}/${i}`, reader);
    if (ids.indexOf(id) !== i) reader.issues.push(requestIssue('named-twice', `${path}/${i}`, { place: id }));
  });
  if (ids.length < 2) reader.issues.push(requestIssue('group-too-small', path, { places: ids.length }));
  return ids;
}

function readEitherOr(list: Written<'eitherOr'>, reader: Reader): Written<'eitherOr'> {
  list.forEach(({ places }, i) => {
    readGroup(places, `/eitherOr/${i}/places`, reader);
  });
  return list;
}

function readStays(list: Written<'stays'>, reader: Reader): Written<'stays'> {
  once(list, ({ place }) => place, '/stays', reader);
  list.forEach((stay, i) => {
    sight(stay.place, `/stays/${i}/place`, reader);
    ordered(stay, 'least', 'most', `/stays/${i}`, reader);
  });
  return list;
}

function readCourses(list: Written<'courses'>, days: number, reader: Reader): unknown {
  once(list, ({ place }) => place, '/courses', reader);
  return list.map((course, i) => {
    const path = `/courses/${i}`;
    const { place, sessions, minDays, minutes } = course;
    reader.place(place, `${path}/place`);
    const needed = (sessions - 1) * minDays + 1;
    if (needed > days)
      reader.issues.push(requestIssue('course-too-long', `${path}/sessions`, { place, needed, days }));
    const length = minutes === undefined ? {} : { minutes };
    return { place, sessions, minDays, ...length, ...startsWithin(course, path, reader) };
  });
}

function readLocked(list: Written<'locked'>, input: RequestInput, reader: Reader): Written<'locked'> {
  once(list, ({ day }) => day, '/locked', reader);
  const all = list.flatMap(({ stops }) => stops);
  list.forEach(({ day, stops, night }, i) => {
    const path = `/locked/${i}`;
    const course = (id: string) => input.courses?.some(({ place }) => place === id);
    stops.forEach((id, j) => {
      const before = list.slice(0, i).reduce((sum, lock) => sum + lock.stops.length, j);
      if (all.indexOf(id) !== before && !course(id))
        reader.issues.push(requestIssue('named-twice', `${path}/stops/${j}`, { place: id }));
    });
    dayInTrip(day, input.days, `${path}/day`, reader);
    stops.forEach((id, j) => {
      // A town that is only passed may be locked as well.
      if (input.via?.includes(id) !== true) sight(id, `${path}/stops/${j}`, reader);
    });
    if (night === undefined) return;
    const place = reader.place(night, `${path}/night`);
    if (place !== undefined && !place.overnight)
      reader.issues.push(requestIssue('night-not-overnight', `${path}/night`, { place: night }));
    const asked = input.nights?.[day - 1];
    if (asked !== undefined && asked !== night)
      reader.issues.push(requestIssue('night-locked-elsewhere', `${path}/night`, { day, night, asked }));
  });
  return list;
}

function readNow(now: Written<'now'>, { days, locked }: RequestInput, reader: Reader): unknown {
  dayInTrip(now.day, days, '/now/day', reader);
  reader.place(now.place, '/now/place');
  reader.placeList(now.done, '/now/done');
  now.plan.forEach((ids, d) => {
    reader.placeList(ids, `/now/plan/${d}`);
  });
  if (now.plan.length > days)
    reader.issues.push(requestIssue('day-not-in-trip', '/now/plan', { day: now.plan.length, days }));
  for (let day = 1; day < Math.min(now.day, days + 1); day++) {
    const lock = locked?.find((each) => each.day === day);
    if (lock?.whole !== true || lock.night === undefined)
      reader.issues.push(requestIssue('past-not-locked', '/now/day', { day }));
  }
  return { ...now, time: reader.time(now.time, 0, '/now/time') };
}
