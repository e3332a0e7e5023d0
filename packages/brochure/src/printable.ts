import { cleanLine, shorten } from '@kangtu/presenters';
import type { Coverage } from './cmap.js';

/** Stands for a character that the fonts do not hold: the geta mark of Chinese and Japanese printing, U+3013. */
const GETA = '〓';
/** Joiners and variation selectors choose between glyphs; without these glyphs they mean nothing. */
const SELECTORS = /\u200C|\u200D|[\uFE00-\uFE0F]/gu;
/** No sensible text of a stop is longer; a longer one would drive everything else off its page. */
const LONGEST = 400;
/** Length, time and four roads of a drive. */
const LONGEST_LINE = 160;
const LONGEST_HEADING = 60;

export interface Printable {
  readonly text: (value: string) => string;
  /** For a line of the timetable. */
  readonly line: (value: string) => string;
  /** For headings and table cells. */
  readonly heading: (value: string) => string;
  /** As `heading`, without places to break it: for drawings. */
  readonly name: (value: string) => string;
  /** Characters replaced so far, in order of first use. */
  readonly missing: () => readonly string[];
}

/** Makes text from data fit to print: clean, of bounded length, every character in the fonts. */
export function printableIn(covered: Coverage): Printable {
  const missing = new Set<string>();
  const replace = (character: string): string => {
    if (covered(character.codePointAt(0) as number)) return character;
    missing.add(character);
    return GETA;
  };
  const print = (value: string, limit: number): string => {
    const text = shorten(cleanLine(value).replace(SELECTORS, ''), limit);
    return allCovered(text, covered) ? text : Array.from(text, replace).join('');
  };
  return {
    text: (value) => breakable(print(value, LONGEST)),
    line: (value) => breakable(print(value, LONGEST_LINE)),
    heading: (value) => breakable(print(value, LONGEST_HEADING)),
    name: (value) => print(value, LONGEST_HEADING),
    missing: () => [...missing],
  };
}

/** As nearly always: taking a text apart and joining it again would be most of the time of printing it. */
function allCovered(text: string, covered: Coverage): boolean {
  for (const character of text) if (!covered(character.codePointAt(0) as number)) return false;
  return true;
}

/** Lets the typesetter break what has no place to break it (addresses, endless words): U+200B, zero width space. */
function breakable(text: string): string {
  return text.replace(/[!-~]{20,}/g, (run) => run.replace(/.{8}(?=.)/g, '$&\u200B'));
}

/** "U+1F600", for the note that says what was replaced. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
}
