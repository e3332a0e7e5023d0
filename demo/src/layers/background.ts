import type { Region, RoadClass, Segment } from '@kangtu/core';
import * as L from 'leaflet';
import type { Basemap } from '../basemap.ts';
import { type Pane, toLatLng } from './map.ts';

type Line = readonly (readonly [number, number])[];

/**
 * The offline background: counties, water, rail, roads. One path element per class of line, so that even a
 * large network costs a dozen elements; the colours are the style sheet's.
 */
export function background(region: Region, basemap: Basemap): L.LayerGroup {
  const group = L.layerGroup();
  const draw = (pane: Pane, className: string, lines: readonly Line[], area = false) => {
    if (lines.length === 0) return;
    const points = lines.map((line) => line.map(toLatLng));
    const options = { pane, className, interactive: false, smoothFactor: 1.2, renderer: rendererOf(pane) };
    group.addLayer(
      area
        ? L.polygon(
            points.map((ring) => [ring]),
            options,
          )
        : L.polyline(points, options),
    );
  };
  draw(
    'land',
    'county',
    basemap.counties.flatMap((county) => county.rings),
    true,
  );
  draw(
    'water',
    'river',
    basemap.rivers.map((river) => river.line),
  );
  draw(
    'water',
    'lake',
    basemap.lakes.flatMap((lake) => lake.rings),
    true,
  );
  draw('rail', 'rail', [
    ...basemap.rail.map((rail) => rail.line),
    ...linesOf(region, (s) => s.mode === 'rail'),
  ]);
  draw('rail', 'rail-ties', [
    ...basemap.rail.map((rail) => rail.line),
    ...linesOf(region, (s) => s.mode === 'rail'),
  ]);
  draw(
    'water',
    'river-way',
    linesOf(region, (s) => s.mode === 'river'),
  );
  draw('roads', 'road minor', roads(region, ['county', 'urban', 'access']));
  draw('roads', 'road main casing', roads(region, ['national', 'provincial']));
  draw('roads', 'road main', roads(region, ['national', 'provincial']));
  draw('roads', 'road expressway casing', roads(region, ['expressway']));
  draw('roads', 'road expressway', roads(region, ['expressway']));
  return group;
}

const renderers = new Map<Pane, L.Renderer>();

function rendererOf(pane: Pane): L.Renderer {
  const known = renderers.get(pane) ?? L.svg({ pane, padding: 0.4 });
  renderers.set(pane, known);
  return known;
}

/** Each stretch once, though the network may hold both directions. */
function linesOf(region: Region, keep: (segment: Segment) => boolean): Line[] {
  const seen = new Set<string>();
  return region.segments.filter(keep).flatMap((segment) => {
    const key = [segment.from, segment.to].sort().join('\n') + (segment.road.ref ?? '');
    if (seen.has(key)) return [];
    seen.add(key);
    return [segment.geometry];
  });
}

const roads = (region: Region, classes: readonly RoadClass[]): Line[] =>
  linesOf(region, (s) => s.mode === 'road' && s.roadClass !== null && classes.includes(s.roadClass));
