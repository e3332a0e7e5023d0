import { OSM_MONTHS } from '@kangtu/core';

/**
 * What people write into a table where the model wants a number, a word of a closed list or OSM syntax. Only what can
 * mean one thing is read; anything else comes back as null, or as it was, and is a problem with its place.
 */

const plainText = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

/** "免费", "80元/人", "￥80", "CNY 80". */
export function yuanOf(text: string): number | null {
  const plain = plainText(text);
  if (/^(免费|免票|免费开放|free)$/i.test(plain)) return 0;
  const amount =
    /^(?:¥|RMB|CNY|成人)? ?(\d+(?:\.\d+)?) ?(?:元|块|¥|RMB|CNY)?(?: ?\/ ?(?:人|位|张)|每人)?$/i.exec(plain);
  return amount === null ? null : Number(amount[1]);
}

const NUMERALS = '一二三四五';

/** "4A", "AAAA", "四A级", "国家4A级景区". */
export function gradeOf(text: string): number | null {
  const plain = plainText(text).toUpperCase();
  if (/^A{1,5}$/.test(plain)) return plain.length;
  const level = /^(?:国家)?([1-5一二三四五])A级?(?:旅游)?(?:景区)?$/.exec(plain)?.[1];
  if (level === undefined) return null;
  return NUMERALS.includes(level) ? NUMERALS.indexOf(level) + 1 : Number(level);
}

/** "90分钟", "1小时", "1.5h", "1小时30分", "半小时". */
export function minutesOf(text: string): number | null {
  const plain = plainText(text).toLowerCase();
  if (/^半个?小时$/.test(plain)) return 30;
  const parts =
    /^(?:约|大约)? ?(?:(\d+(?:\.\d+)?) ?(?:个?小时|h|hours?))? ?(?:(\d+) ?(?:分钟?|min|minutes?))?$/.exec(
      plain,
    );
  if (parts === null || (parts[1] === undefined && parts[2] === undefined)) return null;
  return Math.round(Number(parts[1] ?? 0) * 60) + Number(parts[2] ?? 0);
}

/** "1-2小时", "60~90分钟", "1小时至1小时30分" as from and to; null for anything else. */
export function minutesSpanOf(text: string): readonly [min: number, max: number] | null {
  const [, from = '', to = ''] = /^(.+?) ?(?:-|~|–|—|至|到) ?(.+)$/.exec(plainText(text)) ?? [];
  const unit = /(?:个?小时|h|hours?|分钟?|min|minutes?)$/i.exec(to)?.[0];
  if (unit === undefined) return null;
  const [min, max] = [minutesOf(/^[\d.]+$/.test(from) ? from + unit : from), minutesOf(to)];
  return min === null || max === null ? null : [min, max];
}

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const DAY_SIGNS = '一二三四五六日';
const dayOf = (sign: string): number => DAY_SIGNS.indexOf(sign === '天' ? '日' : sign);

const CLOCK = '(上午|早上|早|下午|晚上|晚)? ?(\\d{1,2})(?::(\\d\\d)|点(半|\\d\\d)?分?|时)?';
const SPAN = new RegExp(`${CLOCK} ?(?:-|~|–|—|至|到) ?${CLOCK}`);
const CLOSED = /(?:逢|每)?(?:周|星期)([一二三四五六日天])(?:闭馆|闭园|休馆|休息|公休|不开放)/;
const OPEN_DAYS =
  /(?:周|星期)([一二三四五六日天])(?:至|到|-|~)(?:周|星期)?([一二三四五六日天])(?:开放|营业)?/;
const FILLERS = /每天|每日|全年|开放|营业|时间|[，,。;；:() ]/g;

/** "8:30-17:30", "9：00～17：00", "全天", "周一闭馆 9:00-17:00" in OSM's syntax; anything else as it is. */
export function hoursOf(text: string): string {
  const plain = plainText(text);
  if (/^(?:全年)?(?:全天|24 ?小时)(?:开放|营业)?$/.test(plain)) return '24/7';
  const [closed, opened] = [CLOSED.exec(plain), OPEN_DAYS.exec(plain)];
  const span = SPAN.exec(plain.replace(CLOSED, '').replace(OPEN_DAYS, ''));
  const rest = plain.replace(CLOSED, '').replace(OPEN_DAYS, '').replace(SPAN, '').replace(FILLERS, '');
  if (span === null || rest !== '' || (closed !== null && opened !== null)) return text;
  const times = [clock(span.slice(1, 5)), clock(span.slice(5, 9))];
  if (times.includes(null)) return text;
  return [days(closed, opened), times.join('-')].filter((part) => part !== '').join(' ');
}

function clock([half, hour, minutes, said]: readonly (string | undefined)[]): string | null {
  const late = half !== undefined && /下午|晚/.test(half) && Number(hour) < 12;
  const hours = Number(hour) + (late ? 12 : 0);
  const rest = said === '半' ? 30 : Number(minutes ?? said ?? 0);
  if (hours > 24 || rest > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

function days(closed: RegExpExecArray | null, opened: RegExpExecArray | null): string {
  if (opened !== null) return `${DAYS[dayOf(opened[1]!)]}-${DAYS[dayOf(opened[2]!)]}`;
  if (closed === null) return '';
  const day = dayOf(closed[1]!);
  return `${DAYS[(day + 1) % 7]}-${DAYS[(day + 6) % 7]}`;
}

/** "6-9月", "3月至5月", "10月" in OSM's months; anything else as it is. */
export function seasonOf(text: string): string {
  const parts = plainText(text)
    .split(/[、,，;；]/)
    .map((part) => /^(\d{1,2})月?(?: ?(?:-|~|–|至|到) ?(\d{1,2}))?月(?:份)?$/.exec(part.trim()));
  const months = parts.map((part) =>
    [part?.[1], part?.[2] ?? part?.[1]].map((n) => OSM_MONTHS[Number(n) - 1]),
  );
  if (months.some(([from, to]) => from === undefined || to === undefined)) return text;
  return months.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join(',');
}

/** Words of the closed lists; anything else as it is. */
const WORDS: Readonly<Record<string, string>> = {
  准确: 'exact',
  精确: 'exact',
  片区中心: 'area',
  附近: 'approx',
  乡镇: 'town',
  只到乡镇: 'town',
  只到县: 'county',
  只到市: 'city',
  室内: 'indoor',
  室外: 'outdoor',
  都有: 'mixed',
  室内外都有: 'mixed',
};

export function wordOf(text: string): string {
  return WORDS[plainText(text)] ?? text;
}
