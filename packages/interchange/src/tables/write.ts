import type { Region } from '@kangtu/core';
import type { Cell, Flat } from '../fields/flat.js';
import {
  flatEmergency,
  flatGeometry,
  flatHead,
  flatJunction,
  flatLeg,
  flatLine,
  flatPart,
  flatPlace,
  flatSegment,
  flatSource,
  flatStop,
} from '../fields/to-flat.js';
import { EXPORT_PLACE_COLUMNS } from './columns.js';
import { neutralise } from './formula.js';
import type { Table } from './table.js';

/**
 * A region as tables, one for each kind of record: places, junctions, segments, lines, stops, legs, sources, parts,
 * emergency, region. Together they hold all of it. Texts that a spreadsheet would run are neutralised.
 */
export function toTables(region: Region): Table[] {
  const at = ([lon, lat]: readonly [number, number]): Flat => ({ lon, lat, datum: 'wgs84' });
  const places = region.places.map((place) => ({ ...flatPlace(place), ...at(place.position) }));
  return [
    tableOf('places', places, EXPORT_PLACE_COLUMNS),
    tableOf(
      'junctions',
      region.junctions.map((junction) => ({ ...flatJunction(junction), ...at(junction.position) })),
    ),
    tableOf(
      'segments',
      region.segments.map((segment) => ({
        ...flatSegment(segment),
        datum: 'wgs84',
        geometry: flatGeometry(segment.geometry),
      })),
    ),
    tableOf('lines', region.lines.map(flatLine)),
    tableOf(
      'stops',
      region.lines.flatMap(({ id, stops }) => stops.map((stop) => flatStop(id, stop))),
    ),
    tableOf('legs', region.publishedLegs.map(flatLeg)),
    tableOf('sources', region.sources.map(flatSource)),
    tableOf('parts', region.parts.map(flatPart)),
    tableOf('emergency', region.emergency.map(flatEmergency)),
    tableOf('region', [flatHead(region)]),
  ];
}

function tableOf(name: string, records: readonly Flat[], columns: readonly string[] = []): Table {
  const header = [...new Set([...columns, ...records.flatMap((record) => Object.keys(record))])];
  const rows = records.map((record, i) => ({
    number: i + 2,
    cells: header.map((key) => safe(record[key] ?? null)),
  }));
  return { name, header, rows };
}

function safe(cell: Cell): Cell {
  return typeof cell === 'string' ? neutralise(cell) : cell;
}
