import type { Issue, RegionIssueParams, RequestIssueParams } from '@kangtu/core';
import { ITINERARY_EN } from './en/itinerary.js';
import { REGION_EN } from './en/region.js';
import { REQUEST_EN } from './en/request.js';
import type { Language } from './language.js';
import { type NamesOf, printable, sayIn } from './params.js';
import type { CauseAndAction, ItineraryIssueParams, Say, Sentences } from './sentences.js';
import { ITINERARY_ZH } from './zh/itinerary.js';
import { REGION_ZH } from './zh/region.js';
import { REQUEST_ZH } from './zh/request.js';

type AllParams = RegionIssueParams & RequestIssueParams & ItineraryIssueParams;

const ZH: Sentences<AllParams> = { ...REGION_ZH, ...REQUEST_ZH, ...ITINERARY_ZH };
const EN: Sentences<AllParams> = { ...REGION_EN, ...REQUEST_EN, ...ITINERARY_EN };

type Loose = Readonly<Record<string, (params: never, say: Say) => CauseAndAction>>;
const CATALOGUES: Readonly<Record<Language, Loose>> = { zh: ZH, en: EN };

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
