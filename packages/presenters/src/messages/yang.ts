import { type ElementCoverage, type Itinerary, YANG, yangOf } from '@kangtu/core';
import type { Language } from './language.js';
import { list } from './quantity.js';
import { words } from './speak.js';

/** The six elements of a trip or day in the words of the plan of 长治; null for trips elsewhere. */
export function yangText(itinerary: Itinerary, elements: ElementCoverage, lang: Language): string | null {
  const yang = yangOf(itinerary, elements);
  if (yang === null) return null;
  const amounts = YANG.map((each) => `${words(lang).yang[each]} ${yang[each]}`);
  return list(amounts, lang);
}
