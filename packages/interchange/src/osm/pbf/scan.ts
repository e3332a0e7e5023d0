import { Unzlib } from 'fflate';
import { PbfReader } from 'pbf';
import { Refusal, refuse } from '../../issue.js';
import type { ByteStream, OsmVisitor } from '../element.js';
import { readBlock } from './block.js';
import { ByteQueue } from './byte-queue.js';

/** Limits of the format (OSM wiki, PBF Format, "File format"). */
const MAX_HEADER = 64 * 1024;
const MAX_BLOB = 32 * 1024 * 1024;
const KNOWN_FEATURES = new Set(['OsmSchema-V0.6', 'DenseNodes']);
/** zlib grows a piece at most a thousandfold. */
const INFLATE_PIECE = 16_384;

/**
 * Streams an OpenStreetMap PBF file, block by block: at any time one block (at most 32 MB, inflated) is in memory.
 * Sizes that a file states are checked against the format's limits before anything is reserved for them.
 * @throws Refusal
 */
export async function scanPbf(stream: ByteStream, at: string, visitor: OsmVisitor): Promise<void> {
  const queue = new ByteQueue(stream);
  try {
    for (let first = true; ; first = false) {
      const blob = await nextBlob(queue, at);
      if (blob === null) return first ? broken(at, 'empty') : undefined;
      const bytes = inflate(blob.bytes, at);
      if (blob.type === 'OSMHeader') checkFeatures(bytes, at);
      else if (first) broken(at, 'no OSMHeader');
      else if (blob.type === 'OSMData') readBlock(bytes, visitor);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // The protobuf reader and our own walk through the fields throw plain errors when bytes make no sense.
    if (
      error instanceof RangeError ||
      error instanceof TypeError ||
      /varint|Unimplemented/i.test(String(error))
    )
      return broken(at, String(error).slice(0, 120));
    throw error;
  } finally {
    await queue.close();
  }
}

function broken(at: string, detail: string): never {
  return refuse('pbf-broken', at, { detail });
}

function limit(at: string, what: string, size: number, most: number): void {
  if (!(size >= 0 && size <= most)) refuse('pbf-too-large', at, { what, size, limit: most });
}

async function nextBlob(queue: ByteQueue, at: string): Promise<{ type: string; bytes: Uint8Array } | null> {
  const prefix = await queue.take(4);
  if (prefix.length === 0) return null;
  if (prefix.length < 4) broken(at, 'cut off');
  const headerSize = new DataView(prefix.buffer, prefix.byteOffset, 4).getUint32(0);
  limit(at, 'BlobHeader', headerSize, MAX_HEADER);
  const header = await queue.take(headerSize);
  if (header.length < headerSize) broken(at, 'cut off');
  const { type, size } = new PbfReader(header).readFields(
    (tag, result, pbf) => {
      if (tag === 1) result.type = pbf.readString();
      else if (tag === 3) result.size = pbf.readVarint(true);
    },
    { type: '', size: -1 },
  );
  limit(at, 'Blob', size, MAX_BLOB);
  const bytes = await queue.take(size);
  if (bytes.length < size) broken(at, 'cut off');
  return { type, bytes };
}

function inflate(blob: Uint8Array, at: string): Uint8Array {
  const empty: { raw: Uint8Array | null; zlib: Uint8Array | null; size: number } = {
    raw: null,
    zlib: null,
    size: -1,
  };
  const { raw, zlib, size } = new PbfReader(blob).readFields((tag, result, pbf) => {
    if (tag === 1) result.raw = pbf.readBytes();
    else if (tag === 2) result.size = pbf.readVarint(true);
    else if (tag === 3) result.zlib = pbf.readBytes();
  }, empty);
  if (raw !== null) return raw;
  if (zlib === null) refuse('pbf-feature', at, { feature: 'compression' });
  limit(at, 'raw_size', size, MAX_BLOB);
  const bytes = new Uint8Array(size);
  let filled = 0;
  const stream = new Unzlib((piece) => {
    if (filled + piece.length > size) broken(at, 'raw_size');
    bytes.set(piece, filled);
    filled += piece.length;
  });
  try {
    for (let i = 0; i < zlib.length; i += INFLATE_PIECE)
      stream.push(zlib.subarray(i, i + INFLATE_PIECE), i + INFLATE_PIECE >= zlib.length);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    broken(at, 'zlib');
  }
  if (filled !== size) broken(at, 'raw_size');
  return bytes;
}

function checkFeatures(bytes: Uint8Array, at: string): void {
  const needed = new PbfReader(bytes).readFields<string[]>((tag, features, pbf) => {
    if (tag === 4) features.push(pbf.readString());
  }, []);
  for (const feature of needed)
    if (!KNOWN_FEATURES.has(feature)) refuse('pbf-feature', at, { feature: feature.slice(0, 40) });
}
