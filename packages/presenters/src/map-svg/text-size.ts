import { shorten } from '../clean.js';

const NARROWEST = 0.33;

/** Width of a character in ems: measured on Noto Sans SC, rounded up to the widest of its class. */
function em(character: string): number {
  const code = character.codePointAt(0) as number;
  if (code >= 0x2e80) return 1;
  if (/[A-Z@%&]/.test(character)) return 0.68;
  if (/[mwMW]/.test(character)) return 0.88;
  if (/[ilj.,:;'|!()[\] ]/.test(character)) return NARROWEST;
  return 0.57;
}

/** Width of a line in ems: an upper estimate, no font is needed for it. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += em(character);
  return width;
}

/** Breaks text into at most two lines of about `limit` ems; what does not fit ends in an ellipsis. */
export function twoLines(given: string, limit: number): readonly string[] {
  // Two lines of the narrowest characters hold no more; finding the breaks of a longer text would take for ever.
  const text = shorten(given, Math.ceil((limit * 2) / NARROWEST) + 2);
  if (textWidth(text) <= limit) return [text];
  const breaks = breakPoints(text);
  const fitting = breaks.filter((at) => textWidth(text.slice(0, at).trimEnd()) <= limit);
  const at = balanced(text, fitting) ?? fitting.at(-1) ?? cutAt(text, limit);
  return [text.slice(0, at).trimEnd(), cut(text.slice(at).trimStart(), limit)];
}

/** After a space or hyphen of Latin text, between any two Chinese characters but before punctuation. */
function breakPoints(text: string): readonly number[] {
  const points: number[] = [];
  for (let i = 1; i < text.length; i++) {
    const [before, after] = [text[i - 1] as string, text[i] as string];
    if (/[ ·-]/.test(before) && after !== ' ') points.push(i);
    else if (/\p{Script=Han}/u.test(before) && /\p{Script=Han}/u.test(after)) points.push(i);
  }
  return points;
}

/** The break that leaves two lines of nearly the same width. */
function balanced(text: string, points: readonly number[]): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const at of points) {
    const width = Math.max(textWidth(text.slice(0, at)), textWidth(text.slice(at)));
    if (width < least) [best, least] = [at, width];
  }
  return best;
}

function cutAt(text: string, limit: number): number {
  let width = 0;
  let at = 0;
  for (const character of text) {
    width += em(character);
    if (width > limit) return Math.max(at, character.length);
    at += character.length;
  }
  return at;
}

function cut(text: string, limit: number): string {
  return textWidth(text) <= limit ? text : `${text.slice(0, cutAt(text, limit - 1)).trimEnd()}…`;
}
