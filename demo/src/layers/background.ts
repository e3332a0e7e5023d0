import * as L from 'leaflet';
import type { Background } from '../protocol.ts';
import { svgElement } from '../svg.ts';
import type { Pane } from './map.ts';

/**
 * The offline background, drawn once: the map only stretches it. Lines keep their width at every zoom and have their
 * colours from the style sheet.
 */
export function backgroundLayer({ bounds, width, height, paths }: Background): L.SVGOverlay {
  const svg = svgElement('svg', {
    viewBox: `0 0 ${width} ${height}`,
    preserveAspectRatio: 'none',
    class: 'background',
    'aria-hidden': 'true',
  });
  svg.append(...paths.map(({ className, d }) => svgElement('path', { class: className, d })));
  const [west, south, east, north] = bounds;
  const pane: Pane = 'land';
  return L.svgOverlay(
    svg,
    [
      [south, west],
      [north, east],
    ],
    { pane, interactive: false },
  );
}
