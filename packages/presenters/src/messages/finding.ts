import type { Finding, Itinerary } from '@kangtu/core';
import type { Language } from './language.js';
import { plain } from './plain.js';

/** What a finding says, ready to print. */
export function findingSentence(finding: Finding, _itinerary: Itinerary, _lang: Language): string {
  return plain(finding.code);
}
