import type { Place, Region, RegionQuality } from '@kangtu/core';

/** What the report is made of. `map`: the region, or the map of several it is part of, for names of neighbours. */
export interface RegionReport {
  readonly region: Region;
  readonly map: Region;
  readonly quality: RegionQuality;
}

export type Cell = string | { readonly text: string; readonly kind: 'id' | 'box' | 'figure' };

/** The id of a place, in small. */
export const id = (place: Place): Cell => ({ text: place.id, kind: 'id' });
export const figure = (value: string | number): Cell => ({ text: String(value), kind: 'figure' });
/** To be ticked with a pen. */
export const BOX: Cell = { text: '☐', kind: 'box' };

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A part of the report, whatever it is written in. */
export interface Section {
  readonly title: string;
  readonly text: string;
  readonly tables: readonly Table[];
  /** A list to work through: its title says how many rows there are. */
  readonly counted: boolean;
}

export function list(title: string, text: string, head: readonly string[], rows: Table['rows']): Section {
  return { title, text, tables: [{ head, rows }], counted: true };
}
