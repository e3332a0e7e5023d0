import dijkstra from 'graphology-shortest-path/dijkstra.js';
import type { NetworkEdge, NetworkGraph } from './graph.js';
import { type LegPath, legAlong } from './leg.js';

/**
 * The way of a leg, or null when there is none. Its seconds and metres are those of `travelMatrix`.
 * @throws RangeError when `from` or `to` is not a node of the graph.
 */
export function legPath(graph: NetworkGraph, from: string, to: string): LegPath | null {
  for (const id of [from, to]) if (!graph.hasNode(id)) throw new RangeError(`no place or junction "${id}"`);
  // Typed string[], but null when there is no path.
  const nodes: string[] | null = dijkstra.bidirectional(graph, from, to, 'weight');
  if (nodes === null) return null;
  const edges = nodes.slice(1).map((node, i) => bestEdge(graph, nodes[i]!, node));
  return legAlong(nodes, edges, graph.getNodeAttribute(from, 'position'));
}

/** Of parallel edges the lightest, then the first by segment id. */
function bestEdge(graph: NetworkGraph, from: string, to: string): NetworkEdge {
  // outEdges: directedEdges(from, to) also gives those that lead back.
  const edges = graph.outEdges(from, to).map((key) => graph.getEdgeAttributes(key));
  return edges.reduce((best, edge) =>
    edge.weight < best.weight || (edge.weight === best.weight && edge.segment.id < best.segment.id)
      ? edge
      : best,
  );
}
