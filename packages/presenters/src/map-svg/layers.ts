import { element, type Xml } from '../xml.js';
import type { Basemap, BasemapFeature } from './basemap.js';
import type { Projection } from './projection.js';
import { LAYER_ORDER, LAYERS, WATER } from './style.js';

export interface ShownLayers {
  /** Kinds of layers that have something inside the frame, for the legend. */
  readonly kinds: readonly BasemapFeature['kind'][];
  readonly attributions: readonly string[];
  readonly drawing: readonly Xml[];
}

/** The basemap, one path a kind of layer. What lies outside the frame is neither drawn nor attributed. */
export function drawLayers(basemap: Basemap, projection: Projection): ShownLayers {
  const shown = basemap.features
    .map((feature) => ({ ...feature, path: projection.path(feature.lines) }))
    .filter(({ path }) => path !== '');
  const { kinds, attributions } = shownBy(shown);
  const paths = (kind: BasemapFeature['kind']) =>
    shown.filter((feature) => feature.kind === kind).map((feature) => feature.path);
  return {
    kinds,
    attributions,
    drawing: kinds.map((kind) => drawLayer(kind, paths(kind).join(''))),
  };
}

/** What `drawLayers` would show, or a little more; many times as fast. */
export function guessLayers(
  basemap: Basemap,
  projection: Projection,
): Pick<ShownLayers, 'kinds' | 'attributions'> {
  return shownBy(basemap.features.filter(({ lines }) => lines.some(projection.near)));
}

function shownBy(shown: readonly BasemapFeature[]): Pick<ShownLayers, 'kinds' | 'attributions'> {
  const attributions = shown.flatMap(({ attribution }) => (attribution === null ? [] : [attribution]));
  return {
    kinds: LAYER_ORDER.filter((kind) => shown.some((feature) => feature.kind === kind)),
    attributions: [...new Set(attributions)],
  };
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
