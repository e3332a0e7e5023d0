import * as L from 'leaflet';
import type { Background } from '../protocol.ts';
import type { Pane } from './map.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * The offline background, drawn once: the map only stretches it. Lines keep their width at every zoom and have their
 * colours from the style sheet.
 */
export function backgroundLayer({ bounds, width, height, paths }: Background): L.SVGOverlay {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('class', 'background');
  svg.setAttribute('aria-hidden', 'true');
  for (const { className, d } of paths) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', className);
    path.setAttribute('d', d);
    svg.append(path);
  }
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
