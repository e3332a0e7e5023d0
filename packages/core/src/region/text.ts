import { parseLocalDate } from '../units/index.js';

/** Ids are lower-case words joined by hyphens; `constructor` is refused, for graph libraries key plain objects by id. */
export function isId(text: string): boolean {
  return text.length <= 80 && text !== 'constructor' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/** YYYY-MM-DD that exists, from 1900 to 2199. */
export function isDay(text: string): boolean {
  return text.length === 10 && /^(19|20|21)/.test(text) && parseLocalDate(text) !== null;
}

/** YYYY, YYYY-MM or YYYY-MM-DD. */
export function isPartialDate(text: string): boolean {
  return text.length >= 4 && text.length <= 10 && isDay(text + '-01-01'.slice(text.length - 4));
}

const BAD_CHARACTER = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069\ufeff\ufdd0-\ufdef\ufffe\uffff]/u;

/**
 * First character that text for people never holds, as "U+XXXX": controls (C0, C1), line and paragraph
 * separators, bidirectional overrides and isolates, lone surrogates, noncharacters. Null when there is none.
 */
export function badCharacter(text: string): string | null {
  const found = BAD_CHARACTER.exec(text);
  if (found === null) return null;
  return `U+${found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Input as quoted in an issue: never long, never with a character that acts. */
export function quoted(text: string): string {
  const start = text.length > 80 ? `${text.slice(0, 79)}…` : text;
  return start.replace(new RegExp(BAD_CHARACTER, 'gu'), '\ufffd');
}
