import { PbfReader } from 'pbf';
import type { Member, OsmVisitor, Tags } from '../element.js';

/** A PrimitiveBlock (osmformat.proto). Its scale comes behind its groups, so their places are kept first. */
interface Block {
  readonly texts: Texts;
  readonly groups: (readonly [start: number, end: number])[];
  granularity: number;
  latOffset: number;
  lonOffset: number;
}

const MEMBER_TYPES = ['node', 'way', 'relation'];

export function readBlock(bytes: Uint8Array, visitor: OsmVisitor): void {
  const pbf = new PbfReader(bytes);
  const block: Block = {
    texts: new Texts(),
    groups: [],
    granularity: 100,
    latOffset: 0,
    lonOffset: 0,
  };
  pbf.readFields((tag) => {
    if (tag === 1) pbf.readMessage((field) => field === 1 && block.texts.add(pbf.readBytes()), null);
    else if (tag === 2) {
      const end = pbf.readVarint() + pbf.pos;
      if (end > bytes.length) throw new RangeError('group beyond its block');
      block.groups.push([pbf.pos, end]);
      pbf.pos = end;
    } else if (tag === 17) block.granularity = pbf.readVarint(true);
    else if (tag === 19) block.latOffset = pbf.readVarint(true);
    else if (tag === 20) block.lonOffset = pbf.readVarint(true);
  }, null);
  for (const [start, end] of block.groups) {
    pbf.pos = start;
    pbf.readFields((tag) => readGroup(tag, pbf, block, visitor), null, end);
  }
}

function readGroup(tag: number, pbf: PbfReader, block: Block, visitor: OsmVisitor): void {
  if (tag === 1 && visitor.node !== undefined) readNode(pbf, block, visitor.node);
  else if (tag === 2 && visitor.node !== undefined) readDense(pbf, block, visitor.node);
  else if (tag === 3 && visitor.way !== undefined) readWay(pbf, block, visitor.way);
  else if (tag === 4 && visitor.relation !== undefined) readRelation(pbf, block, visitor.relation);
}

/** The string table, decoded when a string is first asked for. */
class Texts {
  private readonly bytes: Uint8Array[] = [];
  private readonly texts: string[] = [];
  private readonly decoder = new TextDecoder('utf-8');

  add(bytes: Uint8Array): void {
    this.bytes.push(bytes);
  }

  get(index: number): string {
    const known = this.texts[index];
    if (known !== undefined) return known;
    const bytes = this.bytes[index];
    if (bytes === undefined) throw new RangeError(`no string ${index}`);
    const text = this.decoder.decode(bytes);
    this.texts[index] = text;
    return text;
  }
}

/** Nanodegrees to degrees; the format's usual step of 100 gives seven decimals exactly. */
function degrees(offset: number, granularity: number, value: number): number {
  return Math.round((offset + granularity * value) / 10) / 1e8;
}

function tagsOf(keys: readonly number[], values: readonly number[], texts: Texts): Record<string, string> {
  const tags: Record<string, string> = {};
  for (let i = 0; i < keys.length; i++) tags[texts.get(keys[i]!)] = texts.get(values[i]!);
  return tags;
}

function readNode(pbf: PbfReader, block: Block, visit: NonNullable<OsmVisitor['node']>): void {
  const node = { id: 0, lat: 0, lon: 0, keys: [] as number[], values: [] as number[] };
  pbf.readMessage((tag) => {
    if (tag === 1) node.id = pbf.readSVarint();
    else if (tag === 2) pbf.readPackedVarint(node.keys);
    else if (tag === 3) pbf.readPackedVarint(node.values);
    else if (tag === 8) node.lat = pbf.readSVarint();
    else if (tag === 9) node.lon = pbf.readSVarint();
  }, null);
  visit(
    node.id,
    degrees(block.lonOffset, block.granularity, node.lon),
    degrees(block.latOffset, block.granularity, node.lat),
    node.keys.length === 0 ? null : tagsOf(node.keys, node.values, block.texts),
  );
}

/** Ids and coordinates as differences to the node before; key and value numbers of all nodes in one list, each ended by 0. */
function readDense(pbf: PbfReader, block: Block, visit: NonNullable<OsmVisitor['node']>): void {
  const { texts, granularity, lonOffset, latOffset } = block;
  const ids: number[] = [];
  const lats: number[] = [];
  const lons: number[] = [];
  const keysValues: number[] = [];
  pbf.readMessage((tag) => {
    if (tag === 1) pbf.readPackedSVarint(ids);
    else if (tag === 8) pbf.readPackedSVarint(lats);
    else if (tag === 9) pbf.readPackedSVarint(lons);
    else if (tag === 10) pbf.readPackedVarint(keysValues);
  }, null);
  if (lats.length !== ids.length || lons.length !== ids.length) throw new RangeError('dense nodes');
  let id = 0;
  let lat = 0;
  let lon = 0;
  let at = 0;
  for (let i = 0; i < ids.length; i++) {
    id += ids[i]!;
    lat += lats[i]!;
    lon += lons[i]!;
    let tags: Record<string, string> | null = null;
    while (at < keysValues.length && keysValues[at] !== 0) {
      tags ??= {};
      tags[texts.get(keysValues[at]!)] = texts.get(keysValues[at + 1]!);
      at += 2;
    }
    at++;
    visit(id, degrees(lonOffset, granularity, lon), degrees(latOffset, granularity, lat), tags);
  }
}

function readWay(pbf: PbfReader, { texts }: Block, visit: NonNullable<OsmVisitor['way']>): void {
  let id = 0;
  const keys: number[] = [];
  const values: number[] = [];
  const refs: number[] = [];
  pbf.readMessage((tag) => {
    if (tag === 1) id = pbf.readVarint(true);
    else if (tag === 2) pbf.readPackedVarint(keys);
    else if (tag === 3) pbf.readPackedVarint(values);
    else if (tag === 8) pbf.readPackedSVarint(refs);
  }, null);
  for (let i = 1; i < refs.length; i++) refs[i]! += refs[i - 1]!;
  visit(id, refs, tagsOf(keys, values, texts));
}

function readRelation(pbf: PbfReader, { texts }: Block, visit: NonNullable<OsmVisitor['relation']>): void {
  let id = 0;
  const keys: number[] = [];
  const values: number[] = [];
  const roles: number[] = [];
  const refs: number[] = [];
  const types: number[] = [];
  pbf.readMessage((tag) => {
    if (tag === 1) id = pbf.readVarint(true);
    else if (tag === 2) pbf.readPackedVarint(keys);
    else if (tag === 3) pbf.readPackedVarint(values);
    else if (tag === 8) pbf.readPackedVarint(roles);
    else if (tag === 9) pbf.readPackedSVarint(refs);
    else if (tag === 10) pbf.readPackedVarint(types);
  }, null);
  let ref = 0;
  const members = refs.map((step, i): Member => {
    ref += step;
    return { ref, type: MEMBER_TYPES[types[i] ?? 0] ?? '', role: texts.get(roles[i] ?? 0) };
  });
  visit(id, members, tagsOf(keys, values, texts) satisfies Tags);
}
