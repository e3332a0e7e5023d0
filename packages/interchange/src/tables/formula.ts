/**
 * Text that a spreadsheet program would run (OWASP, CSV injection), or that already hides behind apostrophes; full-width
 * forms, tab and return before it too. Exactly this text gets an apostrophe more, so that reading it back is exact.
 */
const FORMULA = /^'*(\s*[=+\-@＝＋－＠]|[\t\r])/u;

export function neutralise(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The way back. Text that a person typed behind an apostrophe loses it too, as in a spreadsheet program. */
export function restore(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
