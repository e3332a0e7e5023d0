import type { Bbox } from '@kangtu/core';
import * as L from 'leaflet';

/** Panes from the ground up; the style sheet colours what is in them. */
const PANES = ['land', 'route', 'places', 'labels', 'stops'] as const;
export type Pane = (typeof PANES)[number];

export function createMap(element: HTMLElement): L.Map {
  const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = L.map(element, {
    zoomControl: false,
    attributionControl: false,
    minZoom: 6,
    maxZoom: 15,
    zoomSnap: 0.25,
    zoomDelta: 0.5,
    wheelPxPerZoomLevel: 110,
    zoomAnimation: !reduced,
    fadeAnimation: !reduced,
    inertia: !reduced,
  });
  PANES.forEach((name, i) => {
    const pane = map.createPane(name);
    pane.style.zIndex = String(300 + i * 20);
    pane.classList.add(`pane-${name}`);
  });
  map.getPane('labels')!.style.pointerEvents = 'none';
  map.setView([24.9, 109.9], 8);
  return map;
}

/** Lon, lat of the data to the lat, lon of Leaflet: the only place where the order changes. */
export const toLatLng = (p: readonly [number, number]): L.LatLngTuple => [p[1], p[0]];

export const toBounds = ([west, south, east, north]: Bbox): L.LatLngBounds =>
  L.latLngBounds([south, west], [north, east]);
