import type { ImportInput } from './input.js';
import { refuse } from './issue.js';

export const IMPORT_FORMATS = ['csv', 'xlsx', 'geojson', 'kml', 'gpx', 'overpass', 'osm', 'pbf'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

const BY_ENDING: readonly (readonly [RegExp, ImportFormat])[] = [
  [/\.(csv|tsv)$/i, 'csv'],
  [/\.xlsx$/i, 'xlsx'],
  [/\.geojson$/i, 'geojson'],
  [/\.kml$/i, 'kml'],
  [/\.gpx$/i, 'gpx'],
  [/\.osm$/i, 'osm'],
  [/\.pbf$/i, 'pbf'],
];

/** By the name, and for .json by what is in it. @throws Refusal when it is none of ours */
export async function formatOf(inputs: readonly ImportInput[]): Promise<ImportFormat> {
  const [first] = inputs;
  if (first === undefined) refuse('nothing-usable', '', {});
  const known = BY_ENDING.find(([ending]) => ending.test(first.name));
  if (known !== undefined) return known[1];
  if (/\.json$/i.test(first.name)) {
    const start = await firstBytes(first);
    if (/"elements"|"osm3s"|"generator"\s*:\s*"Overpass/.test(start)) return 'overpass';
    if (/"FeatureCollection"|"Feature"/.test(start)) return 'geojson';
  }
  refuse('format-unrecognised', first.name, { file: first.name });
}

async function firstBytes({ open }: ImportInput): Promise<string> {
  for await (const piece of open()) return new TextDecoder('utf-8').decode(piece.subarray(0, 4000));
  return '';
}
