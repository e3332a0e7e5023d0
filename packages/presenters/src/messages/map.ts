import type { Language } from './language.js';

/** Words on drawn maps; every part that is handed in is ready to print. */
export interface MapMessages {
  readonly overview: (trip: string) => string;
  readonly day: (day: string, date: string) => string;
  readonly described: (from: string, to: string, stops: string) => string;
  readonly stop: string;
  readonly end: string;
  readonly night: string;
  readonly north: string;
  readonly layers: Readonly<Record<'county' | 'lake' | 'river' | 'rail' | 'expressway' | 'road', string>>;
  /** Outline maps are sketches: they say so. */
  readonly sketch: string;
}

const ZH = {
  overview: (trip) => `${trip}全程线路图`,
  day: (day, date) => `${day}线路图（${date}）`,
  described: (from, to, stops) => `从${from}到${to}，依次经过：${stops}。上方为北。`,
  stop: '游览点',
  end: '起讫点',
  night: '住宿地',
  north: '北',
  layers: {
    county: '县（市、区）界',
    lake: '湖泊',
    river: '河流',
    rail: '铁路',
    expressway: '高速公路',
    road: '公路',
  },
  sketch: '示意图，界线不作为划界依据',
} as const satisfies MapMessages;

const EN = {
  overview: (trip) => `Map of the whole trip: ${trip}`,
  day: (day, date) => `Map of ${day.toLowerCase()} (${date})`,
  described: (from, to, stops) => `From ${from} to ${to}, by way of ${stops}. North is up.`,
  stop: 'Stop',
  end: 'Start or end',
  night: 'Overnight',
  north: 'N',
  layers: {
    county: 'County boundary',
    lake: 'Lake',
    river: 'River',
    rail: 'Railway',
    expressway: 'Expressway',
    road: 'Road',
  },
  sketch: 'Sketch map; boundaries are not authoritative',
} as const satisfies MapMessages;

const MAP: Readonly<Record<Language, MapMessages>> = { zh: ZH, en: EN };

export function mapMessages(lang: Language): MapMessages {
  return MAP[lang];
}
