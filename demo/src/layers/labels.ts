import * as L from 'leaflet';
import { toLatLng } from './map.ts';

export interface Label {
  /** Place it names. */
  readonly id: string;
  readonly text: string;
  readonly at: readonly [number, number];
  /** Lower comes first where two labels meet. */
  readonly priority: number;
  readonly className: string;
  /** Font size in CSS pixels, for the space it takes. */
  readonly size: number;
  readonly minZoom: number;
  /** Free space around the point, in pixels (a marker stands there). */
  readonly clear: number;
}

/** A rectangle in layer points. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Names on the map: placed one by one at the side of their point that is free, or not at all. */
export function labelLayer(
  map: L.Map,
  labels: readonly Label[],
  obstacles: () => readonly Box[],
  shiftOf: (label: Label) => L.Point,
): L.LayerGroup {
  const group = L.layerGroup();
  const sorted = [...labels].sort((a, b) => a.priority - b.priority);
  const place = () => {
    group.clearLayers();
    const zoom = map.getZoom();
    const pointOf = (label: Label) => map.latLngToLayerPoint(toLatLng(label.at)).add(shiftOf(label));
    const shown = sorted.filter((label) => zoom >= label.minZoom);
    const taken: Box[] = shown
      .filter((label) => label.clear > 4)
      .map((label) => boxAround(pointOf(label), label.clear));
    const symbols = obstacles();
    for (const label of shown) {
      const point = pointOf(label);
      // A stop's name may run over a place's symbol when it finds no other room; a town's may not.
      const box =
        freeBox(point, label, [...taken, ...symbols]) ??
        (label.priority <= 1 ? freeBox(point, label, taken) : null);
      if (box === null) continue;
      taken.push(box);
      group.addLayer(marker(map, label, box));
    }
  };
  group.on('add', () => map.on('zoomend', place) && place());
  group.on('remove', () => map.off('zoomend', place));
  return group;
}

export const boxAround = (p: L.Point, r: number): Box => ({ x: p.x - r, y: p.y - r, w: 2 * r, h: 2 * r });

const WIDE = /[⺀-鿿豈-﫿＀-￯]/;

function freeBox(p: L.Point, label: Label, taken: readonly Box[]): Box | null {
  const w = [...label.text].reduce((sum, c) => sum + (WIDE.test(c) ? 1.02 : 0.6), 0) * label.size + 4;
  const h = label.size * 1.25;
  const gap = label.clear + 2;
  const sides: Box[] = [
    { x: p.x + gap, y: p.y - h / 2, w, h },
    { x: p.x - gap - w, y: p.y - h / 2, w, h },
    { x: p.x - w / 2, y: p.y + gap, w, h },
    { x: p.x - w / 2, y: p.y - gap - h, w, h },
  ];
  return sides.find((side) => !taken.some((box) => meets(side, box))) ?? null;
}

const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

function marker(map: L.Map, label: Label, box: Box): L.Marker {
  const text = document.createElement('span');
  text.textContent = label.text;
  text.setAttribute('aria-hidden', 'true');
  const icon = L.divIcon({
    html: text,
    className: `label ${label.className}`,
    iconSize: [box.w, box.h],
    iconAnchor: [0, 0],
  });
  const corner = map.layerPointToLatLng([box.x, box.y]);
  return L.marker(corner, { icon, pane: 'labels', interactive: false, keyboard: false });
}
