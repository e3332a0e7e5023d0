import type { TripRequest } from '../../trip/request.js';
import type { Course, Position, VisitOrder } from '../../trip/wishes.js';
import { finding } from '../findings.js';
import type { Finding } from '../itinerary.js';
import { minutesThere } from '../meals.js';
import { type Checked, clock } from './context.js';

/** A visit and where it stands in the trip. */
interface Stop {
  readonly place: string;
  /** 0 = the first day. */
  readonly day: number;
  readonly start: number;
  readonly end: number;
  /** Without lunch, but at a place to eat. */
  readonly minutes: number;
  readonly path: string;
  /** 0 = the first stop of its day, and how many there are. */
  readonly index: number;
  readonly stops: number;
}

/** Fixed visits, orders, groups, lengths of stay and courses. */
export function checkPlans(checked: Checked): readonly Finding[] {
  const { request } = checked;
  const stops = stopsOf(checked);
  return [
    ...checkFixed(request, stops),
    ...(request.order ?? []).flatMap((order) => checkOrder(order, stops)),
    ...(request.notSameDay ?? []).flatMap((ids) => checkApart(ids, stops)),
    ...checkEitherOr(request, stops),
    ...checkStays(request, stops),
    ...(request.courses ?? []).flatMap((course) => checkCourse(course, stops, request)),
  ];
}

function stopsOf({ itinerary, places }: Checked): readonly Stop[] {
  return itinerary.days.flatMap(({ items }, day) => {
    const visits = items.flatMap((item, i) =>
      item.kind === 'visit'
        ? [
            {
              place: item.place,
              day,
              start: item.start,
              end: item.end,
              minutes: minutesThere(item, places.get(item.place)),
              path: `/days/${day}/items/${i}`,
            },
          ]
        : [],
    );
    return visits.map((visit, index) => ({ ...visit, index, stops: visits.length }));
  });
}

function checkFixed({ fixed = [], now }: TripRequest, stops: readonly Stop[]): readonly Finding[] {
  return fixed.flatMap(({ place, day, earliest, latest, position }) =>
    stops
      .filter((stop) => stop.place === place)
      .flatMap((stop) => {
        const findings = checkStart(stop, earliest, latest);
        if (day !== undefined && stop.day !== day - 1)
          findings.push(finding('fixed-day', stop.path, { place, expected: day, received: stop.day + 1 }));
        const done = day !== undefined && now?.day === day ? now.done.length : 0;
        if (position !== undefined && !standsAt(stop, position, done))
          findings.push(finding('fixed-position', stop.path, { place, day: stop.day + 1, position }));
        return findings;
      }),
  );
}

/** `done` = stops of the day that lie behind and are not among its items any more. */
function standsAt({ index, stops }: Stop, position: Position, done: number): boolean {
  if (position === 'first') return index === 0;
  if (position === 'last') return index === stops - 1;
  return position > 0 ? index + 1 === Math.max(1, position - done) : stops - index === -position;
}

function checkStart(stop: Stop, earliest = 0, latest = 2879): Finding[] {
  if (stop.start >= earliest && stop.start <= latest) return [];
  const params = { start: clock(stop.start), earliest: clock(earliest), latest: clock(latest) };
  return [finding('fixed-time', stop.path, { place: stop.place, ...params })];
}

function checkOrder(order: VisitOrder, stops: readonly Stop[]): readonly Finding[] {
  const { first, second, minDays = 0, maxDays = 5, minGap = 0, maxGap = 2880 } = order;
  const pairs = stops
    .filter(({ place }) => place === first)
    .flatMap((a) => stops.filter(({ place }) => place === second).map((b) => [a, b] as const));
  return pairs.flatMap(([a, b]) => {
    const days = b.day - a.day;
    if (days < 0 || (days === 0 && b.start < a.end))
      return [finding('order-broken', b.path, { first, second })];
    if (days < minDays || days > maxDays) return [finding('order-days', b.path, { first, second, days })];
    const minutes = b.start - a.end;
    return days === 0 && (minutes < minGap || minutes > maxGap)
      ? [finding('order-gap', b.path, { first, second, minutes })]
      : [];
  });
}

function checkApart(ids: readonly string[], stops: readonly Stop[]): readonly Finding[] {
  const named = stops.filter(({ place }) => ids.includes(place));
  return named.flatMap((stop, i) => {
    const other = named.slice(0, i).find((each) => each.day === stop.day && each.place !== stop.place);
    return other === undefined
      ? []
      : [finding('same-day', stop.path, { first: other.place, second: stop.place, day: stop.day + 1 })];
  });
}

function checkEitherOr({ eitherOr = [], now }: TripRequest, stops: readonly Stop[]): readonly Finding[] {
  return eitherOr.flatMap(({ places, must }, i) => {
    const path = `/request/eitherOr/${i}`;
    const seen = places.filter(
      (id) => stops.some(({ place }) => place === id) || now?.done.includes(id) === true,
    );
    const [first, second] = seen;
    if (first !== undefined && second !== undefined)
      return [finding('either-or-both', path, { first, second })];
    return must && first === undefined
      ? [finding('either-or-none', path, { places: places.join(', ') })]
      : [];
  });
}

function checkStays({ stays = [] }: TripRequest, stops: readonly Stop[]): readonly Finding[] {
  return stays.flatMap(({ place, least, most }) =>
    stops
      .filter((stop) => stop.place === place)
      .filter(({ minutes }) => minutes < least || minutes > most)
      .map(({ path, minutes }) => finding('stay-length', path, { place, minutes, least, most })),
  );
}

function checkCourse(course: Course, stops: readonly Stop[], { now }: TripRequest): readonly Finding[] {
  const { place, minutes, minDays } = course;
  const made = stops.filter((stop) => stop.place === place);
  const sessions = made.length + (now?.done.filter((id) => id === place).length ?? 0);
  const count =
    sessions === course.sessions
      ? []
      : [finding('course-sessions', '/days', { place, sessions, expected: course.sessions })];
  const each = made.flatMap((stop, i) => {
    const days = i === 0 ? minDays : stop.day - made[i - 1]!.day;
    const length = stop.end - stop.start;
    return [
      ...checkStart(stop, course.earliest, course.latest),
      ...(days < minDays
        ? [finding('course-gap', stop.path, { place, day: stop.day + 1, days, least: minDays })]
        : []),
      ...(minutes !== undefined && length !== minutes
        ? [finding('stay-length', stop.path, { place, minutes: length, least: minutes, most: minutes })]
        : []),
    ];
  });
  return [...count, ...each];
}
