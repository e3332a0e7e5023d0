/** A value as a spreadsheet cell or an OSM tag holds it; null = empty. */
export type Cell = string | number | boolean | null;

/** A record without structure: column or tag name -> value. */
export type Flat = Readonly<Record<string, Cell>>;

/** Texts in one cell: joined by ";", with "\" before a ";" or "\" that belongs to a text. */
export function joinList(texts: readonly string[]): string {
  return texts.map((text) => escapeParts(text, ';')).join(';');
}

export function splitList(text: string): string[] {
  return splitParts(text, /[;；]/).map((part) => part.trim());
}

export function joinPair(first: string, second: string): string {
  return `${escapeParts(first, '|')}|${escapeParts(second, '|')}`;
}

export function splitPair(text: string): readonly string[] {
  return splitParts(text, /\|/);
}

function escapeParts(text: string, separator: ';' | '|'): string {
  const special = separator === ';' ? /[\\;；]/g : /[\\|]/g;
  return text.replace(special, (character) => `\\${character}`);
}

function splitParts(text: string, separator: RegExp): string[] {
  const parts: string[] = [''];
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (character === '\\' && i + 1 < text.length) parts[parts.length - 1] += text[++i]!;
    else if (separator.test(character)) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}
