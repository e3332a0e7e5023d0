import type { Itinerary, LocalDate, Names } from '@kangtu/core';
import { day, type Language, nameOf, words } from '@kangtu/presenters';
import { computed } from '@preact/signals';
import { region } from '../state/trip.ts';
import { language } from './language.ts';

export const say = computed(() => words(language.value));

export const nameIn = (names: Names): string => nameOf(names, language.value);
/** What signs and drivers read; null where it is what the page says already. */
export const localName = (names: Names): string | null =>
  language.value === 'zh' || nameOf(names, 'zh') === nameIn(names) ? null : nameOf(names, 'zh');

/** First letter large, for words that stand alone. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "4月10日周六" or "Sat 10 Apr". A browser is slow to make its own formats of dates. */
export function shortDate(date: LocalDate, lang: Language): string {
  const long = day(date, lang);
  return lang === 'zh' ? long.replace(/[（）]/g, '') : long.replace(/[A-Za-z]+/g, (word) => word.slice(0, 3));
}

/** "2027年4月10日周六 – 4月12日周一", "Sat 10 Apr – Mon 12 Apr 2027": the year once, or with both days where it turns. */
export function dateRange(first: LocalDate, last: LocalDate, lang: Language): string {
  const year = (date: LocalDate) => date.slice(0, 4);
  const isOneYear = year(first) === year(last);
  const from = shortDate(first, lang);
  const to = shortDate(last, lang);
  if (lang === 'zh') {
    const end = first === last ? '' : ` – ${isOneYear ? '' : `${year(last)}年`}${to}`;
    return `${year(first)}年${from}${end}`;
  }
  return first === last
    ? `${to} ${year(last)}`
    : `${from}${isOneYear ? '' : ` ${year(first)}`} – ${to} ${year(last)}`;
}

/** A place of the trip or else of the map; its id when neither knows it. */
export function placeName(trip: Itinerary | null, id: string): string {
  const place = trip?.places[id] ?? region.value?.places.find((each) => each.id === id);
  return place ? nameIn(place.names) : id;
}
