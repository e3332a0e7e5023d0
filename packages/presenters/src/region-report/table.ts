import { htmlElement as element, type Xml } from '../xml.js';
import type { Cell, Section, Table } from './report.js';

function htmlTable({ head, rows }: Table): Xml {
  const kindOf = (cell: Cell | undefined) =>
    cell === undefined || typeof cell === 'string' ? null : cell.kind;
  return element(
    'table',
    {},
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        head.map((text, i) => element('th', { scope: 'col', class: kindOf(rows[0]?.[i]) }, text)),
      ),
    ),
    element(
      'tbody',
      {},
      rows.map((row) =>
        element(
          'tr',
          {},
          row.map((cell) =>
            element('td', { class: kindOf(cell) }, typeof cell === 'string' ? cell : cell.text),
          ),
        ),
      ),
    ),
  );
}

/** A list has its number of rows in the title; a sentence stands for an empty one. */
export function htmlSection({ title, text, tables, counted }: Section, none: string): Xml {
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  return element(
    'section',
    {},
    element('h2', {}, title, counted ? element('small', {}, ` ${rows}`) : null),
    element('p', {}, text),
    rows === 0 ? element('p', {}, none) : tables.map(htmlTable),
  );
}
