import { decodeText } from '../encoding.js';
import { refuse } from '../issue.js';
import type { Member, OsmVisitor } from './element.js';

interface Element {
  readonly type?: unknown;
  readonly id?: unknown;
  readonly lon?: unknown;
  readonly lat?: unknown;
  readonly nodes?: unknown;
  readonly members?: unknown;
  readonly tags?: unknown;
  readonly center?: { readonly lon?: unknown; readonly lat?: unknown };
}

/** An answer of the Overpass API ([out:json]). Ways need their nodes: `out body; >; out skel qt;`. @throws Refusal */
export function overpassElements(bytes: Uint8Array, at: string): readonly unknown[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(decodeText(bytes, at).text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    refuse('json-broken', at, { detail: error.message.slice(0, 120) });
  }
  const elements = (parsed as { elements?: unknown } | null)?.elements;
  if (!Array.isArray(elements)) refuse('json-broken', at, { detail: 'elements' });
  return elements;
}

export function scanJson(elements: readonly unknown[], visitor: OsmVisitor): void {
  for (const each of elements) {
    if (typeof each !== 'object' || each === null) continue;
    const element = each as Element;
    const id = Number(element.id);
    const tags = textsOf(element.tags);
    if (element.type === 'node')
      visitor.node?.(
        id,
        Number(element.lon),
        Number(element.lat),
        Object.keys(tags).length > 0 ? tags : null,
      );
    else if (element.type === 'way') {
      const { center } = element;
      // "out center": the way is given by one point only, so it is as good as a node.
      if (center !== undefined && !Array.isArray(element.nodes))
        visitor.node?.(-id, Number(center.lon), Number(center.lat), tags);
      else visitor.way?.(id, Array.isArray(element.nodes) ? element.nodes.map(Number) : [], tags);
    } else if (element.type === 'relation') visitor.relation?.(id, membersOf(element.members), tags);
  }
}

function textsOf(tags: unknown): Record<string, string> {
  if (typeof tags !== 'object' || tags === null) return {};
  return Object.fromEntries(Object.entries(tags).map(([key, value]) => [key, String(value)]));
}

function membersOf(members: unknown): Member[] {
  if (!Array.isArray(members)) return [];
  return members.map((member: Partial<Member>) => ({
    type: String(member?.type),
    ref: Number(member?.ref),
    role: String(member?.role ?? ''),
  }));
}
