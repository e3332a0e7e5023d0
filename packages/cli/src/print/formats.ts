import type { Itinerary } from '@kangtu/core';
import {
  type Basemap,
  drawMap,
  type Language,
  toCsv,
  toGeojson,
  toGpx,
  toHtml,
  toIcs,
  toKml,
  toMarkdown,
  toText,
} from '@kangtu/presenters';

/** A file for travellers: the flag that asks for it, its ending, what it is good for, and how it is written. */
export interface Format {
  readonly flag: string;
  readonly ending: string;
  readonly summary: Readonly<Record<Language, string>>;
  readonly write: (itinerary: Itinerary, lang: Language, basemap: Basemap) => string;
}

const MAP_SIZE = { width: 900, height: 680 };

export const FORMATS: readonly Format[] = [
  {
    flag: 'gpx',
    ending: 'gpx',
    summary: { zh: 'GPX 1.1：导航仪和户外应用', en: 'GPX 1.1: navigation devices and outdoor apps' },
    write: toGpx,
  },
  {
    flag: 'kml',
    ending: 'kml',
    summary: { zh: 'KML：地图软件', en: 'KML: map programs' },
    write: toKml,
  },
  {
    flag: 'ics',
    ending: 'ics',
    summary: { zh: 'iCalendar：手机和电脑日历', en: 'iCalendar: calendars of phones and computers' },
    write: toIcs,
  },
  {
    flag: 'geojson',
    ending: 'geojson',
    summary: { zh: 'GeoJSON：地理信息软件', en: 'GeoJSON: geographic software' },
    write: (itinerary) => `${JSON.stringify(toGeojson(itinerary), null, 2)}\n`,
  },
  {
    flag: 'html',
    ending: 'html',
    summary: { zh: '网页：可离线打开和打印', en: 'a page that opens offline and prints' },
    write: toHtml,
  },
  {
    flag: 'csv',
    ending: 'csv',
    summary: { zh: 'CSV：电子表格', en: 'CSV: spreadsheets' },
    write: toCsv,
  },
  {
    flag: 'md',
    ending: 'md',
    summary: { zh: 'Markdown 文本', en: 'Markdown text' },
    write: toMarkdown,
  },
  {
    flag: 'txt',
    ending: 'txt',
    summary: { zh: '纯文本', en: 'plain text' },
    write: toText,
  },
  {
    flag: 'svg',
    ending: 'svg',
    summary: { zh: 'SVG 全程线路图', en: 'SVG map of the whole trip' },
    write: (itinerary, lang, basemap) => drawMap(itinerary, { lang, day: null, basemap, ...MAP_SIZE }).svg,
  },
];
