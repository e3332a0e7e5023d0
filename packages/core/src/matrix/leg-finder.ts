import FlatQueue from 'flatqueue';
import type { NetworkArc } from '../network/arcs.js';
import { type LegPath, legAlong } from '../network/leg.js';
import type { Region } from '../region/region.js';
import { type CsrGraph, csrGraph } from './csr.js';

/** The way of a leg, or null when there is none. Throws RangeError for what is neither a place nor a junction. */
export type LegFinder = (from: string, to: string) => LegPath | null;

/**
 * `legPath` on the typed-array copy of the network, which a plan needs for its matrix anyhow: the same seconds and metres,
 * without the graph library.
 * @throws RangeError when a segment's length or time is not a whole number above 0 or an end is unknown.
 */
export function legFinder(region: Region): LegFinder {
  const graph = csrGraph(region);
  const nodes = [...region.places, ...region.junctions];
  const number = (id: string) => {
    const node = graph.index.get(id);
    if (node === undefined) throw new RangeError(`no place or junction "${id}"`);
    return node;
  };
  return (from, to) => {
    const [source, target] = [number(from), number(to)];
    const arcs = arcsTo(graph, source, target);
    if (arcs === null) return null;
    return legAlong([from, ...arcs.map((arc) => arc.to)], arcs, nodes[source]!.position);
  };
}

/** The arcs of the lightest way in their order, by Dijkstra 1959; null where no way leads. */
function arcsTo(graph: CsrGraph, source: number, target: number): readonly NetworkArc[] | null {
  const { index, offsets, targets, weights, arcs } = graph;
  const best = new Float64Array(index.size).fill(Number.POSITIVE_INFINITY);
  /** The arc by which each node was reached at its best weight. */
  const via = new Uint32Array(index.size);
  const queue = new FlatQueue();
  best[source] = 0;
  queue.push(source, 0);
  while (queue.length > 0) {
    const reached = queue.peekValue()!;
    const node = queue.pop()!;
    if (node === target) break;
    if (reached > best[node]!) continue;
    for (let at = offsets[node]!, end = offsets[node + 1]!; at < end; at++) {
      const weight = reached + weights[at]!;
      if (weight >= best[targets[at]!]!) continue;
      best[targets[at]!] = weight;
      via[targets[at]!] = at;
      queue.push(targets[at]!, weight);
    }
  }
  if (best[target] === Number.POSITIVE_INFINITY) return null;
  const way: NetworkArc[] = [];
  for (let node = target; node !== source; node = index.get(way[0]!.from)!) way.unshift(arcs[via[node]!]!);
  return way;
}
