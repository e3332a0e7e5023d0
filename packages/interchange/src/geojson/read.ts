import type { PlaceKind } from '@kangtu/core';
import { type Datum, type Position, toWgs84 } from '../datum.js';
import { type Drafted, emptyDraft, type Raw, type RegionDraft } from '../draft.js';
import type { Cell } from '../fields/flat.js';
import { junctionOf, placeOf, segmentOf } from '../fields/from-flat.js';
import { Row } from '../fields/row.js';
import { type Problems, refuse } from '../issue.js';
import { kindOfTags } from '../osm/kind-of-tags.js';
import { quoted } from '../quoted.js';
import { placeColumn } from '../tables/columns.js';
import { centreOf, isPosition, positionsOf } from './geometry.js';

export interface PointOptions {
  readonly datum: Datum;
  /** Kind of places that state none. */
  readonly kind: PlaceKind | null;
}

const LISTS = ['parts', 'emergency', 'sources', 'lines', 'publishedLegs'] as const;

/**
 * Places from the points and areas of a GeoJSON file, and the whole region where `toGeoJson` wrote it. Properties are
 * named as the spreadsheet columns are, in Chinese or English, or as OpenStreetMap's tags.
 * @throws Refusal
 */
export function draftFromGeoJson(
  text: string,
  file: string,
  options: PointOptions,
  problems: Problems,
): RegionDraft {
  const root = parse(text, file);
  const draft = emptyDraft();
  readHead(root.kangtu, draft);
  let lines = 0;
  featuresOf(root, file).forEach((feature, i) => {
    if (!readFeature(feature, `/features/${i}`, options, draft, problems)) lines++;
  });
  if (lines > 0) problems.warn('lines-not-used', file, { count: lines });
  return draft;
}

function parse(text: string, file: string): Raw {
  let root: unknown;
  try {
    root = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    refuse('json-broken', file, { detail: (error as SyntaxError).message.slice(0, 120) });
  }
  if (typeof root === 'object' && root !== null && !Array.isArray(root)) return root as Raw;
  return refuse('not-geojson', file, { found: quoted(typeof root) });
}

function featuresOf(root: Raw, file: string): readonly unknown[] {
  if (root.type === 'Feature') return [root];
  if (root.type === 'FeatureCollection' && Array.isArray(root.features)) return root.features;
  return refuse('not-geojson', file, { found: quoted(String(root.type)) });
}

/** What has no shape; the region check looks at it as at any other input. */
function readHead(own: unknown, draft: RegionDraft): void {
  if (typeof own !== 'object' || own === null) return;
  const { id, names, timeZone, bbox, dataDate } = own as Raw;
  draft.head = { at: '/kangtu', value: { id, names, timeZone, bbox, dataDate } };
  for (const list of LISTS) {
    const records = (own as Raw)[list];
    if (!Array.isArray(records)) continue;
    records.forEach((value: Raw, i) => {
      draft[list].push({ value, at: `/kangtu/${list}/${i}` });
    });
  }
}

/** False for a line that is no segment of ours. */
function readFeature(
  feature: unknown,
  at: string,
  { datum, kind }: PointOptions,
  draft: RegionDraft,
  problems: Problems,
): boolean {
  const { geometry, properties } = (feature ?? {}) as { geometry?: unknown; properties?: unknown };
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
  const row = rowOf(properties, at, kind, problems);
  const record = row.text('record');
  if (record === 'segment') {
    const points = positionsOf(coordinates).map((point) => toWgs84(point, datum) ?? point);
    push(draft.segments, segmentOf(row), row, { geometry: points });
    return true;
  }
  if (type === 'LineString' || type === 'MultiLineString') return false;
  const position: Position | null =
    type === 'Point' && isPosition(coordinates) ? [coordinates[0], coordinates[1]] : centreOf(coordinates);
  if (position === null) {
    problems.error('position-missing', `${at}/geometry`, {});
    return true;
  }
  const area = type !== 'Point';
  if (area) problems.warn('area-as-point', `${at}/geometry`, { type: quoted(String(type)) });
  const own = { position: toWgs84(position, datum) ?? position };
  if (record === 'junction') push(draft.junctions, junctionOf(row), row, own);
  else push(draft.places, placeOf(row), row, area ? { ...own, precision: 'area' } : own);
  return true;
}

function push(list: Drafted[], record: Drafted, row: Row, more: Raw): void {
  if (row.usable) list.push({ ...record, value: { ...record.value, ...more } });
}

function rowOf(properties: unknown, at: string, kind: PlaceKind | null, problems: Problems): Row {
  const cells = new Map<string, Cell>();
  const tags: Record<string, string> = {};
  for (const [name, value] of Object.entries((properties ?? {}) as Raw)) {
    if (value === null || typeof value === 'object') continue;
    tags[name] = String(value);
    const cell = value as Cell;
    // Names of our own fields first: places, junctions and segments share some of them.
    cells.set(name, cell);
    const column = placeColumn(name);
    if (column !== null && !Object.hasOwn(properties as Raw, column)) cells.set(column, cell);
  }
  namesOfTags(tags, cells);
  if (!cells.has('kind')) cells.set('kind', kindOfTags(tags) ?? kind);
  return new Row(
    (key) => cells.get(key) ?? null,
    at,
    (key) => `${at}/properties/${key}`,
    problems,
  );
}

/** As overpass-turbo and other tools on OpenStreetMap's data write them. */
function namesOfTags(tags: Readonly<Record<string, string>>, cells: Map<string, Cell>): void {
  const english = tags['name:en'];
  if (english !== undefined && !cells.has('name_en')) cells.set('name_en', english);
  const chinese = tags['name:zh'];
  if (chinese !== undefined) cells.set('name_zh', chinese);
  if (tags.opening_hours !== undefined && !cells.has('hours')) cells.set('hours', tags.opening_hours);
}
