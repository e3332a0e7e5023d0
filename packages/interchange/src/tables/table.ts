import type { Cell } from '../fields/flat.js';

/** A sheet or a CSV file: a header and rows with the numbers a spreadsheet program shows. */
export interface Table {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** 1 = the first row of the sheet, the header included. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** 0 -> A, 25 -> Z, 26 -> AA */
function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** Column and row as a spreadsheet program names a cell: places!D12. */
export function cellAddress(table: string, column: number, row: number): string {
  return `${table}!${columnLetters(column)}${row}`;
}
