import type { LocalDate, Region } from '@kangtu/core';
import {
  type Imported,
  type ImportInput,
  type ImportOptions,
  importRegion,
  toCsv,
  toGeoJson,
  toOsm,
  toTables,
  toXlsx,
} from '../src/index.js';

const OPTIONS: ImportOptions = {
  format: null,
  datum: null,
  kind: null,
  id: null,
  names: { zh: null, en: null },
  today: '2027-03-15' as LocalDate,
  source: { title: 'a test', licence: 'none', publisher: null, url: null },
  network: 'estimate',
  roads: null,
  base: null,
  known: [],
};

/** A file in pieces of a few kilobytes, as a disk gives them. */
export function file(name: string, content: string | Uint8Array, piece = 10_000): ImportInput {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    async *open() {
      for (let i = 0; i < bytes.length; i += piece) yield bytes.subarray(i, i + piece);
    },
  };
}

export function load(
  inputs: ImportInput | readonly ImportInput[],
  options: Partial<ImportOptions> = {},
): Promise<Imported> {
  return importRegion('open' in inputs ? [inputs] : inputs, { ...OPTIONS, ...options });
}

/** Every format that is written, with what reads it back. */
export const WRITTEN: Readonly<Record<string, (region: Region) => Promise<readonly ImportInput[]>>> = {
  csv: async (region) => toTables(region).map((table) => file(`${table.name}.csv`, toCsv(table))),
  xlsx: async (region) => [file('region.xlsx', await toXlsx(toTables(region)))],
  geojson: async (region) => [file('region.geojson', toGeoJson(region))],
  osm: async (region) => [file('region.osm', toOsm(region))],
};

export const codes = ({ problems }: Imported): string[] => problems.map(({ code }) => code);
export const errors = ({ problems }: Imported): string[] =>
  problems.filter(({ severity }) => severity === 'error').map(({ code, path }) => `${path} ${code}`);
