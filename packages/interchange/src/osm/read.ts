import { type Drafted, emptyDraft, type Raw, type RegionDraft } from '../draft.js';
import { MAX_TEXT_BYTES } from '../encoding.js';
import {
  emergencyOf,
  headOf,
  junctionOf,
  legOf,
  lineOf,
  partOf,
  placeOf,
  segmentOf,
  sourceOf,
  stopOf,
} from '../fields/from-flat.js';
import { Row } from '../fields/row.js';
import type { ImportInput } from '../input.js';
import { collectBytes } from '../input-bytes.js';
import type { Problems } from '../issue.js';
import type { Member, OsmVisitor, Tags } from './element.js';
import { kindOfTags } from './kind-of-tags.js';
import { NodeTable } from './node-table.js';
import { Numbers } from './numbers.js';
import { scanPbf } from './pbf/scan.js';
import { OSM_SOURCE, placeOfTags } from './place-of-tags.js';
import { RoadCollector } from './road-collector.js';
import type { Roads } from './roads.js';
import { overpassElements, scanJson } from './scan-json.js';
import { scanXml } from './scan-xml.js';

export type OsmFormat = 'overpass' | 'osm' | 'pbf';

interface Found {
  readonly id: number;
  readonly tags: Tags;
  readonly refs: readonly number[];
}

/**
 * Places by their tags and roads of an OpenStreetMap file, or a whole region where `toOsm` wrote it. The file is read
 * twice, ways before nodes, so that only the nodes of roads and places are ever held.
 * @throws Refusal
 */
export async function readOsm(
  input: ImportInput,
  format: OsmFormat,
  wanted: { readonly places: boolean },
  problems: Problems,
): Promise<{ draft: RegionDraft; roads: Roads | null }> {
  const scan = await scanner(input, format);
  const roads = new RoadCollector();
  const areas: Found[] = [];
  const segments: Found[] = [];
  const records: { tags: Tags; at: string }[] = [];
  await scan({
    way(id, refs, tags) {
      if (tags['kangtu:record'] === 'segment') segments.push({ id, tags, refs });
      else if (!roads.add(refs, tags) && wanted.places && kindOfTags(tags) !== null)
        areas.push({ id, tags, refs });
    },
    relation(id, _members: readonly Member[], tags) {
      if (tags['kangtu:record'] !== undefined) records.push({ tags, at: `relation/${id}` });
    },
  });
  const nodes = new NodeTable(neededNodes(roads, [...areas, ...segments]));
  const draft = emptyDraft();
  await scan({
    node: (id, lon, lat, tags) => readNode(id, lon, lat, tags, nodes, draft, wanted.places, problems),
  });
  for (const { tags, at } of records) readRecord(tags, at, draft, problems);
  for (const area of areas) addArea(area, nodes, draft, problems);
  for (const found of segments) addSegment(found, nodes, draft, problems);
  if (
    draft.places.some(({ lenient }) => lenient) &&
    !draft.sources.some(({ value }) => value.id === OSM_SOURCE.id)
  )
    draft.sources.push({ value: OSM_SOURCE, at: '' });
  return { draft, roads: roads.length > 0 ? roads.network(nodes, input.name, problems) : null };
}

async function scanner(
  input: ImportInput,
  format: OsmFormat,
): Promise<(visitor: OsmVisitor) => Promise<void>> {
  if (format === 'pbf') return (visitor) => scanPbf(input.open(), input.name, visitor);
  if (format === 'osm') return (visitor) => scanXml(input.open(), input.name, visitor);
  const elements = overpassElements(await collectBytes(input, MAX_TEXT_BYTES), input.name);
  return async (visitor) => scanJson(elements, visitor);
}

function neededNodes(roads: RoadCollector, others: readonly Found[]): Float64Array {
  const ids = new Numbers();
  for (const id of roads.nodeIds()) ids.push(id);
  for (const { refs } of others) for (const ref of refs) ids.push(ref);
  return ids.sortedSet();
}

/** Fields of one of our own records. */
function ownRow(tags: Tags, at: string, problems: Problems): Row {
  return new Row(
    (key) => tags[`kangtu:${key}`] ?? null,
    at,
    (key) => `${at} kangtu:${key}`,
    problems,
  );
}

function add(list: Drafted[], record: Drafted, row: Row, more: Raw = {}): void {
  if (row.usable) list.push({ ...record, value: { ...record.value, ...more } });
}

function readNode(
  id: number,
  lon: number,
  lat: number,
  tags: Tags | null,
  nodes: NodeTable,
  draft: RegionDraft,
  places: boolean,
  problems: Problems,
): void {
  nodes.place(id, lon, lat);
  if (tags === null || !places) return;
  const at = `node/${id}`;
  const record = tags['kangtu:record'];
  const position = { position: [lon, lat] };
  if (record === 'place' || record === 'junction') {
    const row = ownRow(tags, at, problems);
    if (record === 'place') add(draft.places, placeOf(row), row, position);
    else add(draft.junctions, junctionOf(row), row, position);
    return;
  }
  const place = placeOfTags(tags, `osm-n${Math.abs(id)}`, at, problems);
  if (place !== null) draft.places.push({ ...place, value: { ...place.value, ...position } });
}

/** An area stands for the middle of its box. */
function addArea({ id, tags, refs }: Found, nodes: NodeTable, draft: RegionDraft, problems: Problems): void {
  const found = refs.map((ref) => nodes.indexOf(ref)).filter((index) => nodes.has(index));
  const place = placeOfTags(tags, `osm-w${Math.abs(id)}`, `way/${id}`, problems);
  if (place === null || found.length === 0) return;
  const middle = (values: Float64Array) => {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const index of found) {
      least = Math.min(least, values[index]!);
      most = Math.max(most, values[index]!);
    }
    return Math.round(((least + most) / 2) * 1e7) / 1e7;
  };
  const value = { ...place.value, position: [middle(nodes.lon), middle(nodes.lat)], precision: 'area' };
  draft.places.push({ ...place, value });
}

function addSegment(
  { id, tags, refs }: Found,
  nodes: NodeTable,
  draft: RegionDraft,
  problems: Problems,
): void {
  const row = ownRow(tags, `way/${id}`, problems);
  const from = row.flag('from_beside') === true ? 1 : 0;
  const to = row.flag('to_beside') === true ? 1 : 0;
  const found = refs.map((ref) => nodes.indexOf(ref)).filter((index) => nodes.has(index));
  const missing = refs.length - found.length;
  if (missing > 0) {
    problems.error('way-incomplete', row.at, { missing });
    return;
  }
  const points = found.slice(from, found.length - to);
  const geometry = points.map((index) => [nodes.lon[index]!, nodes.lat[index]!]);
  add(draft.segments, segmentOf(row), row, { geometry });
}

/** Records without a shape, which `toOsm` writes as relations. */
function readRecord(tags: Tags, at: string, draft: RegionDraft, problems: Problems): void {
  const row = ownRow(tags, at, problems);
  const record = tags['kangtu:record'] ?? '';
  if (record === 'region') draft.head = headOf(row);
  else if (record === 'part') add(draft.parts, partOf(row), row);
  else if (record === 'emergency') add(draft.emergency, emergencyOf(row), row);
  else if (record === 'source') add(draft.sources, sourceOf(row), row);
  else if (record === 'line') add(draft.lines, lineOf(row), row);
  else if (record === 'leg') add(draft.publishedLegs, legOf(row), row);
  else if (record === 'stop') {
    const { line, stop } = stopOf(row);
    const known = draft.lines.find(({ value }) => value.id === line);
    if (known === undefined) problems.error('stop-without-line', at, { line });
    else (known.value.stops as unknown[]).push(stop);
  } else problems.error('record-unknown', at, { record });
}
