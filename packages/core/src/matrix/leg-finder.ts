import type { NetworkArc } from '../network/arcs.js';
import { type LegPath, legAlong } from '../network/leg.js';
import type { Region } from '../region/region.js';
import { type CsrGraph, csrGraph } from './csr.js';
import { newSearch, type Search, searchFrom } from './dijkstra.js';

/** The way of a leg, or null when there is none. Throws RangeError for what is neither a place nor a junction. */
export type LegFinder = (from: string, to: string) => LegPath | null;

/**
 * `legPath` on the typed-array copy of the network, which a plan needs for its matrix anyhow: the same seconds and metres,
 * without the graph library.
 * @throws RangeError when a segment's length or time is not a whole number above 0 or an end is unknown.
 */
export function legFinder(region: Region): LegFinder {
  const graph = csrGraph(region);
  const search = newSearch(graph, []);
  const nodes = [...region.places, ...region.junctions];
  const number = (id: string) => {
    const node = graph.index.get(id);
    if (node === undefined) throw new RangeError(`no place or junction "${id}"`);
    return node;
  };
  return (from, to) => {
    const [source, target] = [number(from), number(to)];
    const arcs = arcsTo(graph, search, source, target);
    if (arcs === null) return null;
    return legAlong([from, ...arcs.map((arc) => arc.to)], arcs, nodes[source]!.position);
  };
}

/** The arcs of the lightest way in their order; null where no way leads. */
function arcsTo(
  graph: CsrGraph,
  search: Search,
  source: number,
  target: number,
): readonly NetworkArc[] | null {
  const { best, via, wanted } = search;
  wanted[target] = 1;
  searchFrom(graph, source, search, 1);
  wanted[target] = 0;
  if (best[target] === Number.POSITIVE_INFINITY) return null;
  const way: NetworkArc[] = [];
  for (let node = target; node !== source; node = graph.index.get(way[0]!.from)!)
    way.unshift(graph.arcs[via[node]!]!);
  return way;
}
