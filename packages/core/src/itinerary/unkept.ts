import type { TravelMatrix } from '../matrix/matrix.js';
import type { Region } from '../region/region.js';
import { bathRule } from '../trip/attempts.js';
import { bathsOf } from '../trip/baths.js';
import { dayWindow } from '../trip/day-window.js';
import type { TripRequest } from '../trip/request.js';
import { type RequestIssue, type RequestIssueParams, requestIssue } from '../trip/request-issues.js';
import { travelOf } from '../trip/travel.js';
import { wantedPlaces } from '../trip/wanted.js';
import { type ClockTime, formatClockTime } from '../units/index.js';
import { roadsOf } from './assemble.js';
import { type DayRoute, describeDay } from './day.js';
import type { Roads } from './drive.js';

/** Why a day that the search chose cannot be kept to the minute: what it holds, and what that collides with. */
export function unkeptIssues(
  region: Region,
  matrix: TravelMatrix,
  request: TripRequest,
  route: DayRoute,
): readonly RequestIssue[] {
  const roads = roadsOf(region, request, travelOf(matrix));
  const visits = route.stops.filter(({ pass }) => !pass).map(({ place }) => place);
  const wanted = wantedPlaces(request).filter(({ place }) => visits.includes(place));
  const without = (place: string) => ({
    ...route,
    stops: route.stops.filter((stop) => stop.pass || stop.place !== place),
  });
  const decisive = wanted.filter(({ place }) => describeDay(without(place), request, roads) !== null);
  const named = decisive.length > 0 ? decisive : wanted;
  const rule = bathRule(request);
  const baths = bathsOf(region.places);
  const bath = named.find(({ place }) => baths.includes(place));
  if (bath !== undefined && rule !== null) {
    const params = { place: bath.place, rule: rule.id, limit: rule.limit ?? 0 };
    return [requestIssue('must-see-against-rule', bath.path, params)];
  }
  const places = named.length > 0 ? named.map(({ place }) => place) : visits;
  return [
    requestIssue('day-collides', named[0]?.path ?? '/days', {
      day: route.day,
      places: places.join(', '),
      ...against(route, request, roads),
    }),
  ];
}

type Against = Pick<RequestIssueParams['day-collides'], 'against' | 'time'>;

const MIDNIGHT = 1440 as ClockTime;

/** What gives way so that the day can be kept: the first of them that is enough. */
function against(route: DayRoute, request: TripRequest, roads: Roads): Against {
  const keeps = (changed: TripRequest) => describeDay(route, changed, roads) !== null;
  const { lunch, fixed = [], courses = [] } = request;
  if (lunch !== null && keeps({ ...request, lunch: null })) {
    const time = `${formatClockTime(lunch.earliest)}–${formatClockTime(lunch.latest)}`;
    return { against: 'lunch', time };
  }
  const others = (request.dayTimes ?? []).filter(({ day }) => day !== route.day);
  const own = (request.dayTimes ?? []).find(({ day }) => day === route.day);
  const dayTimes = [...others, { ...own, day: route.day, end: MIDNIGHT }];
  if (keeps({ ...request, dayTimes })) {
    const { latest } = dayWindow(request, route.day - 1);
    return { against: 'day-end', time: formatClockTime(latest as ClockTime) };
  }
  const untimed = <T extends { readonly earliest?: ClockTime; readonly latest?: ClockTime }>(
    list: readonly T[],
  ) => list.map(({ earliest: _, latest: __, ...visit }) => visit as unknown as T);
  if (keeps({ ...request, fixed: untimed(fixed), courses: untimed(courses), order: [] }))
    return { against: 'times', time: '' };
  return { against: 'opening-hours', time: '' };
}
