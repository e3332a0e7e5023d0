import Papa from 'papaparse';
import type { Cell } from '../fields/flat.js';
import { type Problems, refuse } from '../issue.js';
import type { Table } from './table.js';

/** RFC 4180 with a byte order mark, so that spreadsheet programs read the Chinese. */
export function toCsv({ header, rows }: Table): string {
  const cells = (row: readonly Cell[]) => row.map((cell) => (cell === null ? '' : String(cell)));
  const data = [[...header], ...rows.map((row) => cells(row.cells))];
  return `\uFEFF${Papa.unparse(data, { newline: '\r\n' })}\r\n`;
}

/** The first row is the header, and says whether comma, semicolon or tab part the columns. */
export function fromCsv(name: string, text: string, problems: Problems): Table {
  const content = text.replace(/^\uFEFF/, '');
  const parsed = Papa.parse<string[]>(content, { skipEmptyLines: false, delimiter: delimiterOf(content) });
  const broken = parsed.errors.find(({ type }) => type === 'Quotes');
  // Behind an open quote rows and columns mean nothing.
  if (broken !== undefined) refuse('csv-quotes', name, { row: (broken.row ?? 0) + 1 });
  const [header = [], ...rows] = parsed.data;
  if (header.length === 0) problems.error('nothing-usable', name, {});
  return { name, header, rows: rows.map((cells, i) => ({ number: i + 2, cells })) };
}

/** Header cells hold none of them, data may hold many. */
function delimiterOf(text: string): string {
  const [header = ''] = /^[^\r\n]*/.exec(text) ?? [];
  const count = (delimiter: string) => header.split(delimiter).length;
  return [',', '\t', ';'].reduce((a, b) => (count(b) > count(a) ? b : a));
}
