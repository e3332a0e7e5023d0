import { mostStops } from './kinds.js';
import type { TripRequest } from './request.js';
import { type RequestIssue, requestIssue } from './request-issues.js';
import type { FixedVisit, Position } from './wishes.js';

/** A position as a number: from the day's beginning (1, 2, ...) or its end (-1, -2, ...). */
function placeInDay(position: Position): number {
  if (position === 'first') return 1;
  return position === 'last' ? -1 : position;
}

interface Placed extends FixedVisit {
  readonly position: Position;
  readonly path: string;
}

/** Positions that contradict each other, the number of stops a day may have, or locked stops. */
export function positionIssues(request: TripRequest): readonly RequestIssue[] {
  const placed = (request.fixed ?? []).flatMap((visit, i): Placed[] =>
    visit.position === undefined
      ? []
      : [{ ...visit, position: visit.position, path: `/fixed/${i}/position` }],
  );
  return [
    ...placed.flatMap((visit, i) => taken(visit, placed.slice(0, i), request)),
    ...placed.flatMap((visit) => overStops(visit, request)),
    ...placed.flatMap((visit) => againstLock(visit, request)),
  ];
}

/** The only day on which it may be; undefined = several. */
const onlyDay = ({ day }: FixedVisit, { days }: TripRequest) => day ?? (days === 1 ? 1 : undefined);

function taken(visit: Placed, before: readonly Placed[], request: TripRequest): readonly RequestIssue[] {
  const day = onlyDay(visit, request);
  const other = before.find(
    (each) =>
      placeInDay(each.position) === placeInDay(visit.position) &&
      each.place !== visit.place &&
      onlyDay(each, request) === day,
  );
  if (day === undefined || other === undefined) return [];
  const { place: second, position, path } = visit;
  return [requestIssue('position-taken', path, { first: other.place, second, day, position })];
}

function overStops({ place, position, path }: Placed, request: TripRequest): readonly RequestIssue[] {
  const limit = request.limits?.stopsPerDay ?? Number.POSITIVE_INFINITY;
  const pace = mostStops(request);
  const most = Math.min(limit, pace);
  const by = limit < pace ? 'limit' : 'pace';
  return Math.abs(placeInDay(position)) <= most
    ? []
    : [requestIssue('position-over-stops', path, { place, position, most, by })];
}

function againstLock(visit: Placed, request: TripRequest): readonly RequestIssue[] {
  const { place, position, path } = visit;
  const wished = placeInDay(position);
  const isStop = (id: string) => !request.via.includes(id);
  const locks = (request.locked ?? []).map((lock) => ({ ...lock, stops: lock.stops.filter(isStop) }));
  const lock = locks.find(({ stops }) => stops.includes(place));
  const at = lock?.stops.indexOf(place) ?? -1;
  if (lock !== undefined) {
    const holds = wished > 0 ? at + 1 === wished : !lock.whole || lock.stops.length - at === -wished;
    return holds ? [] : [requestIssue('position-locked', path, { place, position, day: lock.day })];
  }
  const own = locks.find(({ day }) => day === onlyDay(visit, request));
  return own !== undefined && wished > 0 && wished <= own.stops.length
    ? [requestIssue('position-locked', path, { place, position, day: own.day })]
    : [];
}
