import type { Place } from '@kangtu/core';
import type { ReportMessages } from '../messages/report.js';
import { htmlElement as element, type Xml } from '../xml.js';

export type Cell = string | { readonly text: string; readonly kind: 'id' | 'box' | 'figure' };

/** The id of a place, in small. */
export const id = (place: Place): Cell => ({ text: place.id, kind: 'id' });
export const figure = (value: string | number): Cell => ({ text: String(value), kind: 'figure' });
/** To be ticked with a pen. */
export const BOX: Cell = { text: '☐', kind: 'box' };

export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): Xml {
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

/** A list with its number of rows; a sentence when it is empty. */
export function section(
  title: string,
  text: string,
  say: ReportMessages,
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
): Xml {
  const count = element('small', {}, ` ${rows.length}`);
  const body = rows.length === 0 ? element('p', {}, say.none) : table(head, rows);
  return element('section', {}, element('h2', {}, title, count), element('p', {}, text), body);
}
