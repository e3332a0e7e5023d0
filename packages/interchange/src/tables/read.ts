import type { Datum } from '../datum.js';
import { toWgs84 } from '../datum.js';
import { type Drafted, emptyDraft, type RegionDraft } from '../draft.js';
import type { Cell } from '../fields/flat.js';
import {
  emergencyOf,
  geometryOf,
  headOf,
  junctionOf,
  legOf,
  lineOf,
  partOf,
  placeOf,
  segmentOf,
  sourceOf,
  stopOf,
} from '../fields/from-flat.js';
import { Row } from '../fields/row.js';
import { type Problems, refuse } from '../issue.js';
import { quoted } from '../quoted.js';
import { PLACE_COLUMNS, placeColumn } from './columns.js';
import { restore } from './formula.js';
import { cellAddress, type Table, type TableRow } from './table.js';

/** Excel's own limit for a cell; more is no text that a person wrote. */
const MAX_CELL = 32_767;
const MAX_GEOMETRY = 4_000_000;
const MAX_ROWS = 200_000;

const TABLES = {
  region: headOf,
  parts: partOf,
  emergency: emergencyOf,
  sources: sourceOf,
  places: placeOf,
  junctions: junctionOf,
  segments: segmentOf,
  lines: lineOf,
  stops: null,
  legs: legOf,
} as const;
type TableName = keyof typeof TABLES;

export interface TableOptions {
  /** Datum of rows that state none; null = such rows are problems. */
  readonly datum: Datum | null;
}

/** Tables as `toTables` writes them, or one table of places that a person has filled in. Rows with problems are left out. */
export function fromTables(tables: readonly Table[], options: TableOptions, problems: Problems): RegionDraft {
  const draft = emptyDraft();
  const named = tables.map((table) => [tableName(table, tables.length === 1), table] as const);
  if (!named.some(([name]) => name === 'places'))
    refuse('no-places-table', '', { known: tables.map(({ name }) => quoted(name)).join(', ') });
  // In this order: stops need their lines.
  for (const each of Object.keys(TABLES) as TableName[])
    for (const [name, table] of named) if (name === each) readTable(name, table, draft, options, problems);
  return draft;
}

/** By its name, or by its columns: a file of one table may be called anything. */
function tableName({ name, header }: Table, alone: boolean): TableName | null {
  const key = name.trim().toLowerCase();
  if (key === '地点') return 'places';
  if (Object.hasOwn(TABLES, key)) return key as TableName;
  const known = header.map(placeColumn);
  return alone || (known.includes('name_zh') && known.includes('kind')) ? 'places' : null;
}

function readTable(
  name: TableName,
  table: Table,
  draft: RegionDraft,
  options: TableOptions,
  problems: Problems,
): void {
  const columns = readHeader(name, table, problems);
  if (table.rows.length > MAX_ROWS) refuse('rows-too-many', table.name, { limit: MAX_ROWS });
  for (const tableRow of table.rows) {
    if (isBlank(tableRow) || (name === 'places' && isComment(tableRow))) continue;
    const row = rowOf(table, tableRow, columns, problems);
    if (row !== null) readRow(name, row, draft, options, problems);
  }
}

/** Key -> index of its column. */
function readHeader(name: TableName, table: Table, problems: Problems): Map<string, number> {
  const columns = new Map<string, number>();
  table.header.forEach((text, i) => {
    const key = name === 'places' ? placeColumn(text) : text.trim().toLowerCase();
    const at = cellAddress(table.name, i, 1);
    if (text.trim() === '') return;
    if (key === null) problems.warn('column-unknown', at, { column: quoted(text) });
    else if (columns.has(key)) problems.error('column-twice', at, { column: key });
    else columns.set(key, i);
  });
  if (name === 'places')
    for (const key of ['kind', 'lon', 'lat', ...(columns.has('name_en') ? [] : ['name_zh'])])
      if (!columns.has(key)) {
        const label = PLACE_COLUMNS.find((column) => column.key === key)?.zh ?? key;
        refuse('column-missing', `${table.name}!1`, { column: key, label });
      }
  return columns;
}

const isBlank = ({ cells }: TableRow): boolean =>
  cells.every((cell) => cell === null || String(cell).trim() === '');

/** Rows that explain begin with "#", where the id would stand. */
const isComment = ({ cells }: TableRow): boolean => /^\s*[#＃]/.test(String(cells[0] ?? ''));

function rowOf(
  table: Table,
  { number, cells }: TableRow,
  columns: ReadonlyMap<string, number>,
  problems: Problems,
): Row | null {
  const addressOf = (key: string) => {
    const column = columns.get(key);
    return column === undefined ? `${table.name}!${number}` : cellAddress(table.name, column, number);
  };
  for (const [column, i] of columns) {
    const length = typeof cells[i] === 'string' ? cells[i].length : 0;
    const max = column === 'geometry' ? MAX_GEOMETRY : MAX_CELL;
    if (length <= max) continue;
    problems.error('cell-too-long', addressOf(column), { column, length, max });
    return null;
  }
  const get = (key: string): Cell => {
    const cell = cells[columns.get(key) ?? -1] ?? null;
    return typeof cell === 'string' ? restore(cell) : cell;
  };
  return new Row(get, `${table.name}!${number}`, addressOf, problems);
}

function readRow(
  name: TableName,
  row: Row,
  draft: RegionDraft,
  options: TableOptions,
  problems: Problems,
): void {
  const add = (list: Drafted[], record: Drafted) => {
    if (row.usable) list.push(record);
  };
  if (name === 'places') addPlace(draft.places, located(placeOf(row), row, options, problems), row);
  else if (name === 'junctions') add(draft.junctions, located(junctionOf(row), row, options, problems));
  else if (name === 'segments') add(draft.segments, drawn(segmentOf(row), row, options, problems));
  else if (name === 'stops') addStop(row, draft, problems);
  else if (name === 'legs') add(draft.publishedLegs, legOf(row));
  else if (name === 'region') draft.head ??= headOf(row);
  else add(draft[name], TABLES[name](row));
}

/** A place that cannot be used is looked at further, so that all that is wrong with its row is said at once. */
function addPlace(places: Drafted[], place: Drafted, row: Row): void {
  if (row.usable) places.push(place);
  else if (place.value.position !== undefined) places.push({ ...place, broken: true });
}

function addStop(row: Row, draft: RegionDraft, problems: Problems): void {
  const { line, stop } = stopOf(row);
  const found = draft.lines.find(({ value }) => value.id === line);
  if (found !== undefined) (found.value.stops as unknown[]).push(stop);
  else problems.error('stop-without-line', row.at, { line: quoted(line) });
}

function datumOf(row: Row, { datum }: TableOptions, problems: Problems): Datum | null {
  const found = row.datum('datum') ?? datum;
  if (found === null && row.text('datum') === null) {
    problems.error('datum-missing', row.at, {});
    row.usable = false;
  }
  return found;
}

function located(record: Drafted, row: Row, options: TableOptions, problems: Problems): Drafted {
  const lon = row.number('lon');
  const lat = row.number('lat');
  if (row.text('lon') === null || row.text('lat') === null) {
    problems.error('position-missing', row.at, {});
    row.usable = false;
  }
  const datum = datumOf(row, options, problems);
  if (datum !== null && lon !== null && lat !== null)
    // A position that is none on Earth stays as it is: the region check names it.
    record.value.position = toWgs84([lon, lat], datum) ?? [lon, lat];
  return record;
}

function drawn(record: Drafted, row: Row, options: TableOptions, problems: Problems): Drafted {
  const points = geometryOf(row, 'geometry');
  const datum = datumOf(row, options, problems);
  if (datum !== null && points !== null)
    record.value.geometry = points.map((point) => toWgs84(point, datum) ?? point);
  return record;
}
