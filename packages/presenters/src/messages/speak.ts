import type { Names } from '@kangtu/core';
import { WORDS_EN } from './en/words.js';
import { LANGUAGES, type Language } from './language.js';
import { plain } from './plain.js';
import type { Words } from './words.js';
import { WORDS_ZH } from './zh/words.js';

const WORDS: Readonly<Record<Language, Words>> = { zh: WORDS_ZH, en: WORDS_EN };

/** The words of a language. */
export function words(lang: Language): Words {
  if (Object.hasOwn(WORDS, lang)) return WORDS[lang];
  throw new RangeError(`there is no language "${lang}"; there are ${LANGUAGES.join(', ')}`);
}

/** Name in the language asked for; a place without an English name keeps its Chinese one. */
export function nameOf(names: Names, lang: Language): string {
  return plain(lang === 'en' ? (names.en ?? names.zh) : names.zh);
}

/** In English with the Chinese name behind it, which is what signs and drivers read. */
export function nameWithChinese(names: Names, lang: Language): string {
  return lang === 'en' && names.en !== null && names.en !== names.zh
    ? `${plain(names.en)} ${plain(names.zh)}`
    : nameOf(names, lang);
}
