import OpeningHours from 'opening_hours';
import { quoted } from './text.js';

/**
 * Chinese public holidays. The library reads a position only from text, so these numbers give the format's fixed
 * sunrise 06:00 and sunset 18:00: a computed sunset would depend on the time zone of the machine.
 */
const CHINA = { lat: 0, lon: 0, address: { country_code: 'cn', state: '' } };

/** Hours as the library reads them, or its own (English) remark on why it cannot. */
export type LibraryHours = { readonly rule: OpeningHours } | { readonly problem: string };

/** Many places share their hours, and the library takes a millisecond or two for each. */
const known = new Map<string, LibraryHours>();

/**
 * The one authority on what opening hours are. Its holiday tables of all countries are most of what Kangtu would weigh,
 * so only what reads regions from outside (`../parse.ts`) imports it; what `plain-hours.ts` reads needs no library.
 */
export function libraryHours(value: string): LibraryHours {
  const before = known.get(value);
  if (before !== undefined) return before;
  const read = readAfresh(value);
  known.set(value, read);
  return read;
}

function readAfresh(value: string): LibraryHours {
  // The library knows no school holidays of China, and would say so on the console.
  if (/\bSH\b/i.test(value)) return { problem: 'SH' };
  try {
    return { rule: new OpeningHours(value, CHINA) };
  } catch (error) {
    return { problem: quoted(String(error)) };
  }
}
