import type { Bbox, Region, RoadClass, Segment } from '@kangtu/core';
import type { BasemapFeature, BasemapLayer } from '@kangtu/regions/basemap';
import type { Background } from '../protocol.ts';
import { project } from './mercator.ts';

type Line = readonly (readonly [number, number])[];

const MAIN: readonly RoadClass[] = ['national', 'provincial'];
const MINOR: readonly RoadClass[] = ['county', 'urban', 'access'];

/**
 * The offline background as ready SVG paths, so that the page only has to hang them up: county lines, water, rail,
 * roads; one path for each class of line.
 */
export function drawBackground(region: Region, basemap: readonly BasemapLayer[]): Background {
  const bounds = padded(region.bbox);
  const [x0, y0] = project([bounds[0], bounds[3]]);
  const [x1, y1] = project([bounds[2], bounds[1]]);
  const paths = classes(region, basemap).flatMap(({ classNames, lines, area }) => {
    const d = lines.map((line) => pathOf(line, x0, y0, area)).join('');
    return d === '' ? [] : classNames.map((className) => ({ className, d }));
  });
  const attributions = basemap.map(({ attribution }) => attribution);
  return { bounds, width: Math.round(x1 - x0), height: Math.round(y1 - y0), paths, attributions };
}

interface Class {
  /** A line may be drawn twice: a casing below, the line above. */
  readonly classNames: readonly string[];
  readonly lines: readonly Line[];
  readonly area?: boolean;
}

function classes(region: Region, basemap: readonly BasemapLayer[]): readonly Class[] {
  const features = basemap.flatMap((layer) => layer.features);
  const of = (keep: (properties: BasemapFeature['properties']) => boolean) =>
    features
      .filter(({ properties }) => keep(properties))
      .flatMap(({ geometry }) => linesOf(geometry.coordinates));
  const roads = (wanted: readonly RoadClass[]) =>
    segmentLines(
      region,
      ({ mode, roadClass }) => mode === 'road' && roadClass !== null && wanted.includes(roadClass),
    );
  const rails = (['osm', 'coarse', 'gap'] as const).map((quality) => ({
    classNames: [`rail ${quality}`, `rail-ties ${quality}`],
    lines: of((p) => p.kind === 'rail' && p.quality === quality),
  }));
  return [
    { classNames: ['county-line inner'], lines: of((p) => p.kind === 'county-line' && p.side !== 'outer') },
    { classNames: ['county-line outer'], lines: of((p) => p.kind === 'county-line' && p.side === 'outer') },
    { classNames: ['lake'], lines: of((p) => p.kind === 'lake'), area: true },
    { classNames: ['river'], lines: of((p) => p.kind === 'river') },
    { classNames: ['river-way'], lines: segmentLines(region, ({ mode }) => mode === 'river') },
    ...rails,
    { classNames: ['road minor'], lines: roads(MINOR) },
    { classNames: ['road main casing', 'road main'], lines: roads(MAIN) },
    { classNames: ['road expressway casing', 'road expressway'], lines: roads(['expressway']) },
  ];
}

/** Half as much again on every side: what lies around the map is seen, too. */
function padded([west, south, east, north]: Bbox): Bbox {
  const [w, h] = [(east - west) / 2, (north - south) / 2];
  return [west - w, south - h, east + w, north + h];
}

/** "M1 2L3 4", whole units; points that fall on the one before are left out. */
function pathOf(line: Line, x0: number, y0: number, area = false): string {
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  let d = '';
  for (const point of line) {
    const [px, py] = project(point);
    const [x, y] = [Math.round(px - x0), Math.round(py - y0)];
    if (x === lastX && y === lastY) continue;
    d += `${d === '' ? 'M' : 'L'}${x} ${y}`;
    [lastX, lastY] = [x, y];
  }
  return area && d !== '' ? `${d}Z` : d;
}

/** The lines and rings of a GeoJSON geometry at whatever depth it holds them. */
function linesOf(coordinates: readonly unknown[]): readonly Line[] {
  const first = coordinates[0];
  if (!Array.isArray(first)) return [];
  if (typeof first[0] === 'number') return [coordinates as Line];
  return coordinates.flatMap((part) => linesOf(part as readonly unknown[]));
}

/** Each stretch once, though the network may hold both directions. */
function segmentLines(region: Region, keep: (segment: Segment) => boolean): Line[] {
  const seen = new Set<string>();
  return region.segments.filter(keep).flatMap((segment) => {
    const key = [segment.from, segment.to].sort().join('\n') + (segment.road.ref ?? '');
    if (seen.has(key)) return [];
    seen.add(key);
    return [segment.geometry];
  });
}
