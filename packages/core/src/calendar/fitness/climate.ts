import type { Place } from '../../region/region.js';
import { type LocalDate, straightMetres, type Wgs84, wgs84 } from '../../units/index.js';

/** Mean daily maximum of each month at one station, whole and tenths of a degree Celsius. */
export interface ClimateStation {
  readonly names: { readonly zh: string; readonly en: string };
  readonly position: Wgs84;
  /** Metres above the sea. */
  readonly elevation: number;
  /** January first. */
  readonly maximum: readonly number[];
  readonly status: 'C' | 'S';
  readonly source: { readonly publisher: string; readonly url: string };
  readonly lastChecked: string;
}

/** Stations of which a table of months could be read; Guilin's figures are the middle of the ranges that its source gives. */
export const CLIMATE_STATIONS: readonly ClimateStation[] = [
  {
    names: { zh: '柳州', en: 'Liuzhou' },
    position: wgs84(109.42, 24.33),
    elevation: 97,
    maximum: [14, 16, 19, 25, 29, 32, 33, 33, 32, 28, 23, 18],
    status: 'S',
    source: { publisher: 'zuzuche.com', url: 'http://hk.zuzuche.com/weather/c264_scenic7988.html' },
    lastChecked: '2026-11',
  },
  {
    names: { zh: '桂林', en: 'Guilin' },
    position: wgs84(110.29, 25.27),
    elevation: 164,
    maximum: [12, 13, 17, 22, 27, 31, 33, 33, 31, 26, 20, 15],
    status: 'S',
    source: {
      publisher: 'China Unique Tour',
      url: 'http://www.chinauniquetour.com/arts.asp?lx=ac&id=3339',
    },
    lastChecked: '2026-11',
  },
  {
    names: { zh: '岳阳', en: 'Yueyang' },
    position: wgs84(113.1, 29.37),
    elevation: 53,
    maximum: [8.1, 10.5, 14.7, 21.2, 26.2, 29.3, 32.2, 31.7, 27.7, 22.3, 16.6, 10.9],
    status: 'S',
    source: {
      publisher: '维基百科，据中国气象数据网 1981—2010',
      url: 'https://zh.m.wikipedia.org/zh/Template:%E5%B2%B3%E9%98%B3%E5%B8%82%E6%B0%94%E5%80%99%E6%95%B0%E6%8D%AE',
    },
    lastChecked: '2026-11',
  },
  {
    names: { zh: '武乡', en: 'Wuxiang' },
    position: wgs84(112.86, 36.84),
    elevation: 964,
    maximum: [2.7, 6.3, 12.3, 19.8, 25, 28.5, 29.2, 27.4, 23.1, 17.8, 10.2, 3.8],
    status: 'S',
    source: {
      publisher: 'Wikipedia, after the China Meteorological Administration, 1991–2020',
      url: 'https://en.wikipedia.org/wiki/Wuxiang_County',
    },
    lastChecked: '2026-11',
  },
];

/** A station further away than this says nothing of a place. */
const REACH_METRES = 260_000;
/** Degrees a metre of height takes away (standard atmosphere). */
const LAPSE = 0.0065;

export interface Climate {
  readonly station: ClimateStation;
  /** Mean daily maximum of the month in whole degrees Celsius, at the height of the place where that is known. */
  readonly celsius: number;
}

/** What the nearest station says of the month; null = none is near enough. */
export function climateOf({ position, elevation }: Place, date: LocalDate): Climate | null {
  let nearest: ClimateStation | null = null;
  let least = REACH_METRES;
  for (const station of CLIMATE_STATIONS) {
    const metres = straightMetres(station.position, position);
    if (metres > least) continue;
    least = metres;
    nearest = station;
  }
  if (nearest === null) return null;
  const maximum = nearest.maximum[Number(date.slice(5, 7)) - 1]!;
  const higher = elevation === undefined ? 0 : elevation.value - nearest.elevation;
  return { station: nearest, celsius: Math.round(maximum - higher * LAPSE) };
}
