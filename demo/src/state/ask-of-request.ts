import { ELEMENTS, LINE_TASTES, type TripRequest, type TripWishes } from '@kangtu/core';
import type { AreaId } from '../areas.ts';
import type { Ask } from './ask.ts';

const WISHES = [
  'limits',
  'dayTimes',
  'fixed',
  'order',
  'notSameDay',
  'eitherOr',
  'stays',
  'courses',
  'breaks',
  'locked',
  'now',
] as const satisfies readonly (keyof TripWishes)[];

/** A checked request as the form's content. */
export function askOfRequest(request: TripRequest, area: AreaId): Ask {
  const { line, tastes, start, end, travellers = [], party, therapies = [] } = request;
  const usual = ELEMENTS.every((element) => tastes[element] === LINE_TASTES[line][element]);
  return {
    area,
    days: request.days,
    date: request.date,
    start,
    end: end === start ? null : end,
    namedLine: request.namedLine,
    line,
    tastes: usual ? null : tastes,
    pace: request.pace,
    mustSee: request.mustSee,
    avoid: request.avoid,
    dayStart: request.dayStart,
    dayEnd: request.dayEnd,
    includeUnconfirmed: request.includeUnconfirmed,
    party: party ?? (travellers.length > 0 ? [{ profiles: travellers }] : []),
    transport: request.transport ?? null,
    therapies,
    wishes: wishesOf(request),
  };
}

export function wishesOf(request: TripRequest): TripWishes {
  const said = WISHES.flatMap((key) => (request[key] === undefined ? [] : [[key, request[key]] as const]));
  const { courses = [], fixed = [], ...others } = Object.fromEntries(said) as TripWishes;
  // The visits of the treatments come back with them.
  const treated = new Set(request.therapies?.map(({ place }) => place));
  const own = {
    courses: courses.filter(({ place }) => !treated.has(place)),
    fixed: fixed.filter(({ place, latest }) => !treated.has(place) || latest !== undefined),
  };
  return {
    ...others,
    ...(own.courses.length > 0 && { courses: own.courses }),
    ...(own.fixed.length > 0 && { fixed: own.fixed }),
  };
}
