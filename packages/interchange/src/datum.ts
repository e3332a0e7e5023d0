import { type Bd09, fromBd09, fromGcj02, gcj02, type Wgs84, wgs84 } from '@kangtu/core';

/** What coordinates of a file can refer to: WGS-84 (GPS, OpenStreetMap), GCJ-02 (AMap, Tencent), BD-09 (Baidu). */
export const DATUMS = ['wgs84', 'gcj02', 'bd09'] as const;
export type Datum = (typeof DATUMS)[number];

export type Position = readonly [lon: number, lat: number];

/** Conversions are good to about a metre: more decimals than a tenth of that would be made up. */
const CONVERTED_DECIMALS = 1e6;

/** A position of any datum as WGS-84. Null when it is none on Earth. */
export function toWgs84([lon, lat]: Position, datum: Datum): Wgs84 | null {
  if (!(Math.abs(lon) <= 180) || !(Math.abs(lat) <= 90)) return null;
  if (datum === 'wgs84') return wgs84(lon, lat);
  const [x, y] = datum === 'gcj02' ? fromGcj02(gcj02(lon, lat)) : fromBd09([lon, lat] as unknown as Bd09);
  return wgs84(round(x), round(y));
}

function round(value: number): number {
  return Math.round(value * CONVERTED_DECIMALS) / CONVERTED_DECIMALS;
}

/** "GCJ-02", "wgs 84", "高德" -> Datum; null for anything else. */
export function readDatum(text: string): Datum | null {
  const key = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '');
  return DATUM_WORDS[key] ?? null;
}

const DATUM_WORDS: Readonly<Record<string, Datum>> = {
  wgs84: 'wgs84',
  gps: 'wgs84',
  osm: 'wgs84',
  天地图: 'wgs84',
  cgcs2000: 'wgs84',
  gcj02: 'gcj02',
  高德: 'gcj02',
  腾讯: 'gcj02',
  amap: 'gcj02',
  bd09: 'bd09',
  bd09ll: 'bd09',
  百度: 'bd09',
  baidu: 'bd09',
};
