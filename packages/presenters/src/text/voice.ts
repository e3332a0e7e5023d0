import type { Itinerary, ItineraryPlace, Names } from '@kangtu/core';
import { PHRASES_EN } from '../messages/en/phrases.js';
import type { Language } from '../messages/language.js';
import type { Phrases } from '../messages/phrases.js';
import { nameOf, nameWithChinese, words } from '../messages/speak.js';
import type { Words } from '../messages/words.js';
import { PHRASES_ZH } from '../messages/zh/phrases.js';

/** What the parts of the text presenter speak with. */
export interface Voice {
  readonly lang: Language;
  readonly words: Words;
  readonly phrases: Phrases;
  readonly place: (id: string) => ItineraryPlace | undefined;
  /** Name of a place by id; the id itself when the itinerary does not hold it. */
  readonly name: (id: string) => string;
  /** In English with the Chinese behind it. */
  readonly fullName: (id: string) => string;
}

export function voiceOf(itinerary: Itinerary, lang: Language): Voice {
  const place = (id: string) => (Object.hasOwn(itinerary.places, id) ? itinerary.places[id] : undefined);
  const names = (id: string): Names => place(id)?.names ?? { zh: id, en: null };
  return {
    lang,
    words: words(lang),
    phrases: lang === 'zh' ? PHRASES_ZH : PHRASES_EN,
    place,
    name: (id) => nameOf(names(id), lang),
    fullName: (id) => nameWithChinese(names(id), lang),
  };
}
