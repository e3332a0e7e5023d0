import { straightMetres, type Wgs84, wgs84 } from '@kangtu/core';
import { geoMercator, geoPath } from 'd3-geo';
import { type Box, type Point, round } from './box.js';
import { pathWriter } from './path-writer.js';

/** Positions on the earth to points of the drawing. Conformal (Mercator): angles and small shapes stay true. */
export interface Projection {
  readonly point: (position: Wgs84) => Point;
  /** SVG path data of lines, cut at the frame; empty when nothing is inside. */
  readonly path: (lines: readonly (readonly Wgs84[])[]) => string;
  /** Whether a line may lie inside the frame: its bounds do. */
  readonly near: (line: readonly Wgs84[]) => boolean;
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
    ])
    // Straight from point to point: looking for the bend of a great circle takes a third of the time, and finds none.
    .precision(0);
  const point = (position: Wgs84): Point => {
    const [x, y] = projection([position[0], position[1]]) ?? [0, 0];
    return [round(x), round(y)];
  };
  const seen = boundsOf(projection, frame);
  // Degrees that make half a drawing unit: finer detail is not seen.
  const step = ((seen.east - seen.west) / frame.width) * 0.5;
  return {
    point,
    path: (lines) => {
      const near = lines.filter((line) => touches(line, seen)).map((line) => thinned(line, step));
      if (near.length === 0) return '';
      const writer = pathWriter();
      geoPath(projection, writer)({ type: 'MultiLineString', coordinates: near });
      return writer.text();
    },
    near: (line) => touches(line, seen),
    perMetre: perMetre(projection, frame),
  };
}

interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

function boundsOf(projection: ReturnType<typeof geoMercator>, { x, y, width, height }: Box): Bounds {
  const [west, north] = projection.invert?.([x, y]) ?? [-180, 90];
  const [east, south] = projection.invert?.([x + width, y + height]) ?? [180, -90];
  return { west, south, east, north };
}

/** Lines of a basemap are asked for again with every map. */
const known = new WeakMap<readonly Wgs84[], Bounds>();

/** Whether the bounds of the line and the frame meet. */
function touches(line: readonly Wgs84[], frame: Bounds): boolean {
  const bounds = known.get(line) ?? boundsOfLine(line);
  known.set(line, bounds);
  return (
    bounds.west <= frame.east &&
    bounds.east >= frame.west &&
    bounds.south <= frame.north &&
    bounds.north >= frame.south
  );
}

function boundsOfLine(line: readonly Wgs84[]): Bounds {
  let [left, low, right, high] = [180, 90, -180, -90];
  for (const [lon, lat] of line) {
    left = Math.min(left, lon);
    right = Math.max(right, lon);
    low = Math.min(low, lat);
    high = Math.max(high, lat);
  }
  return { west: left, south: low, east: right, north: high };
}

/** Leaves out points nearer than `step` degrees to the one before; both ends stay. */
function thinned(line: readonly Wgs84[], step: number): [number, number][] {
  const kept: [number, number][] = [];
  let [lastLon, lastLat] = [Number.POSITIVE_INFINITY, 0];
  line.forEach(([lon, lat], i) => {
    if (i < line.length - 1 && Math.abs(lon - lastLon) + Math.abs(lat - lastLat) < step) return;
    kept.push([lon, lat]);
    [lastLon, lastLat] = [lon, lat];
  });
  return kept;
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
