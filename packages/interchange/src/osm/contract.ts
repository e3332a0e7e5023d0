import { Numbers } from './numbers.js';

/** Straight pieces between neighbouring nodes of ways. `oneway` is by kind: then from `a` to `b` only. */
export interface Pieces {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly kind: Float64Array;
  readonly nodes: number;
  readonly oneway: (kind: number) => boolean;
}

/** Chains of pieces from junction to junction: edge i runs over `points[starts[i]] .. points[starts[i + 1] - 1]`. */
export interface Edges {
  readonly starts: Numbers;
  readonly points: Numbers;
  readonly kinds: Numbers;
  /** Pieces that lead nowhere: rings that touch nothing, doubled pieces. */
  readonly dropped: number;
}

/**
 * Simplifies a road network to its junctions: a node with just two pieces of one kind, that goes on in one direction, is
 * shape and no junction. Geometry is kept, node by node. Loops are cut in their middle, so that no edge ends where it
 * begins.
 */
export function contract(pieces: Pieces): Edges {
  const { a, b, kind, nodes } = pieces;
  const { offsets, incident } = incidence(pieces);
  const junction = new Uint8Array(nodes);
  for (let node = 0; node < nodes; node++)
    junction[node] = isJunction(node, pieces, offsets, incident) ? 1 : 0;
  const used = new Uint8Array(a.length);
  const edges = { starts: new Numbers(), points: new Numbers(), kinds: new Numbers() };
  edges.starts.push(0);
  let dropped = 0;
  const path: number[] = [];
  const add = (from: number, to: number, reversed: boolean, of: number) => {
    if (reversed) for (let i = to; i >= from; i--) edges.points.push(path[i]!);
    else for (let i = from; i <= to; i++) edges.points.push(path[i]!);
    edges.starts.push(edges.points.length);
    edges.kinds.push(of);
  };
  for (let node = 0; node < nodes; node++) {
    if (junction[node] === 0) continue;
    for (let i = offsets[node]!; i < offsets[node + 1]!; i++) {
      const first = incident[i]!;
      if (used[first] === 1) continue;
      path.length = 0;
      path.push(node);
      for (let piece = first, at = node; ; ) {
        used[piece] = 1;
        at = a[piece] === at ? b[piece]! : a[piece]!;
        path.push(at);
        if (junction[at] === 1) break;
        const one = incident[offsets[at]!]!;
        piece = one === piece ? incident[offsets[at]! + 1]! : one;
      }
      const last = path.length - 1;
      const reversed = pieces.oneway(kind[first]!) && a[first] !== node;
      if (path[0] !== path[last]) add(0, last, reversed, kind[first]!);
      else if (last >= 3) {
        add(0, last >> 1, reversed, kind[first]!);
        add(last >> 1, last, reversed, kind[first]!);
      } else dropped += last;
    }
  }
  for (let piece = 0; piece < a.length; piece++) dropped += 1 - used[piece]!;
  return { ...edges, dropped };
}

/** The pieces at each node, in compressed sparse rows. */
function incidence({ a, b, nodes }: Pieces): { offsets: Uint32Array; incident: Uint32Array } {
  const offsets = new Uint32Array(nodes + 1);
  for (let i = 0; i < a.length; i++) {
    offsets[a[i]! + 1]!++;
    offsets[b[i]! + 1]!++;
  }
  for (let node = 0; node < nodes; node++) offsets[node + 1]! += offsets[node]!;
  const next = offsets.slice();
  const incident = new Uint32Array(2 * a.length);
  for (let i = 0; i < a.length; i++) {
    incident[next[a[i]!]!++] = i;
    incident[next[b[i]!]!++] = i;
  }
  return { offsets, incident };
}

function isJunction(node: number, pieces: Pieces, offsets: Uint32Array, incident: Uint32Array): boolean {
  const at = offsets[node]!;
  if (offsets[node + 1]! - at !== 2) return offsets[node + 1]! > at;
  const [p, q] = [incident[at]!, incident[at + 1]!];
  if (pieces.kind[p] !== pieces.kind[q]) return true;
  // One way in and one way out go on; two in or two out meet.
  return pieces.oneway(pieces.kind[p]!) && (pieces.b[p] === node) === (pieces.b[q] === node);
}
