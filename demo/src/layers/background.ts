import type { Region, RoadClass, Segment } from '@kangtu/core';
import type { BasemapLayer } from '@kangtu/regions/basemap';
import * as L from 'leaflet';
import { type Pane, toLatLng } from './map.ts';

type Line = readonly (readonly [number, number])[];

/**
 * The offline background: county lines, water, rail, roads. One path element per class of road, so that even a
 * large network costs a dozen elements; the colours are the style sheet's.
 */
export function background(region: Region, basemap: readonly BasemapLayer[]): L.LayerGroup {
  const group = L.layerGroup();
  for (const layer of basemap) group.addLayer(features(layer));
  const draw = (pane: Pane, className: string, lines: readonly Line[]) => {
    if (lines.length === 0) return;
    const points = lines.map((line) => line.map(toLatLng));
    group.addLayer(L.polyline(points, look(pane, className)));
  };
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

const look = (pane: Pane, className: string): L.PolylineOptions => ({
  pane,
  className,
  interactive: false,
  smoothFactor: 1,
  renderer: rendererOf(pane),
});

const PANE_OF = { river: 'water', lake: 'water', rail: 'rail', 'county-line': 'land' } as const;

/** One layer of the bundled basemap: waters, railways, county lines. */
function features(layer: BasemapLayer): L.LayerGroup {
  const group = L.layerGroup();
  for (const feature of layer.features) {
    const { kind, side, quality } = feature.properties;
    const names =
      kind === 'rail' ? [`rail ${quality ?? ''}`, `rail-ties ${quality ?? ''}`] : [`${kind} ${side ?? ''}`];
    for (const name of names) {
      const options = look(PANE_OF[kind], name);
      // Leaflet hands its options on to the lines it makes, which its types do not say.
      group.addLayer(
        L.geoJSON(
          feature as unknown as GeoJSON.Feature,
          { ...options, style: () => options } as L.GeoJSONOptions,
        ),
      );
    }
  }
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
