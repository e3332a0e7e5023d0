import { formatClockTime, type VisitItem } from '@kangtu/core';
import type { Language } from './language.js';
import { list } from './quantity.js';

const ZH: Readonly<Record<string, string>> = {
  Mo: '周一',
  Tu: '周二',
  We: '周三',
  Th: '周四',
  Fr: '周五',
  Sa: '周六',
  Su: '周日',
  PH: '法定节假日',
  SH: '学校假期',
  off: '不开放',
  closed: '不开放',
  open: '开放',
  '24/7': '全天开放',
  Jan: '1月',
  Feb: '2月',
  Mar: '3月',
  Apr: '4月',
  May: '5月',
  Jun: '6月',
  Jul: '7月',
  Aug: '8月',
  Sep: '9月',
  Oct: '10月',
  Nov: '11月',
  Dec: '12月',
};

const EN: Readonly<Record<string, string>> = {
  Mo: 'Mon',
  Tu: 'Tue',
  We: 'Wed',
  Th: 'Thu',
  Fr: 'Fri',
  Sa: 'Sat',
  Su: 'Sun',
  PH: 'public holidays',
  SH: 'school holidays',
  off: 'closed',
  '24/7': 'at all hours',
};

const WORD =
  /24\/7|\b(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH|off|closed|open|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/g;

/** Opening hours in OSM syntax with its abbreviations in words: "Tu-Su 09:00-17:00" -> "周二至周日 09:00–17:00". */
export function hoursText(hours: string, lang: Language): string {
  const table = lang === 'zh' ? ZH : EN;
  const worded = hours
    .replace(/(\d\d:\d\d)\s*-\s*(\d\d:\d\d)/g, '$1–$2')
    .replace(/(?<=[A-Za-z]{2}|[A-Za-z]{3} \d\d?)\s*-\s*(?=[A-Z])/g, lang === 'zh' ? '至' : ' to ')
    .replace(WORD, (word) => table[word] ?? word);
  return lang === 'zh' ? worded.replace(/(\d+月) (\d+)(?!\d|:\d)/g, '$1$2日').replaceAll('; ', '；') : worded;
}

/** The opening intervals of one date: "09:00–12:00, 14:00–24:00", "all day". */
export function spansText(open: NonNullable<VisitItem['open']>, lang: Language): string {
  const close = (time: number) => (time === 1440 ? '24:00' : formatClockTime(time as VisitItem['end']));
  const [first] = open;
  if (open.length === 1 && first!.open === 0 && first!.close === 1440)
    return lang === 'zh' ? '全天' : 'all day';
  return list(
    open.map((span) => `${formatClockTime(span.open)}–${close(span.close)}`),
    lang,
  );
}
