import type { Region, Wgs84 } from '@kangtu/core';
import type { Flat } from '../fields/flat.js';
import { flatJunction, flatPlace, flatSegment } from '../fields/to-flat.js';

/**
 * A region as a GeoJSON FeatureCollection (RFC 7946, WGS-84): places and junctions as points, segments as lines, with
 * flat properties under the names of the spreadsheet columns. What has no shape (head, sources, lines, published legs)
 * is in the foreign member `kangtu`, which programs other than Kangtu drop when they save.
 */
export function toGeoJson(region: Region): string {
  const { places, junctions, segments, bbox, datum: _, ...rest } = region;
  const features = [
    ...places.map((place) => feature('place', flatPlace(place), 'Point', place.position)),
    ...junctions.map((junction) => feature('junction', flatJunction(junction), 'Point', junction.position)),
    ...segments.map((segment) => feature('segment', flatSegment(segment), 'LineString', segment.geometry)),
  ];
  const head = JSON.stringify({ type: 'FeatureCollection', bbox, kangtu: { ...rest, bbox } });
  // One feature a line, so that a change can be seen in a diff.
  return `${head.slice(0, -1)},"features":[\n${features.join(',\n')}\n]}\n`;
}

function feature(
  record: string,
  flat: Flat,
  type: 'Point' | 'LineString',
  coordinates: Wgs84 | readonly Wgs84[],
): string {
  const own = Object.fromEntries(Object.entries(flat).filter(([, value]) => value !== null));
  return JSON.stringify({
    type: 'Feature',
    id: flat.id,
    properties: { record, ...own },
    geometry: { type, coordinates },
  });
}
