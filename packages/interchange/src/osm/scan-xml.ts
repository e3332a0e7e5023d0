import { refuse } from '../issue.js';
import { xmlReader } from '../xml/sax.js';
import type { ByteStream, Member, OsmVisitor } from './element.js';

/** Streams an OpenStreetMap XML file (.osm, API 0.6), also as JOSM saves it. @throws Refusal */
export async function scanXml(stream: ByteStream, at: string, visitor: OsmVisitor): Promise<void> {
  const reader = xmlReader(at, osmHandlers(at, visitor));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  const decode = (piece: Uint8Array, last: boolean): string => {
    try {
      return decoder.decode(piece, { stream: !last });
    } catch {
      return refuse('encoding-broken', at, { offset: bytes });
    }
  };
  for await (const piece of stream) {
    reader.write(decode(piece, false));
    bytes += piece.length;
  }
  reader.write(decode(new Uint8Array(0), true));
  reader.end();
}

function osmHandlers(at: string, visitor: OsmVisitor) {
  let root = true;
  let attributes: Readonly<Record<string, string>> = {};
  let tags: Record<string, string> = {};
  let refs: number[] = [];
  let members: Member[] = [];
  return {
    open(name: string, own: Readonly<Record<string, string>>) {
      if (root && name !== 'osm') refuse('xml-wrong-root', at, { found: name, expected: 'osm' });
      root = false;
      if (name === 'tag') tags[own.k ?? ''] = own.v ?? '';
      else if (name === 'nd') refs.push(Number(own.ref));
      else if (name === 'member')
        members.push({ type: own.type ?? '', ref: Number(own.ref), role: own.role ?? '' });
      else if (name === 'node' || name === 'way' || name === 'relation') {
        attributes = own;
        tags = {};
        refs = [];
        members = [];
      }
    },
    close(name: string) {
      // JOSM keeps what it deleted in the file.
      if (attributes.action === 'delete') return;
      const id = Number(attributes.id);
      if (name === 'node')
        visitor.node?.(id, Number(attributes.lon), Number(attributes.lat), tagsOrNull(tags));
      else if (name === 'way') visitor.way?.(id, refs, tags);
      else if (name === 'relation') visitor.relation?.(id, members, tags);
    },
  };
}

function tagsOrNull(tags: Record<string, string>): Record<string, string> | null {
  for (const _ in tags) return tags;
  return null;
}
