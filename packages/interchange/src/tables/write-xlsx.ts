import writeExcel, { type Cell as ExcelCell, type Sheet } from 'write-excel-file/universal';
import type { Cell } from '../fields/flat.js';
import type { Table } from './table.js';

/** Excel refuses to open a workbook with a longer text. */
const MAX_XLSX_CELL = 32_767;

/** Cells too long for a workbook, as addresses; `toXlsx` must not be given any. */
export function tooLongForXlsx(tables: readonly Table[]): { table: string; row: number; column: string }[] {
  return tables.flatMap(({ name, header, rows }) =>
    rows.flatMap(({ number, cells }) =>
      cells.flatMap((cell, i) =>
        typeof cell === 'string' && cell.length > MAX_XLSX_CELL
          ? [{ table: name, row: number, column: header[i]! }]
          : [],
      ),
    ),
  );
}

/** An .xlsx workbook with one sheet a table; the header is bold and stays in view. */
export async function toXlsx(tables: readonly Table[]): Promise<Uint8Array> {
  const sheets = tables.map(
    ({ name, header, rows }): Sheet<Blob> => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: header.map((key) => ({ width: Math.max(12, key.length + 2) })),
      data: [
        header.map((value): ExcelCell => ({ value, type: String, fontWeight: 'bold' })),
        ...rows.map(({ cells }) => cells.map(excelCell)),
      ],
    }),
  );
  const blob: { arrayBuffer(): Promise<ArrayBuffer> } = await writeExcel(sheets).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function excelCell(value: Cell): ExcelCell {
  return value === null || value === '' ? null : { value, type: typeOf(value) };
}

function typeOf(
  value: string | number | boolean,
): StringConstructor | NumberConstructor | BooleanConstructor {
  if (typeof value === 'number') return Number;
  return typeof value === 'boolean' ? Boolean : String;
}
