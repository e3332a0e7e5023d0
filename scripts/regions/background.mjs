// The offline background of maps: waters, county lines, railways; one layer per source, each with its licence.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Bounding box of all the points of a GeoJSON geometry. */
function extent(coordinates, box = [Infinity, Infinity, -Infinity, -Infinity]) {
  if (typeof coordinates[0] === 'number') {
    const [lon, lat] = coordinates;
    return [Math.min(box[0], lon), Math.min(box[1], lat), Math.max(box[2], lon), Math.max(box[3], lat)];
  }
  return coordinates.reduce((grown, part) => extent(part, grown), box);
}

const meets = ([w, s, e, n], [west, south, east, north]) =>
  w <= east && e >= west && s <= north && n >= south;

/** Parts of a MultiLineString apart, so that a far part is not carried along. */
function nearby({ type, properties, geometry }, boxes) {
  const near = (coordinates) => boxes.some((box) => meets(extent(coordinates), box));
  if (geometry.type !== 'MultiLineString')
    return near(geometry.coordinates) ? [{ type, properties, geometry }] : [];
  const coordinates = geometry.coordinates.filter(near);
  return coordinates.length ? [{ type, properties, geometry: { ...geometry, coordinates } }] : [];
}

/** Layers of seeds/background that meet the boxes; `odbl` tells which must stay in their own file. */
export function readBackground(folder, boxes) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.geojson'))
    .sort()
    .map((file) => {
      const layer = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const features = layer.features.flatMap((feature) => nearby(feature, boxes));
      const id = basename(file, '.geojson').replace('-osm-odbl', '');
      return { id, odbl: layer.licence.startsWith('ODbL'), layer: { id, ...layer, features } };
    });
}
