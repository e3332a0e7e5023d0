import { dayHours } from '../calendar/index.js';
import type { Place } from '../region/region.js';
import { dayWindow } from '../trip/day-window.js';
import type { TripRequest } from '../trip/request.js';
import { noonEdges, shunsNoon } from '../trip/sights.js';
import { slackOf } from '../trip/slack.js';
import { lunchOf, passPause, stopTimes } from '../trip/stop-times.js';
import { tableOf } from '../trip/table.js';
import { treatmentGaps } from '../trip/treatment-gaps.js';
import { type ClockTime, type LocalDate, type Metres, type Minutes, weekday } from '../units/index.js';
import type { VisitPiece } from './day-visit.js';
import type { Roads } from './drive.js';
import type { Item, ItineraryDay } from './itinerary.js';
import { type DayFrame, dayTimeline, type TimedPiece, type Timeline } from './timeline.js';
import { coverageOf, totalsOf } from './totals.js';
import { reasonsOf, shownHours, unconfirmedFacts } from './visit.js';

/** A day as the search decided it. */
export interface DayRoute {
  readonly day: number;
  readonly date: LocalDate;
  readonly from: string;
  readonly to: string;
  readonly stops: readonly DayRouteStop[];
}

export interface DayRouteStop {
  readonly place: string;
  /** Only driven through. */
  readonly pass: boolean;
  /** Length of the visit in minutes, when somebody has fixed it. */
  readonly minutes?: number;
  /** Least minutes of the visit, when the search has decided upon a longer stay than the shortest. */
  readonly least?: number;
}

/**
 * The day with all its items; null when it cannot be kept minute by minute. `lateLunch`: rather a late lunch than none
 * of it.
 */
export function describeDay(
  route: DayRoute,
  request: TripRequest,
  roads: Roads,
  lateLunch = true,
): ItineraryDay | null {
  const frame = { ...frameOf(route, request, roads), lateLunch };
  // Out of the noon heat where the day allows it.
  const timeline = dayTimeline(outOfNoon(frame, route, request, roads), roads) ?? dayTimeline(frame, roads);
  return timeline === null ? null : dayOf(timeline, route, request, roads);
}

/**
 * The day as it would go if nothing ever closed and the day had no end: for what somebody arranged by hand. What
 * is wrong with it is for `check` to say. Null when there is no way, or the day would last beyond the next midnight.
 */
export function describeDayAnyhow(route: DayRoute, request: TripRequest, roads: Roads): ItineraryDay | null {
  const frame = frameOf(route, request, roads);
  const open = [{ open: 0, close: LAST_MINUTE }];
  const stops = frame.stops.map((stop) => ({
    ...stop,
    hours: { ...stop.hours, open },
    lastEntry: 0,
    most: stop.least,
    afterMeal: 0,
    begin: { earliest: 0, latest: LAST_MINUTE },
    beforeDrive: 0,
  }));
  const timeline = dayTimeline({ ...frame, latest: LAST_MINUTE, stops }, roads);
  return timeline === null ? null : dayOf(timeline, route, request, roads);
}

function outOfNoon(frame: DayFrame, { date }: DayRoute, request: TripRequest, roads: Roads): DayFrame {
  const noon = noonEdges(request);
  const stops = frame.stops.map((stop) => {
    const place = roads.places.get(stop.place)!;
    if (stop.pass || !shunsNoon(place, date, request)) return stop;
    const open = stop.hours.open.flatMap(({ open, close }) => [
      { open, close: Math.min(close, noon.until) },
      { open: Math.max(open, noon.from), close },
    ]);
    return { ...stop, hours: { ...stop.hours, open: open.filter((each) => each.open < each.close) } };
  });
  return { ...frame, stops };
}

/** Of `ClockTime`. */
const LAST_MINUTE = 2879;

function dayOf(timeline: Timeline, route: DayRoute, request: TripRequest, roads: Roads): ItineraryDay {
  const items = itemsOf(timeline, route, request, roads);
  return {
    day: route.day,
    date: route.date,
    weekday: weekday(route.date),
    from: route.from,
    to: route.to,
    start: timeline.depart as ClockTime,
    end: timeline.finish as ClockTime,
    items,
    night: route.day === request.days ? null : route.to,
    totals: totalsOf(items, roads.places),
    elements: coverageOf(items, roads.places),
  };
}

function frameOf(route: DayRoute, request: TripRequest, roads: Roads): DayFrame {
  const window = dayWindow(request, route.day - 1);
  const places = route.stops.filter(({ pass }) => !pass).map(({ place }) => roads.places.get(place)!);
  return {
    from: route.from,
    to: route.to,
    ...window,
    softLatest: window.latest - slackOf(request, window),
    activeMost: request.limits?.activePerDay ?? Number.POSITIVE_INFINITY,
    gaps: [...(request.order ?? []), ...treatmentGaps(request, places)],
    lunch: route.stops.length > 0 ? lunchOf(request, route.day - 1) : null,
    lateLunch: true,
    stops: route.stops.map((stop) => {
      const place = roads.places.get(stop.place)!;
      const times = stopTimes(place, request);
      const { minutes, least = times.least } = stop;
      return {
        place: stop.place,
        pass: stop.pass,
        hours: dayHours(place, route.date),
        lastEntry: place.lastEntryMinutes?.value ?? 0,
        ...times,
        least,
        most: shunsNoon(place, route.date, request) ? least : Math.max(least, times.most),
        ...(minutes === undefined ? {} : { least: minutes, most: minutes }),
        pause: stop.pass ? passPause(request) : times.pause,
        table: stop.pass ? null : tableOf(place, request, minutes ?? least),
      };
    }),
  };
}

function itemsOf(timeline: Timeline, route: DayRoute, request: TripRequest, roads: Roads): readonly Item[] {
  const chain = [route.from, ...route.stops.map(({ place }) => place), route.to];
  return timeline.pieces.map((piece): Item => {
    const time = { start: piece.start as ClockTime, end: (piece.start + piece.minutes) as ClockTime };
    switch (piece.kind) {
      case 'leg':
        return legItem(piece, time, roads);
      case 'visit':
        return visitItem(roads.places.get(piece.place)!, piece, time);
      case 'meal':
        return { kind: 'meal', ...time, meal: 'lunch', at: piece.at };
      default:
        return { kind: piece.kind, ...time, at: piece.at };
    }
  });

  function visitItem(
    place: Place,
    { minutes, lunch }: VisitPiece,
    time: { start: ClockTime; end: ClockTime },
  ): Item {
    const i = chain.indexOf(place.id, 1);
    return {
      kind: 'visit',
      ...time,
      place: place.id,
      minutes: minutes as Minutes,
      open: shownHours(place, route.date),
      unconfirmed: unconfirmedFacts(place, route.date),
      reasons: reasonsOf(place, request, roads.travel, chain[i - 1]!, chain[i + 1]!),
      ...(lunch === undefined
        ? {}
        : { lunch: { start: lunch.start as ClockTime, end: lunch.end as ClockTime } }),
    };
  }
}

function legItem(
  piece: Extract<TimedPiece, { readonly kind: 'leg' }>,
  time: { readonly start: ClockTime; readonly end: ClockTime },
  roads: Roads,
): Item {
  const { mode, roads: spans, passing, geometry, estimated } = roads.ways(piece.from, piece.to);
  return {
    kind: 'leg',
    ...time,
    from: piece.from,
    to: piece.to,
    mode,
    metres: piece.metres as Metres,
    minutes: piece.minutes as Minutes,
    roads: spans,
    passing,
    geometry,
    estimated,
  };
}
