// Reads the hand-edited files of one folder seeds/<region>/ into plain objects.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const yaml = (file) => (existsSync(file) ? whole(parse(readFileSync(file, 'utf8')), file) : {});

/** In `{ en: one, two }` YAML reads a second key "two": a text with a comma wants quotes. */
export function whole(value, file) {
  if (typeof value !== 'object' || value === null) return value;
  for (const [key, part] of Object.entries(value)) {
    if (!/^[\w-]+$/.test(key)) throw new Error(`${file}: put quotes around the text that ends in "${key}"`);
    whole(part, file);
  }
  return value;
}
const features = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).features : []);

/** The seed of one region; `odbl` are the places that must stay in their own file (share-alike). */
export function readSeed(folder) {
  const network = features(join(folder, 'network.geojson'));
  return {
    header: yaml(join(folder, 'region.yaml')),
    lines: yaml(join(folder, 'lines.yaml')).lines ?? [],
    legs: yaml(join(folder, 'legs.yaml')).legs ?? [],
    crossings: yaml(join(folder, 'legs.yaml')).crossings ?? [],
    places: features(join(folder, 'places.geojson')),
    odbl: features(join(folder, 'osm-odbl.geojson')),
    junctions: network.filter((f) => f.geometry.type === 'Point'),
    segments: network.filter((f) => f.geometry.type === 'LineString'),
  };
}

/** What the plans name and no region has. */
export function readUnlocated(seeds) {
  return yaml(join(seeds, 'unlocated.yaml')).unlocated ?? [];
}
