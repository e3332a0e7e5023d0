import type { Finding, FindingParams, Itinerary, RemedyParams } from '@kangtu/core';
import { FINDINGS_EN } from './en/findings.js';
import { REMEDIES_EN } from './en/remedies.js';
import type { Language } from './language.js';
import { type NamesOf, printable, sayIn } from './params.js';
import { plain } from './plain.js';
import type { Remarks, Say } from './sentences.js';
import { FINDINGS_ZH } from './zh/findings.js';
import { REMEDIES_ZH } from './zh/remedies.js';

const ZH: Remarks<FindingParams> = FINDINGS_ZH;
const EN: Remarks<FindingParams> = FINDINGS_EN;

const CURES: Readonly<Record<Language, Remarks<RemedyParams>>> = { zh: REMEDIES_ZH, en: REMEDIES_EN };

type Loose = Readonly<Record<string, (params: never, say: Say) => string>>;
const CATALOGUES: Readonly<Record<Language, Loose>> = { zh: ZH, en: EN };

/**
 * What a finding says, ready to print. Places are named from the itinerary, else by `namesOf` (a region); a code
 * that is not the core's stays a code.
 */
export function findingSentence(
  finding: Finding,
  itinerary: Itinerary,
  lang: Language,
  namesOf: NamesOf = () => undefined,
): string {
  const catalogue = CATALOGUES[lang];
  const make = Object.hasOwn(catalogue, finding.code) ? catalogue[finding.code] : undefined;
  if (make === undefined) return plain(finding.code);
  const inTrip: NamesOf = (id) =>
    Object.hasOwn(itinerary.places, id) ? itinerary.places[id]?.names : namesOf(id);
  const { house } = finding;
  const whose =
    house === undefined
      ? {}
      : { house: { zh: plain(house.zh), en: house.en === null ? null : plain(house.en) } };
  return make(printable(finding.params) as never, { ...sayIn(lang, inTrip), ...whose });
}

/** What would resolve a finding, ready to print; null when there is nothing to do. */
export function remedySentence(
  { remedy }: Finding,
  itinerary: Itinerary,
  lang: Language,
  namesOf: NamesOf = () => undefined,
): string | null {
  const catalogue: Loose = CURES[lang];
  const make = remedy !== undefined && Object.hasOwn(catalogue, remedy.code) ? catalogue[remedy.code] : null;
  if (remedy === undefined || make == null) return null;
  const inTrip: NamesOf = (id) =>
    Object.hasOwn(itinerary.places, id) ? itinerary.places[id]?.names : namesOf(id);
  return make(printable(remedy.params) as never, sayIn(lang, inTrip));
}

/** What a finding says and what would resolve it, in one line. */
export function findingText(finding: Finding, itinerary: Itinerary, lang: Language): string {
  return [findingSentence(finding, itinerary, lang), remedySentence(finding, itinerary, lang)]
    .filter((sentence) => sentence !== null)
    .join(lang === 'zh' ? '' : ' ');
}
