import { PLACE_KINDS } from '@kangtu/core';
import type { Cell } from '../fields/flat.js';
import { KIND_WORDS } from '../kinds.js';
import { PLACE_COLUMNS } from './columns.js';
import type { Table } from './table.js';

const EXAMPLE: Readonly<Record<string, Cell>> = {
  name_zh: '例：青山温泉',
  name_en: 'Example: Green Hill Hot Spring',
  kind: '温泉',
  lon: 109.40698,
  lat: 24.32405,
  datum: 'gcj02',
  hours: 'Mo-Su 10:00-22:00',
  ticket_yuan: 128,
  visit_min: 120,
  visit_max: 180,
  source: '景区官网',
  checked: '2027-03-15',
};

/** The empty table of places that a person fills in; rows that begin with "#" explain and are skipped on import. */
export function placesTemplate(): Table {
  const commented = (cells: readonly Cell[]): Cell[] => [`# ${cells[0] ?? ''}`.trim(), ...cells.slice(1)];
  const rows = [
    commented(PLACE_COLUMNS.map(({ zh, helpZh }) => `${zh}：${helpZh}`)),
    commented(PLACE_COLUMNS.map(({ en, helpEn }) => `${en}: ${helpEn}`)),
    commented(PLACE_COLUMNS.map(({ key }) => EXAMPLE[key] ?? null)),
  ];
  return {
    name: 'places',
    header: PLACE_COLUMNS.map(({ key }) => key),
    rows: rows.map((cells, i) => ({ number: i + 2, cells })),
  };
}

/** What may stand in the column "kind". */
export function kindsTable(): Table {
  return {
    name: '类别 kinds',
    header: ['kind', '中文', 'English'],
    rows: PLACE_KINDS.map((kind, i) => ({
      number: i + 2,
      cells: [kind, KIND_WORDS[kind].zh.join('、'), KIND_WORDS[kind].en],
    })),
  };
}
