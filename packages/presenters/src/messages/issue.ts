import type { Issue, Names, RegionIssueParams, RequestIssueParams } from '@kangtu/core';
import { ITINERARY_EN } from './en/itinerary.js';
import { REGION_EN } from './en/region.js';
import { REQUEST_EN } from './en/request.js';
import type { Language } from './language.js';
import { plain } from './plain.js';
import { duration } from './quantity.js';
import type { CauseAndAction, ItineraryIssueParams, Say, Sentences } from './sentences.js';
import { nameOf } from './speak.js';
import { ITINERARY_ZH } from './zh/itinerary.js';
import { REGION_ZH } from './zh/region.js';
import { REQUEST_ZH } from './zh/request.js';

type AllParams = RegionIssueParams & RequestIssueParams & ItineraryIssueParams;

const ZH: Sentences<AllParams> = { ...REGION_ZH, ...REQUEST_ZH, ...ITINERARY_ZH };
const EN: Sentences<AllParams> = { ...REGION_EN, ...REQUEST_EN, ...ITINERARY_EN };

type Loose = Readonly<Record<string, (params: never, say: Say) => CauseAndAction>>;
const CATALOGUES: Readonly<Record<Language, Loose>> = { zh: ZH, en: EN };

/** Looks up the names of a place; undefined when it knows none. */
export type NamesOf = (id: string) => Names | undefined;

/**
 * Cause of an issue and what to do about it, ready to print. Every code of the core has its sentences; a code from
 * elsewhere gives null.
 */
export function issueSentence(
  issue: Issue,
  lang: Language,
  namesOf: NamesOf = () => undefined,
): { readonly cause: string; readonly action: string } | null {
  const catalogue = CATALOGUES[lang];
  const make = Object.hasOwn(catalogue, issue.code) ? catalogue[issue.code] : undefined;
  if (make === undefined) return null;
  const [cause, action] = make(printable(issue.params) as never, sayIn(lang, namesOf));
  return { cause, action };
}

export function sayIn(lang: Language, namesOf: NamesOf): Say {
  return {
    place: (id) => {
      const names = namesOf(id);
      if (names !== undefined) return nameOf(names, lang);
      return lang === 'zh' ? `“${id}”` : `"${id}"`;
    },
    duration: (minutes) => duration(minutes as Parameters<typeof duration>[0], lang),
  };
}

const LONGEST = 80;
/** Lists of what is allowed, which the core writes itself. */
const LONGEST_LIST = 600;

/** Params echo the input, which nobody has checked: made printable and short. */
export function printable(params: Issue['params']): Issue['params'] {
  const short = (text: string, most: number): string =>
    text.length > most ? `${text.slice(0, most)}…` : text;
  const most = (key: string): number =>
    key === 'allowed' || key === 'known' || key === 'alike' ? LONGEST_LIST : LONGEST;
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      typeof value === 'string' ? short(plain(value), most(key)) : value,
    ]),
  );
}
