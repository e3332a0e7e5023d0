import type { Itinerary } from '@kangtu/core';
import { visitedPlaces } from '@kangtu/core';
import * as L from 'leaflet';
import { svgElement } from '../svg.ts';
import { toLatLng } from './map.ts';
import { type Sprite, SpriteLayer } from './sprites.ts';

const ARROW_EVERY_PX = 130;
/** Days with a light line inside theirs: colours alone are not told apart by everybody. */
const CORED: readonly number[] = [2, 4, 5];

export interface RouteLayer {
  readonly group: L.LayerGroup;
  /** 0 = all days. */
  focus(day: number): void;
  bounds(day: number): L.LatLngBounds | null;
}

/** The drives of every day along the network's geometry: a casing, the day's colour, some with a core; with arrows. */
export function routeLayer(map: L.Map, itinerary: Itinerary): RouteLayer {
  const group = L.layerGroup();
  const renderer = L.svg({ pane: 'route', padding: 0.4 });
  const days = itinerary.days.map((day) => {
    const lines = day.items.flatMap((item) => (item.kind === 'leg' ? [item.geometry.map(toLatLng)] : []));
    const path = (name: string) =>
      L.polyline(lines, {
        renderer,
        pane: 'route',
        interactive: false,
        smoothFactor: 1,
        className: `route ${name} day-${day.day}`,
      });
    const stops = visitedPlaces(day.items).map((id) => itinerary.places[id]);
    const ends = [day.from, day.to].map((id) => itinerary.places[id]);
    const points = [
      ...lines.flat(),
      ...[...stops, ...ends].flatMap((p) => (p ? [toLatLng(p.position)] : [])),
    ];
    return {
      day: day.day,
      lines,
      paths: (CORED.includes(day.day) ? ['casing', 'line', 'core'] : ['casing', 'line']).map(path),
      bounds: L.latLngBounds(points),
    };
  });
  for (const level of [0, 1, 2])
    for (const { paths } of days) if (paths[level] !== undefined) group.addLayer(paths[level]);
  const arrows = new SpriteLayer('route').addTo(group);
  let focused = 0;

  const drawArrows = () =>
    arrows.show(
      days
        .filter(({ day }) => focused === 0 || focused === day)
        .flatMap(({ day, lines }) => lines.flatMap((line) => arrowsAlong(map, line, day))),
    );
  const later = () => setTimeout(drawArrows);
  group.on('add', () => map.on('zoomend', later) && drawArrows());
  group.on('remove', () => map.off('zoomend', later));

  return {
    group,
    focus(day) {
      const changed = day !== focused;
      focused = day;
      for (const one of days) {
        for (const path of one.paths) {
          path.getElement()?.classList.toggle('dim', day !== 0 && day !== one.day);
          if (one.day === day) path.bringToFront();
        }
      }
      if (changed) drawArrows();
    },
    bounds(day) {
      const chosen = days.filter((one) => (day === 0 || one.day === day) && one.bounds.isValid());
      if (chosen.length === 0) return null;
      return chosen.reduce((all, one) => all.extend(one.bounds), L.latLngBounds([]));
    },
  };
}

/** Small arrow heads along a line at equal distances on the screen, turned to the direction of travel. */
function arrowsAlong(map: L.Map, line: readonly L.LatLngTuple[], day: number): Sprite[] {
  const points = line.map((p) => map.latLngToLayerPoint(p));
  const arrows: Sprite[] = [];
  let next = ARROW_EVERY_PX / 2;
  for (let i = 1, walked = 0; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!];
    const length = a.distanceTo(b);
    for (; next < walked + length; next += ARROW_EVERY_PX) {
      const at = a.add(b.subtract(a).multiplyBy((next - walked) / length));
      const degrees = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;
      arrows.push(arrow(map.layerPointToLatLng(at), degrees, day));
    }
    walked += length;
  }
  return arrows;
}

function arrow(at: L.LatLng, degrees: number, day: number): Sprite {
  const svg = svgElement('svg', { viewBox: '-6 -6 12 12', 'aria-hidden': 'true', class: `arrow day-${day}` });
  const transform = `rotate(${degrees.toFixed(1)})`;
  svg.append(svgElement('path', { d: 'M-2.5 -4L2.5 0L-2.5 4', transform }));
  return { element: svg, at: [at.lat, at.lng] };
}
