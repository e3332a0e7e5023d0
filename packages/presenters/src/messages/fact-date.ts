import { factDate } from '@kangtu/core';
import { cleanLine } from '../clean.js';
import { MONTHS } from './en/months.js';
import type { Language } from './language.js';

/** Of when a fact is, by its `asOf`: "as of October 2024", or the day it was read where its source bears no date. */
export function factDateText(asOf: string, lang: Language): string {
  const { date, isDated } = factDate(asOf);
  const words = partialDate(cleanLine(date), lang);
  if (lang === 'zh') return isDated ? `据${words}资料` : `来源未注明日期，${words}查阅`;
  return isDated ? `as of ${words}` : `undated source, read ${words}`;
}

/** A year, a month or a day; what is none of them stays as it is. */
function partialDate(date: string, lang: Language): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (year === undefined) return date;
  if (lang === 'zh')
    return `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`;
  const name = month === undefined ? [] : [MONTHS[Number(month) - 1] ?? month];
  return [...(day === undefined ? [] : [Number(day)]), ...name, year].join(' ');
}
