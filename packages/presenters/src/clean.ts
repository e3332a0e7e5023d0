import { plain } from './messages/plain.js';

// The two non-characters that XML 1.0 (2.2, Characters) forbids and `plain` leaves.
const NON_CHARACTERS = /[\uFFFE\uFFFF]/g;

/** `plain` on one line: white space of any kind becomes one space. */
export function cleanLine(text: string): string {
  return plain(text.replace(/\s+/g, ' ').trim()).replace(NON_CHARACTERS, '\uFFFD');
}

/** `plain` line by line: line ends of every kind become "\n". */
export function cleanText(text: string): string {
  return text
    .split(/\r\n?|[\n\u0085\u2028\u2029]/)
    .map((line) => plain(line.replaceAll('\t', ' ')).replace(NON_CHARACTERS, '\uFFFD'))
    .join('\n');
}

/** No sensible sentence is longer; readers of GPX give up on an element of 100,000 bytes. */
export const LONGEST_LINE = 500;

/** At most `limit` characters (code points), the last an ellipsis when something was cut. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const points = [...text];
  return points.length <= limit ? text : `${points.slice(0, limit - 1).join('')}…`;
}

/** A web address, or null: only http and https are ever made into a link. */
export function safeUrl(url: string | null): string | null {
  if (url === null) return null;
  const text = cleanLine(url);
  return /^https?:\/\/[^\s<>"'`\\]+$/i.test(text) ? text : null;
}
