import type { Itinerary, LeftOut, LeftOutParams, RequestChange } from '@kangtu/core';
import { CHANGES_EN, LEFT_OUT_EN } from './en/wishes.js';
import type { Language } from './language.js';
import { printable, sayIn } from './params.js';
import type { ChangeSentences, Remarks, Say } from './sentences.js';
import { words } from './speak.js';
import { CHANGES_ZH, LEFT_OUT_ZH } from './zh/wishes.js';

const REASONS: Readonly<Record<Language, Remarks<LeftOutParams>>> = { zh: LEFT_OUT_ZH, en: LEFT_OUT_EN };
const CHANGES: Readonly<Record<Language, ChangeSentences>> = { zh: CHANGES_ZH, en: CHANGES_EN };

function sayFor({ places }: Itinerary, lang: Language): Say {
  return sayIn(lang, (id) => (Object.hasOwn(places, id) ? places[id]?.names : undefined));
}

/** Why a place was left out, in a sentence; in a word where the file does not say more. */
export function leftOutSentence(left: LeftOut, itinerary: Itinerary, lang: Language): string {
  const wordy = left.params !== undefined || ['closed', 'avoided', 'less-worth'].includes(left.reason);
  if (!wordy) return words(lang).leftOut[left.reason];
  const make = REASONS[lang][left.reason] as (params: never, say: Say) => string;
  return make(printable(left.params ?? {}) as never, sayFor(itinerary, lang));
}

/** A change of the request that would let a place in, in a sentence. */
export function changeSentence(change: RequestChange, itinerary: Itinerary, lang: Language): string {
  const make = CHANGES[lang][change.code] as (change: never, say: Say) => string;
  return make(change as never, sayFor(itinerary, lang));
}
