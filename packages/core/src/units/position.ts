import type { Branded } from './brand.js';

/** [lon, lat] in degrees, WGS-84, the order of GeoJSON. */
export type Wgs84 = Branded<readonly [lon: number, lat: number], 'WGS-84'>;

/** [lon, lat] in degrees, GCJ-02: the datum of AMap, Tencent and most Chinese tiles, some 500 m off WGS-84. */
export type Gcj02 = Branded<readonly [lon: number, lat: number], 'GCJ-02'>;

const EARTH_RADIUS_M = 6_371_008.8;

export function wgs84(lon: number, lat: number): Wgs84 {
  if (!(Math.abs(lon) <= 180) || !(Math.abs(lat) <= 90))
    throw new RangeError(`not a position: ${lon}, ${lat}`);
  return [lon, lat] as const as Wgs84;
}

/** Great-circle distance in metres (haversine on the mean sphere). */
export function straightMetres(a: Wgs84, b: Wgs84): number {
  const rad = Math.PI / 180;
  const dLat = (b[1] - a[1]) * rad;
  const dLon = (b[0] - a[0]) * rad;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a[1] * rad) * Math.cos(b[1] * rad) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(h)));
}
