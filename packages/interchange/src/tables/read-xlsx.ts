import type { Cell } from '../fields/flat.js';
import { refuse } from '../issue.js';
import { type XmlReader, xmlReader } from '../xml/sax.js';
import type { Table, TableRow } from './table.js';
import { unzip } from './unzip.js';

const MAX_CELLS = 5_000_000;
const MAX_COLUMNS = 512;
const MAX_STRING_CHARACTERS = 64 * 1024 * 1024;

/** A shared string by its number: the list of them comes behind the sheets in most files. */
interface Shared {
  readonly shared: number;
}
type RawCell = Cell | Shared;

interface Workbook {
  readonly at: string;
  /** Relation id -> name of the sheet, in the order of the workbook. */
  readonly sheets: Map<string, string>;
  /** Relation id -> path in the archive. */
  readonly targets: Map<string, string>;
  readonly strings: string[];
  readonly rows: Map<string, Map<number, RawCell[]>>;
  cells: number;
  characters: number;
}

/**
 * The sheets of an .xlsx workbook (ECMA-376, SpreadsheetML) as tables: values only, formulas as the result that was
 * saved with them. Streamed and sparse: memory follows the cells that are there, not where they stand.
 * @throws Refusal
 */
export function fromXlsx(bytes: Uint8Array, at: string): Table[] {
  const book: Workbook = {
    at,
    sheets: new Map(),
    targets: new Map(),
    strings: [],
    rows: new Map(),
    cells: 0,
    characters: 0,
  };
  unzip(bytes, at, (name) => {
    const reader = readerOf(name, book);
    if (reader === null) return null;
    const decoder = new TextDecoder('utf-8');
    return (piece, last) => {
      reader.write(decoder.decode(piece, { stream: !last }));
      if (last) reader.end();
    };
  });
  if (book.sheets.size === 0) refuse('xlsx-broken', at, { detail: 'no xl/workbook.xml' });
  return [...book.sheets].map(([id, name]) => tableOf(name, book.rows.get(book.targets.get(id) ?? ''), book));
}

function readerOf(name: string, book: Workbook): XmlReader | null {
  const path = name.replaceAll('\\', '/').replace(/^\//, '');
  if (path === 'xl/workbook.xml') return workbookReader(book);
  if (path === 'xl/_rels/workbook.xml.rels') return relationsReader(book);
  if (path === 'xl/sharedStrings.xml') return stringsReader(book);
  return /^xl\/worksheets\/[^/]+\.xml$/.test(path) ? sheetReader(path, book) : null;
}

function workbookReader({ at, sheets }: Workbook): XmlReader {
  return xmlReader(`${at}#workbook`, {
    open: (name, attributes) => {
      if (name === 'sheet') sheets.set(attributes['r:id'] ?? '', attributes.name ?? '');
    },
  });
}

function relationsReader({ at, targets }: Workbook): XmlReader {
  return xmlReader(`${at}#relations`, {
    open: (name, { Id, Target }) => {
      if (name !== 'Relationship' || Id === undefined || Target === undefined) return;
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
}

function grow(book: Workbook, text: string): string {
  book.characters += text.length;
  if (book.characters > MAX_STRING_CHARACTERS)
    refuse('xlsx-too-large', book.at, { what: 'text', limit: MAX_STRING_CHARACTERS });
  return text;
}

/** A string may come in runs of their own format; phonetic readings (rPh) are not part of it. */
function stringsReader(book: Workbook): XmlReader {
  let text = '';
  let phonetic = false;
  return xmlReader(`${book.at}#strings`, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic = true;
    },
    close: (name, content) => {
      if (name === 't' && !phonetic) text += unescaped(content);
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') book.strings.push(grow(book, text));
    },
  });
}

/** _x000D_ stands for a character that XML cannot hold (ECMA-376, 22.9.2.19). */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function sheetReader(path: string, book: Workbook): XmlReader {
  const rows = new Map<number, RawCell[]>();
  book.rows.set(path, rows);
  let row = 0;
  let column = -1;
  let type = 'n';
  let value = '';
  return xmlReader(`${book.at}#${path}`, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = Number(attributes.r ?? row + 1);
        column = -1;
      } else if (name === 'c') {
        column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
        type = attributes.t ?? 'n';
        value = '';
      }
    },
    close: (name, text) => {
      if (name === 'v') value = text;
      else if (name === 't') value += unescaped(text);
      else if (name === 'c' && value !== '') put(book, rows, row, column, cellOf(type, grow(book, value)));
    },
  });
}

function put(book: Workbook, rows: Map<number, RawCell[]>, row: number, column: number, cell: RawCell): void {
  if (++book.cells > MAX_CELLS) refuse('xlsx-too-large', book.at, { what: 'cells', limit: MAX_CELLS });
  // A stray entry far to the right is no column of ours.
  if (column < 0 || column >= MAX_COLUMNS) return;
  const cells = rows.get(row) ?? [];
  while (cells.length < column) cells.push(null);
  cells[column] = cell;
  rows.set(row, cells);
}

/** "AB12" -> 27 */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellOf(type: string, value: string): RawCell {
  if (type === 's') return { shared: Number(value) };
  if (type === 'b') return value === '1';
  // An error such as #N/A is no value.
  if (type === 'e') return null;
  return type === 'n' && Number.isFinite(Number(value)) ? Number(value) : value;
}

function tableOf(name: string, rows: ReadonlyMap<number, RawCell[]> | undefined, book: Workbook): Table {
  const resolved: TableRow[] = [...(rows ?? [])]
    .sort(([a], [b]) => a - b)
    .map(([number, cells]) => ({ number, cells: cells.map((cell) => resolve(cell, book)) }));
  const head = resolved.find(({ number }) => number === 1);
  return {
    name,
    header: head?.cells.map((cell) => (cell === null ? '' : String(cell))) ?? [],
    rows: resolved.filter((row) => row !== head),
  };
}

function resolve(cell: RawCell, { strings }: Workbook): Cell {
  return typeof cell === 'object' && cell !== null ? (strings[cell.shared] ?? null) : cell;
}
