import dijkstra from 'graphology-shortest-path/dijkstra.js';
import type { Mode, Names, RoadClass } from '../region/region.js';
import type { Metres, Wgs84 } from '../units/index.js';
import type { NetworkEdge, NetworkGraph } from './graph.js';

/** A stretch of a leg on one road, merged from consecutive segments. */
export interface RoadSpan {
  readonly mode: Mode;
  readonly roadClass: RoadClass | null;
  readonly ref: string | null;
  readonly names: Names | null;
  readonly metres: Metres;
}

/** The fastest way between two nodes; of equally fast ones the shortest. */
export interface LegPath {
  /** Ids of places and junctions, both ends included; one when `from` is `to`. */
  readonly nodes: readonly string[];
  readonly segments: readonly string[];
  readonly metres: Metres;
  readonly seconds: number;
  readonly roads: readonly RoadSpan[];
  /** Oriented from `from` to `to`, no point twice in a row; one point when `from` is `to`. */
  readonly geometry: readonly Wgs84[];
}

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
  return {
    nodes,
    segments: edges.map((edge) => edge.segment.id),
    metres: edges.reduce((sum, edge) => sum + edge.metres, 0) as Metres,
    seconds: edges.reduce((sum, edge) => sum + edge.seconds, 0),
    roads: mergeRoads(edges),
    geometry: joinGeometry(graph.getNodeAttribute(from, 'position'), edges),
  };
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

function mergeRoads(edges: readonly NetworkEdge[]): RoadSpan[] {
  const spans: RoadSpan[] = [];
  for (const { segment, metres } of edges) {
    const last = spans.at(-1);
    const { ref, names } = segment.road;
    if (last !== undefined && last.mode === segment.mode && last.ref === ref && last.names?.zh === names?.zh)
      spans[spans.length - 1] = { ...last, metres: (last.metres + metres) as Metres };
    else
      spans.push({ mode: segment.mode, roadClass: segment.roadClass, ref, names, metres: metres as Metres });
  }
  return spans;
}

function joinGeometry(start: Wgs84, edges: readonly NetworkEdge[]): Wgs84[] {
  const line: Wgs84[] = [start];
  for (const { segment, reversed } of edges) {
    const points = reversed ? segment.geometry.toReversed() : segment.geometry;
    for (const point of points) {
      const last = line.at(-1)!;
      if (point[0] !== last[0] || point[1] !== last[1]) line.push(point);
    }
  }
  return line;
}
