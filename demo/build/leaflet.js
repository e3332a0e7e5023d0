// The parts of Leaflet that the page uses, from its own modules: its bundle holds twice as much. `vite.config.ts` puts this
// in the place of `leaflet`; what is missing here is undefined in the page, so whoever uses more of `L` adds it.
import { control } from 'leaflet/src/control/Control.js';
import { scale } from 'leaflet/src/control/Control.Scale.js';
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';

control.scale = scale;
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
export { Map, map } from 'leaflet/src/map/index.js';
export { control };
