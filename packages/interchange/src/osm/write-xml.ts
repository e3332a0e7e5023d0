import { type Place, type Region, type Segment, straightMetres, type Wgs84 } from '@kangtu/core';
import type { Flat } from '../fields/flat.js';
import {
  flatEmergency,
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
import { escapeXml } from '../xml/escape.js';
import { TAGS_OF_KIND, wayTags } from './tags.js';

type Tags = Readonly<Record<string, string>>;

interface Member {
  readonly type: 'node' | 'way';
  readonly ref: number;
  readonly role: string;
}

/**
 * A region as an OpenStreetMap XML file (.osm, API 0.6): places and junctions as nodes, segments as ways, lines,
 * legs, sources and the head of the region as relations. Every element carries OSM's own tags, so that a map editor
 * or a routing engine can use it, and `kangtu:*` tags, from which the region is read back. Ids are positive and count
 * from 1 within each type: they belong to this file only, and it must never be uploaded to OpenStreetMap.
 *
 * Coordinates have seven decimals (1 cm), as everywhere in OpenStreetMap. `maxspeed` is the speed at which the drawn
 * way takes the segment's seconds: a router has no other place for them, and lines are drawn straighter than roads
 * run. The lengths that Kangtu believes are in `kangtu:length`.
 */
export function toOsm(region: Region): string {
  const writer = new Writer();
  const nodes = new Map<string, { ref: number; position: Wgs84 }>();
  for (const place of region.places)
    nodes.set(place.id, { ref: writer.node(place.position, placeTags(place)), position: place.position });
  for (const junction of region.junctions)
    nodes.set(junction.id, {
      ref: writer.node(junction.position, {
        ...named(junction.names),
        ...own('junction', flatJunction(junction)),
      }),
      position: junction.position,
    });
  for (const segment of region.segments) writeSegment(writer, segment, nodes);
  writeRelations(writer, region, (id) => nodes.get(id)?.ref ?? null);
  return writer.document(region);
}

class Writer {
  private readonly nodes: string[] = [];
  private readonly ways: string[] = [];
  private readonly relations: string[] = [];

  node([lon, lat]: Wgs84, tags: Tags): number {
    const id = this.nodes.length + 1;
    const at = `id="${id}" version="1" lat="${degrees(lat)}" lon="${degrees(lon)}"`;
    this.nodes.push(element('node', at, tagLines(tags)));
    return id;
  }

  way(refs: readonly number[], tags: Tags): number {
    const id = this.ways.length + 1;
    const body = refs.map((ref) => `    <nd ref="${ref}"/>\n`).join('') + tagLines(tags);
    this.ways.push(element('way', `id="${id}" version="1"`, body));
    return id;
  }

  relation(members: readonly Member[], tags: Tags): void {
    const list = members
      .map(({ type, ref, role }) => `    <member type="${type}" ref="${ref}" role="${role}"/>\n`)
      .join('');
    this.relations.push(
      element('relation', `id="${this.relations.length + 1}" version="1"`, list + tagLines(tags)),
    );
  }

  document({ bbox: [west, south, east, north] }: Region): string {
    const bounds = `minlat="${degrees(south)}" minlon="${degrees(west)}" maxlat="${degrees(north)}" maxlon="${degrees(east)}"`;
    return [
      '<?xml version="1.0" encoding="UTF-8"?>\n',
      '<osm version="0.6" generator="Kangtu" upload="never">\n',
      `  <bounds ${bounds}/>\n`,
      ...this.nodes,
      ...this.ways,
      ...this.relations,
      '</osm>\n',
    ].join('');
  }
}

function element(name: string, attributes: string, body: string): string {
  return body === '' ? `  <${name} ${attributes}/>\n` : `  <${name} ${attributes}>\n${body}  </${name}>\n`;
}

function tagLines(tags: Tags): string {
  return Object.entries(tags)
    .map(([key, value]) => `    <tag k="${escapeXml(key)}" v="${escapeXml(value)}"/>\n`)
    .join('');
}

/** Seven decimals without trailing zeros. */
function degrees(value: number): string {
  return String(Math.round(value * 1e7) / 1e7);
}

/** The record's own fields, from which it is read back. */
function own(record: string, flat: Flat): Tags {
  const tags: Record<string, string> = { 'kangtu:record': record };
  for (const [key, value] of Object.entries(flat)) if (value !== null) tags[`kangtu:${key}`] = String(value);
  return tags;
}

function named(names: Place['names'] | null): Tags {
  if (names === null) return {};
  return { name: names.zh, 'name:zh': names.zh, ...(names.en === null ? {} : { 'name:en': names.en }) };
}

function placeTags(place: Place): Tags {
  const { ticket } = place;
  return {
    ...named(place.names),
    ...TAGS_OF_KIND[place.kind],
    ...(place.hours === null ? {} : { opening_hours: place.hours.value }),
    ...(ticket === null ? {} : { fee: ticket.value > 0 ? 'yes' : 'no' }),
    ...(ticket === null || ticket.value === 0 ? {} : { charge: `${ticket.value / 100} CNY` }),
    ...own('place', flatPlace(place)),
  };
}

function writeSegment(
  writer: Writer,
  segment: Segment,
  nodes: ReadonlyMap<string, { ref: number; position: Wgs84 }>,
): void {
  const { geometry } = segment;
  const from = nodes.get(segment.from)!;
  const to = nodes.get(segment.to)!;
  // A line may end a few metres beside its node; the way must still meet it.
  const meets = [sameSpot(geometry[0]!, from.position), sameSpot(geometry.at(-1)!, to.position)];
  const inner = geometry.slice(meets[0] ? 1 : 0, meets[1] ? -1 : undefined);
  const refs = [from.ref, ...inner.map((point) => writer.node(point, {})), to.ref];
  const metres = geometry.slice(1).reduce((sum, point, i) => sum + straightMetres(geometry[i]!, point), 0);
  const { ref, names } = segment.road;
  writer.way(refs, {
    ...wayTags(segment),
    maxspeed: String(Math.max(1, Math.round((metres / segment.seconds) * 3.6))),
    ...(ref === null ? {} : { ref }),
    ...named(names),
    ...own('segment', flatSegment(segment)),
    ...(meets[0] ? {} : { 'kangtu:from_beside': 'true' }),
    ...(meets[1] ? {} : { 'kangtu:to_beside': 'true' }),
  });
}

function sameSpot(a: Wgs84, b: Wgs84): boolean {
  return degrees(a[0]) === degrees(b[0]) && degrees(a[1]) === degrees(b[1]);
}

/** What has no shape on the map. */
function writeRelations(writer: Writer, region: Region, ref: (id: string) => number | null): void {
  const members = (ids: readonly (readonly [string, string | null])[]): Member[] =>
    ids.flatMap(([role, id]) => {
      const node = id === null ? null : ref(id);
      return node === null ? [] : [{ type: 'node' as const, ref: node, role }];
    });
  const record = (name: string, flat: Flat, at: readonly Member[] = []) =>
    writer.relation(at, { type: `kangtu:${name}`, ...own(name, flat) });
  record('region', flatHead(region));
  for (const part of region.parts) record('part', flatPart(part));
  for (const entry of region.emergency) record('emergency', flatEmergency(entry));
  for (const source of region.sources) record('source', flatSource(source));
  for (const line of region.lines) {
    writer.relation(members(line.stops.map(({ place }) => ['stop', place])), {
      ...named(line.names),
      type: 'route',
      route: 'road',
      ...own('line', flatLine(line)),
    });
    for (const stop of line.stops) record('stop', flatStop(line.id, stop));
  }
  for (const leg of region.publishedLegs)
    record(
      'leg',
      flatLeg(leg),
      members([
        ['from', leg.from],
        ['to', leg.to],
      ]),
    );
}
