import {
  type Itinerary,
  type ItineraryDay,
  OSM_MONTHS,
  type SeasonCode,
  type SeasonRemark,
} from '@kangtu/core';
import { SEASONS_EN } from './en/seasons.js';
import type { Language } from './language.js';
import { plain } from './plain.js';
import { list } from './quantity.js';
import type { SeasonSentences } from './sentences.js';
import { nameOf } from './speak.js';
import { SEASONS_ZH } from './zh/seasons.js';

const CATALOGUES: Readonly<Record<Language, SeasonSentences>> = { zh: SEASONS_ZH, en: SEASONS_EN };

/**
 * What the season does to the stops of a day, a sentence each. `byTrip`: heat or cold of several days is told on the
 * first of them, with the days; else each day tells its own, for what is read day by day.
 */
export function seasonSentences(
  itinerary: Itinerary,
  day: ItineraryDay,
  lang: Language,
  byTrip = false,
): readonly string[] {
  return (day.season ?? []).flatMap((remark) => {
    const same = byTrip && isWeather(remark) ? sameWeather(itinerary, remark) : [];
    if (same.length > 1) return same[0]!.day === day.day ? [weatherOfDays(remark, same, lang)] : [];
    const { places } = itinerary;
    const names = Object.hasOwn(places, remark.place) ? places[remark.place]?.names : undefined;
    const name = names === undefined ? plain(remark.place) : nameOf(names, lang);
    return [remarkSentence(remark, name, lang)];
  });
}

const isWeather = ({ params }: SeasonRemark): boolean => 'celsius' in params;

interface Weather {
  readonly day: number;
  readonly celsius: number;
}

const sameWeather = ({ days }: Itinerary, { code }: SeasonRemark): readonly Weather[] =>
  days.flatMap(({ day, season = [] }) =>
    season.flatMap((each) =>
      each.code === code && 'celsius' in each.params ? [{ day, celsius: each.params.celsius }] : [],
    ),
  );

function weatherOfDays({ code }: SeasonRemark, same: readonly Weather[], lang: Language): string {
  const celsius = same.map((each) => each.celsius);
  const [least, most] = [Math.min(...celsius), Math.max(...celsius)];
  const figure = least === most ? String(most) : `${least}–${most}`;
  const days = list(
    same.map(({ day }) => String(day)),
    lang,
  );
  return DAYS[lang][code === 'hot-month' ? 'hot' : 'cold'](days, figure);
}

function remarkSentence({ code, params }: SeasonRemark, name: string, lang: Language): string {
  if ('celsius' in params)
    return MONTH[lang][code === 'hot-month' ? 'hot' : 'cold'](name, String(params.celsius));
  const said = seasonText(code as SeasonCode, params.months, lang);
  const ours = params.judged ? OURS[lang] : '';
  const text = `${said.slice(0, -1)}${ours}${said.slice(-1)}`;
  return lang === 'zh' ? `${name}：${text}` : `${name}: ${text}`;
}

const OURS: Readonly<Record<Language, string>> = { zh: '（本产品判断）', en: ' (our own judgement)' };

type WeatherSentence = (where: string, celsius: string) => string;
interface WeatherSentences {
  readonly hot: WeatherSentence;
  readonly cold: WeatherSentence;
}

const DO: Readonly<Record<Language, { readonly hot: string; readonly cold: string }>> = {
  zh: {
    hot: '室外尽量排在早上和傍晚，避开 12 至 15 时，多喝水。',
    cold: '室外注意保暖防滑，尽量排在中午前后。',
  },
  en: {
    hot: 'outdoors in the morning and the late afternoon, as far as the day allows out of 12:00 to 15:00; drink enough.',
    cold: 'dress warmly, mind the ice, and be outdoors around noon.',
  },
};

/** Around a place, on one day. */
const MONTH: Readonly<Record<Language, WeatherSentences>> = {
  zh: {
    hot: (place, celsius) => `${place}一带本月平均日最高气温约 ${celsius} ℃：${DO.zh.hot}`,
    cold: (place, celsius) => `${place}一带本月平均日最高气温约 ${celsius} ℃：${DO.zh.cold}`,
  },
  en: {
    hot: (place, celsius) =>
      `Around ${place} the days of this month reach some ${celsius} °C on average: ${DO.en.hot}`,
    cold: (place, celsius) =>
      `Around ${place} the days of this month reach only some ${celsius} °C on average: ${DO.en.cold}`,
  },
};

/** On several days of a trip. */
const DAYS: Readonly<Record<Language, WeatherSentences>> = {
  zh: {
    hot: (days, celsius) => `第 ${days} 天当地本月平均日最高气温约 ${celsius} ℃：${DO.zh.hot}`,
    cold: (days, celsius) => `第 ${days} 天当地本月平均日最高气温约 ${celsius} ℃：${DO.zh.cold}`,
  },
  en: {
    hot: (days, celsius) => `Days ${days}: average highs of about ${celsius} °C this month; ${DO.en.hot}`,
    cold: (days, celsius) =>
      `Days ${days}: average highs of only about ${celsius} °C this month; ${DO.en.cold}`,
  },
};

/** What the date does to a place, without its name. */
export function seasonText(code: SeasonCode, months: string, lang: Language): string {
  return CATALOGUES[lang][code](monthsText(months, lang));
}

/** "May-Jun,Sep-Oct" as “5—6 月、9—10 月” or "May–Jun, Sep–Oct". */
export function monthsText(months: string, lang: Language): string {
  const parts = plain(months)
    .split(',')
    .map((part) => part.trim());
  if (lang === 'en') return parts.map((part) => part.replace('-', '–')).join(', ');
  const day = (text: string) => {
    const [month = '', date] = text.trim().split(' ');
    const number = OSM_MONTHS.indexOf(month) + 1;
    return date === undefined ? `${number} 月` : `${number} 月 ${Number(date)} 日`;
  };
  const range = (part: string) => {
    const [from = '', to] = part.split('-').map(day);
    if (to === undefined) return from;
    const whole = /^\d+ 月$/.test(from) && /^\d+ 月$/.test(to);
    return whole ? `${from.slice(0, -2)}—${to}` : `${from}至 ${to}`;
  };
  return parts.map(range).join('、');
}
