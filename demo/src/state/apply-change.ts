import type { ClockTime, RequestChange, TripLimits, TripRequest } from '@kangtu/core';

/** The request with the change made, and with the place asked for. */
export function applyChange(request: TripRequest, change: RequestChange): TripRequest {
  const { place } = change;
  const mustSee = [...new Set([...request.mustSee, place])];
  const asked = { ...request, mustSee, avoid: request.avoid.filter((id) => id !== place) };
  switch (change.code) {
    case 'end-later':
      return withTimes(asked, change.day, { end: change.by });
    case 'start-earlier':
      return withTimes(asked, change.day, { start: -change.by });
    case 'raise-limit': {
      const limits = { ...asked.limits, [change.limit]: (asked.limits?.[change.limit] ?? 0) + change.by };
      return { ...asked, limits: limits as TripLimits };
    }
    case 'drop':
      return {
        ...asked,
        mustSee: mustSee.filter((id) => id !== change.drop),
        avoid: [...asked.avoid, change.drop],
      };
    case 'include-unconfirmed':
      return { ...asked, includeUnconfirmed: true };
    default:
      return asked;
  }
}

function withTimes(request: TripRequest, day: number, by: { start?: number; end?: number }): TripRequest {
  const { dayTimes = [], dayStart, dayEnd } = request;
  const own = dayTimes.find((each) => each.day === day);
  const times = {
    ...own,
    day,
    ...(by.start === undefined ? {} : { start: ((own?.start ?? dayStart) + by.start) as ClockTime }),
    ...(by.end === undefined ? {} : { end: ((own?.end ?? dayEnd) + by.end) as ClockTime }),
  };
  return { ...request, dayTimes: [...dayTimes.filter((each) => each.day !== day), times] };
}
