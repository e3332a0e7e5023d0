import type { ShownFact } from '@kangtu/core';
import { factDateText } from '../messages/fact-date.js';
import type { Language } from '../messages/language.js';

/** A fact in words, with the date it is of, or the day it was read where its source bears none. */
export function dated(text: string, { asOf }: Pick<ShownFact<unknown>, 'asOf'>, lang: Language): string {
  const from = factDateText(asOf, lang);
  return lang === 'zh' ? `${text}（${from}）` : `${text} (${from})`;
}
