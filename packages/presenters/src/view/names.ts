import { type Itinerary, type ItineraryPlace, minutesThere, type Names, type VisitItem } from '@kangtu/core';
import { cleanLine } from '../clean.js';
import { lunchText } from '../messages/advice.js';
import type { Language } from '../messages/language.js';
import { lineTitle } from '../messages/line-title.js';
import { printMessages } from '../messages/outputs.js';
import { list } from '../messages/quantity.js';
import { words } from '../messages/speak.js';

/** The name in that language on one clean line; Chinese where no English one is known. */
export function nameIn(names: Names, lang: Language): string {
  return cleanLine((lang === 'en' ? names.en : null) ?? names.zh);
}

/** The name in the other language, or null when it is unknown or the same. */
export function otherName(names: Names, lang: Language): string | null {
  const other = lang === 'en' ? names.zh : names.en;
  if (other === null) return null;
  const shown = cleanLine(other);
  return shown === nameIn(names, lang) ? null : shown;
}

export function tripTitle(itinerary: Itinerary, lang: Language): string {
  const { days, line } = itinerary.request;
  if (itinerary.title !== undefined) return lineTitle(itinerary.title, days, lang);
  return printMessages(lang).title(days, line, nameIn(itinerary.region.names, lang));
}

export function reasonText(reason: VisitItem['reasons'][number], lang: Language): string {
  const { elements, reasons } = words(lang);
  return reason.code === 'element' && reason.element !== null
    ? printMessages(lang).elementReason(elements[reason.element].name)
    : reasons[reason.code];
}

/** "待核实：开放时间、门票", or null when every fact is confirmed. */
export function unconfirmedText(item: VisitItem, lang: Language): string | null {
  if (item.unconfirmed.length === 0) return null;
  const facts = item.unconfirmed.map((fact) => words(lang).unconfirmed[fact]);
  return printMessages(lang).unconfirmed(list(facts, lang));
}

/** How long one stays: "at least 180 min, plus lunch here 12:00–13:00". */
export function stayText(item: VisitItem, place: ItineraryPlace, lang: Language): string {
  const stay = printMessages(lang).atLeast(minutesThere(item, place));
  const parts = [stay, lunchText(item, place, lang)].filter((part) => part !== null);
  return parts.join(lang === 'zh' ? '，' : ', ');
}
