import type { Itinerary, ItineraryDay, ItineraryPlace } from '@kangtu/core';
import { dayStyle } from '../day-colours.js';
import { numberedStops, placeOf } from '../stops.js';
import { element, type Xml } from '../xml.js';
import { type Box, type Point, round } from './box.js';
import type { Projection } from './projection.js';
import { spread } from './spread.js';
import { INK, PAPER } from './style.js';

export interface Marker {
  readonly place: ItineraryPlace;
  readonly kind: 'stop' | 'night' | 'end';
  /** The stop's number; null for the ends of days. */
  readonly number: number | null;
  readonly day: number;
  readonly at: Point;
  /** True position, when the marker had to move aside. */
  readonly origin: Point;
}

/** Numbered stops, then the places where days begin and end, moved apart so that none covers another. */
export function markersOf(
  itinerary: Itinerary,
  days: readonly ItineraryDay[],
  projection: Projection,
  radius: number,
): readonly Marker[] {
  const stops = numberedStops(itinerary)
    .filter((stop) => days.includes(stop.day))
    .map(({ place, number, day }) => ({ place, kind: 'stop' as const, number, day: day.day }));
  const nights = new Set(days.flatMap((day) => (day.night === null ? [] : [day.night])));
  const ends = [...new Set(days.flatMap((day) => [day.from, day.to]))]
    .filter((id) => !stops.some((stop) => stop.place.id === id && !nights.has(id)))
    .map((id) => ({
      place: placeOf(itinerary, id),
      kind: nights.has(id) ? ('night' as const) : ('end' as const),
      number: null,
      day: days.find((day) => day.from === id || day.to === id)?.day ?? 1,
    }));
  const found = [...stops, ...ends];
  const origins = found.map(({ place }) => projection.point(place.position));
  const moved = spread(origins, radius * 2 + 1.5);
  return found.map((each, i) => ({
    ...each,
    origin: origins[i] as Point,
    at: (moved[i] as Point).map(round) as unknown as Point,
  }));
}

export function markerBox({ at: [x, y] }: Marker, radius: number): Box {
  return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
}

/** Leader line from a marker that moved aside to where the place is. */
export function drawLeader({ at, origin }: Marker): Xml | null {
  if (Math.hypot(at[0] - origin[0], at[1] - origin[1]) < 2) return null;
  return element(
    'g',
    {},
    element('line', { x1: origin[0], y1: origin[1], x2: at[0], y2: at[1], stroke: INK, 'stroke-width': 0.7 }),
    element('circle', { cx: origin[0], cy: origin[1], r: 1.4, fill: INK }),
  );
}

export function drawMarker(marker: Marker, radius: number): Xml {
  const [x, y] = marker.at;
  if (marker.kind === 'stop') return stopSymbol(x, y, radius, marker.day, marker.number ?? 0);
  return marker.kind === 'night' ? nightSymbol(x, y, radius * 0.8) : endSymbol(x, y, radius * 0.72);
}

export function stopSymbol(x: number, y: number, radius: number, day: number, number: number | string): Xml {
  return element(
    'g',
    {},
    element('circle', {
      cx: x,
      cy: y,
      r: radius,
      fill: dayStyle(day).colour,
      stroke: PAPER,
      'stroke-width': 1.2,
    }),
    number === ''
      ? null
      : element(
          'text',
          {
            x,
            y: round(y + radius * 0.43),
            'text-anchor': 'middle',
            'font-size': round(radius * 1.2),
            'font-weight': 700,
            fill: PAPER,
          },
          number,
        ),
  );
}

/** A house: where the night is spent. */
export function nightSymbol(x: number, y: number, r: number): Xml {
  const p = (dx: number, dy: number) => `${round(x + dx * r)},${round(y + dy * r)}`;
  return element('polygon', {
    points: [p(-1, 1), p(-1, -0.15), p(0, -1.05), p(1, -0.15), p(1, 1)].join(' '),
    fill: INK,
    stroke: PAPER,
    'stroke-width': 1.2,
    'stroke-linejoin': 'round',
  });
}

/** A square: where the trip starts or ends. */
export function endSymbol(x: number, y: number, r: number): Xml {
  return element('rect', {
    x: round(x - r),
    y: round(y - r),
    width: round(r * 2),
    height: round(r * 2),
    fill: PAPER,
    stroke: INK,
    'stroke-width': 2,
  });
}
