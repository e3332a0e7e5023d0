import { eastAsianWidth } from 'get-east-asian-width';

/** Columns of a terminal that a text takes: Hanzi and full-width signs are two wide. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += /\p{M}/u.test(char) ? 0 : eastAsianWidth(char.codePointAt(0) ?? 0);
  return width;
}

const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));
const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - displayWidth(text))) + text;

/**
 * Rows as aligned columns, two spaces apart; columns listed in `right` are aligned to the right. Where a terminal of
 * `room` columns would break the lines, each row is its first cell and, below it, the others.
 */
export function table(
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
  room = Number.POSITIVE_INFINITY,
): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, c) =>
    Math.max(...rows.map((row) => displayWidth(row[c] ?? ''))),
  );
  const whole = widths.reduce((sum, width) => sum + width + 2, -2);
  return rows.map((row) => (whole > room ? stacked(row) : aligned(row, widths, right))).join('\n');
}

const aligned = (row: readonly string[], widths: readonly number[], right: readonly number[]): string =>
  row
    .map((cell, c) => (right.includes(c) ? padStart : pad)(cell, widths[c] ?? 0))
    .join('  ')
    .trimEnd();

function stacked([first = '', ...others]: readonly string[]): string {
  const rest = others.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return rest.length === 0 ? first : `${first}\n    ${rest.join(' · ')}`;
}
