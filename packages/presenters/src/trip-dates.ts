import type { Itinerary } from '@kangtu/core';
import type { Language } from './messages/language.js';
import { day as dayName } from './messages/quantity.js';

/** From the first day to the last, or the one day there is. */
export function tripDates(itinerary: Itinerary, lang: Language): string {
  const first = itinerary.days[0]?.date ?? itinerary.request.date;
  const last = itinerary.days.at(-1)?.date ?? first;
  if (first === last) return dayName(first, lang, true);
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  return lang === 'zh'
    ? `${dayName(first, lang, true)}至${dayName(last, lang, !sameYear)}`
    : `${dayName(first, lang, !sameYear)} to ${dayName(last, lang, true)}`;
}
