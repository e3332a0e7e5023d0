// The parts of Leaflet that the page uses, from its own modules: its bundle holds twice as much. `vite.config.ts` puts this
// in the place of `leaflet`; what is missing here is undefined in the page, so whoever uses more of `L` adds it.
import { control } from 'leaflet/src/control/Control.js';
import { scale } from 'leaflet/src/control/Control.Scale.js';
import { BoxZoom } from 'leaflet/src/map/handler/Map.BoxZoom.js';
import { DoubleClickZoom } from 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import { Drag } from 'leaflet/src/map/handler/Map.Drag.js';
import { Keyboard } from 'leaflet/src/map/handler/Map.Keyboard.js';
import { ScrollWheelZoom } from 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import { TouchZoom } from 'leaflet/src/map/handler/Map.TouchZoom.js';
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';

control.scale = scale;
// All of its handlers but the one that makes a long touch a right click, which the page has no use for.
Object.assign(LeafletMap, { BoxZoom, DoubleClickZoom, Drag, Keyboard, ScrollWheelZoom, TouchZoom });
// Every line of the page names its SVG renderer. Leaflet's own choice of one would bring the canvas along.
LeafletMap.include({
  getRenderer({ options: { renderer } }) {
    return this.hasLayer(renderer) ? renderer : renderer.addTo(this);
  },
});

export * as Util from 'leaflet/src/core/Util.js';
export * as DomEvent from 'leaflet/src/dom/DomEvent.js';
export { LatLng, toLatLng as latLng } from 'leaflet/src/geo/LatLng.js';
export { LatLngBounds, toLatLngBounds as latLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
export { Bounds } from 'leaflet/src/geometry/Bounds.js';
export { Point, toPoint as point } from 'leaflet/src/geometry/Point.js';
export { Layer } from 'leaflet/src/layer/Layer.js';
export { LayerGroup, layerGroup } from 'leaflet/src/layer/LayerGroup.js';
export { DivIcon, divIcon } from 'leaflet/src/layer/marker/DivIcon.js';
export { Marker, marker } from 'leaflet/src/layer/marker/Marker.js';
export { Popup, popup } from 'leaflet/src/layer/Popup.js';
export { SVGOverlay, svgOverlay } from 'leaflet/src/layer/SVGOverlay.js';
export { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
export { Polyline, polyline } from 'leaflet/src/layer/vector/Polyline.js';
export { SVG, svg } from 'leaflet/src/layer/vector/SVG.js';
export { createMap as map, Map } from 'leaflet/src/map/Map.js';
export { control };
