import { straightMetres, type Wgs84, wgs84 } from '@kangtu/core';
import { geoMercator, geoPath } from 'd3-geo';
import { type Box, type Point, round } from './box.js';

/** Positions on the earth to points of the drawing. Conformal (Mercator): angles and small shapes stay true. */
export interface Projection {
  readonly point: (position: Wgs84) => Point;
  /** SVG path data of lines, cut at the frame; empty when nothing is inside. */
  readonly path: (lines: readonly (readonly Wgs84[])[]) => string;
  /** Drawing units per metre in the middle of the drawing. */
  readonly perMetre: number;
}

/** Less than this across, and the map shows nothing around the place. */
const LEAST_SPAN_M = 3000;

/** Fits the positions into `inner`, lines are cut at `frame`. */
export function fitProjection(positions: readonly Wgs84[], inner: Box, frame: Box): Projection {
  const projection = geoMercator()
    .fitExtent(
      [
        [inner.x, inner.y],
        [inner.x + inner.width, inner.y + inner.height],
      ],
      { type: 'MultiPoint', coordinates: withSpan(positions).map(([lon, lat]) => [lon, lat]) },
    )
    .clipExtent([
      [frame.x, frame.y],
      [frame.x + frame.width, frame.y + frame.height],
    ]);
  const write = geoPath(projection).digits(2);
  const point = (position: Wgs84): Point => {
    const [x, y] = projection([position[0], position[1]]) ?? [0, 0];
    return [round(x), round(y)];
  };
  return {
    point,
    path: (lines) =>
      write({ type: 'MultiLineString', coordinates: lines.map((line) => line.map(([x, y]) => [x, y])) }) ??
      '',
    perMetre: perMetre(projection, frame),
  };
}

/** The positions and, when they lie close together, corners that keep the least span. */
function withSpan(positions: readonly Wgs84[]): readonly Wgs84[] {
  const lons = positions.map(([lon]) => lon);
  const lats = positions.map(([, lat]) => lat);
  const [lon, lat] = [
    (Math.min(...lons) + Math.max(...lons)) / 2,
    (Math.min(...lats) + Math.max(...lats)) / 2,
  ];
  const half = LEAST_SPAN_M / 2 / 111_000;
  const wide = half / Math.cos((lat * Math.PI) / 180);
  return [...positions, wgs84(lon - wide, lat - half), wgs84(lon + wide, lat + half)];
}

function perMetre(projection: ReturnType<typeof geoMercator>, frame: Box): number {
  const y = frame.y + frame.height / 2;
  const [a, b] = [frame.x, frame.x + frame.width].map((x) => projection.invert?.([x, y]) ?? [0, 0]);
  const metres = straightMetres(wgs84(a?.[0] ?? 0, a?.[1] ?? 0), wgs84(b?.[0] ?? 0, b?.[1] ?? 0));
  return frame.width / metres;
}
