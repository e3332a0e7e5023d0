import { element, type Xml } from '../xml.js';
import type { Basemap, BasemapFeature } from './basemap.js';
import type { Projection } from './projection.js';
import { LAYER_ORDER, LAYERS, WATER } from './style.js';

/** The basemap, one path a layer. Layers without a line inside the frame are not drawn. */
export function drawLayers(basemap: Basemap, projection: Projection): readonly Xml[] {
  return LAYER_ORDER.flatMap((kind) => {
    const lines = basemap.features.filter((each) => each.kind === kind).flatMap((each) => each.lines);
    const path = lines.length === 0 ? '' : projection.path(lines);
    return path === '' ? [] : [drawLayer(kind, path)];
  });
}

/** Kinds of layers that have something to show here, for the legend. */
export function shownLayers(basemap: Basemap, projection: Projection): readonly BasemapFeature['kind'][] {
  return LAYER_ORDER.filter((kind) =>
    basemap.features.some((each) => each.kind === kind && projection.path(each.lines) !== ''),
  );
}

function drawLayer(kind: BasemapFeature['kind'], path: string): Xml {
  const { stroke, width, dash } = LAYERS[kind];
  return element('path', {
    d: path,
    fill: kind === 'lake' ? WATER : 'none',
    stroke,
    'stroke-width': width,
    'stroke-dasharray': dash,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  });
}
