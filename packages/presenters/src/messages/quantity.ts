import { type Fen, type LegItem, type LocalDate, type Metres, type Minutes, weekday } from '@kangtu/core';
import { MONTHS } from './en/months.js';
import type { Language } from './language.js';
import { words } from './speak.js';

/** 125 -> "2 小时 5 分" / "2 h 5 min"; under an hour "25 分钟" / "25 min". */
export function duration(value: Minutes, lang: Language): string {
  const [hours, rest] = [Math.floor(value / 60), value % 60];
  if (hours === 0) return lang === 'zh' ? `${rest} 分钟` : `${rest} min`;
  if (rest === 0) return lang === 'zh' ? `${hours} 小时` : `${hours} h`;
  return lang === 'zh' ? `${hours} 小时 ${rest} 分` : `${hours} h ${rest} min`;
}

/** Whole kilometres, under 10 km with one decimal; under 1 km in metres. */
export function distance(value: Metres, lang: Language): string {
  if (value < 1000) return `${value} ${lang === 'zh' ? '米' : 'm'}`;
  const km = value < 9_950 ? (value / 1000).toFixed(1) : String(Math.round(value / 1000));
  return `${km} ${lang === 'zh' ? '公里' : 'km'}`;
}

/** Nobody "drives" that far. */
const NEXT_DOOR_M = 300;

/** How one goes and how far: "驾车 64 公里" / "drive 64 km", "相距 171 米" / "close by, 171 m". */
export function way({ mode, metres }: Pick<LegItem, 'mode' | 'metres'>, lang: Language): string {
  const { modes, nextDoor } = words(lang);
  return `${mode === 'road' && metres < NEXT_DOOR_M ? nextDoor : modes[mode]} ${distance(metres, lang)}`;
}

/** 4550 fen -> "45.5 元" / "CNY 45.50"; 0 -> "免费" / "free". */
export function ticketPrice(value: Fen, lang: Language): string {
  return value === 0 ? (lang === 'zh' ? '免费' : 'free') : money(value, lang);
}

export function money(value: Fen, lang: Language): string {
  const yuan = value / 100;
  if (lang === 'zh') return `${yuan} 元`;
  return `CNY ${Number.isInteger(yuan) ? yuan : yuan.toFixed(2)}`;
}

/** "4月10日（周六）" / "Saturday 10 April"; with the year where asked. */
export function day(date: LocalDate, lang: Language, withYear = false): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number) as [number, number, number];
  const name = words(lang).weekdays[weekday(date) - 1] ?? '';
  return lang === 'zh'
    ? `${withYear ? `${year}年` : ''}${month}月${dayOfMonth}日（${name}）`
    : `${name} ${dayOfMonth} ${MONTHS[month - 1]}${withYear ? ` ${year}` : ''}`;
}

/** For narrow columns: "4月10日 周六" / "Sat 10 Apr". */
export function shortDay(date: LocalDate, lang: Language): string {
  const [, month, dayOfMonth] = date.split('-').map(Number) as [number, number, number];
  const name = words(lang).weekdays[weekday(date) - 1] ?? '';
  return lang === 'zh'
    ? `${month}月${dayOfMonth}日 ${name}`
    : `${name.slice(0, 3)} ${dayOfMonth} ${MONTHS[month - 1]?.slice(0, 3)}`;
}

/** "甲、乙、丙" / "a, b, c". */
export function list(items: readonly string[], lang: Language): string {
  return items.join(lang === 'zh' ? '、' : ', ');
}
