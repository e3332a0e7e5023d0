import { toGcj02, wgs84 } from '@kangtu/core';
import * as L from 'leaflet';
import type { Ground } from '../state/tiles.ts';
import { type Pane, toLatLng } from './map.ts';

type Online = Exclude<Ground, 'offline'>;

interface Source {
  readonly urls: readonly string[];
  readonly subdomains: string;
  readonly maxZoom: number;
  readonly datum: 'WGS-84' | 'GCJ-02';
}

const tianditu = (layer: string) =>
  `https://t{s}.tianditu.gov.cn/${layer}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${layer}` +
  '&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk={key}';

/** The hosts stand in the page's Content-Security-Policy, too (build/csp.ts): no other is ever asked. */
const SOURCES: Readonly<Record<Online, Source>> = {
  osm: {
    urls: ['https://tile.openstreetmap.org/{z}/{x}/{y}.png'],
    subdomains: '',
    maxZoom: 19,
    datum: 'WGS-84',
  },
  tianditu: {
    urls: [tianditu('vec'), tianditu('cva')],
    subdomains: '01234567',
    maxZoom: 18,
    datum: 'WGS-84',
  },
  amap: {
    urls: [
      'https://webrd0{s}.is.autonavi.com/appmaptile?lang=zh_cn&size=1&scale=1&style=8&x={x}&y={y}&z={z}',
    ],
    subdomains: '1234',
    maxZoom: 18,
    datum: 'GCJ-02',
  },
};

/**
 * The tiles of a map service, put where they belong on a WGS-84 map. `onNothing`: the first of them could not be read.
 */
export function tileLayer(ground: Online, key: string, onNothing: () => void): L.LayerGroup {
  const { urls, subdomains, maxZoom, datum } = SOURCES[ground];
  const Tiles = datum === 'GCJ-02' ? GcjTiles : L.TileLayer;
  const pane: Pane = 'land';
  const options = { subdomains, maxZoom, pane, key: encodeURIComponent(key) };
  let answered = false;
  const layers = urls.map((url) => new Tiles(url, options));
  for (const layer of layers) {
    layer.on('tileload', () => {
      answered = true;
    });
    layer.on('tileerror', () => {
      if (answered) return;
      answered = true;
      onNothing();
    });
  }
  return L.layerGroup(layers);
}

/** What Leaflet's grid asks of itself; its types leave it out. */
interface Grid {
  _getTiledPixelBounds(center: L.LatLng): L.Bounds;
  _setZoomTransform(level: unknown, center: L.LatLng, zoom: number): void;
}

const grid = L.TileLayer.prototype as unknown as Grid;

const shifted = (center: L.LatLng): L.LatLng =>
  L.latLng(toLatLng(toGcj02(wgs84(L.Util.wrapNum(center.lng, [-180, 180], true), center.lat))));

/**
 * Tiles in GCJ-02, some 500 m off. The shift hardly changes over a screen (metres over 100 km), so the whole grid is
 * moved by the shift at the middle of the map.
 */
const GcjTiles = L.TileLayer.extend({
  _getTiledPixelBounds(this: Grid, center: L.LatLng): L.Bounds {
    return grid._getTiledPixelBounds.call(this, shifted(center));
  },
  _setZoomTransform(this: Grid, level: unknown, center: L.LatLng, zoom: number): void {
    grid._setZoomTransform.call(this, level, shifted(center), zoom);
  },
}) as unknown as typeof L.TileLayer;
