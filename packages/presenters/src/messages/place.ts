import type { Booking, Place } from '@kangtu/core';
import type { Language } from './language.js';

/** Words of the card of a place. */
export interface PlaceMessages {
  readonly position: string;
  readonly setting: string;
  readonly settings: Readonly<Record<NonNullable<Place['setting']>, string>>;
  readonly exertion: string;
  readonly elements: string;
  readonly unknown: string;
  /** After a value that is a judgement. */
  readonly judged: string;
  readonly trust: Readonly<Record<'high' | 'medium' | 'low', string>>;
  readonly beforeClosing: (minutes: number) => string;
  readonly range: (least: string, most: string) => string;
  readonly metres: (value: number) => string;
  readonly bookings: Readonly<Record<Booking, string>>;
}

const ZH = {
  position: '位置',
  setting: '室内外',
  settings: { indoor: '室内', outdoor: '室外', mixed: '室内外都有' },
  exertion: '体力要求',
  elements: '六要素（1 至 3）',
  unknown: '未核实',
  judged: '按地点性质评定，无来源',
  trust: { high: '可信度高', medium: '可信度中', low: '可信度低' },
  beforeClosing: (minutes) => `关门前 ${minutes} 分钟`,
  range: (least, most) => `${least}至 ${most}`,
  metres: (value) => `${value} 米`,
  bookings: { none: '不需预约', advised: '建议预约', required: '须预约' },
} as const satisfies PlaceMessages;

const EN = {
  position: 'position',
  setting: 'indoor or outdoor',
  settings: { indoor: 'indoor', outdoor: 'outdoor', mixed: 'both' },
  exertion: 'exertion',
  elements: 'six elements (1 to 3)',
  unknown: 'not confirmed',
  judged: 'judged by what the place is, not sourced',
  trust: { high: 'high trust', medium: 'medium trust', low: 'low trust' },
  beforeClosing: (minutes) => `${minutes} min before closing`,
  range: (least, most) => `${least} to ${most}`,
  metres: (value) => `${value} m`,
  bookings: { none: 'not needed', advised: 'advised', required: 'required' },
} as const satisfies PlaceMessages;

export function placeMessages(lang: Language): PlaceMessages {
  return lang === 'zh' ? ZH : EN;
}
