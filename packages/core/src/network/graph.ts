import { MultiDirectedGraph } from 'graphology';
import type { Mode, Region, Segment } from '../region/region.js';
import type { Wgs84 } from '../units/index.js';
import { arcWeight, DEFAULT_MODES, networkArcs } from './arcs.js';

export interface NetworkNode {
  readonly position: Wgs84;
}

export interface NetworkEdge {
  readonly segment: Segment;
  /** Travelled against the direction it is written in. */
  readonly reversed: boolean;
  readonly mode: Mode;
  readonly metres: number;
  readonly seconds: number;
  /** What the shortest path minimises, see `arcWeight`. */
  readonly weight: number;
}

/** Directed, with parallel edges: an expressway and a national road may join the same two nodes. */
export type NetworkGraph = MultiDirectedGraph<NetworkNode, NetworkEdge>;

/**
 * The region's places and junctions as nodes and its segments as edges, one for each direction of travel.
 * Edge keys are the segment id, with `~` after it for the way back.
 * @throws RangeError when a segment's length or time is not a whole number above 0 or an end is unknown.
 */
export function networkGraph(region: Region, modes: readonly Mode[] = DEFAULT_MODES): NetworkGraph {
  const graph: NetworkGraph = new MultiDirectedGraph();
  for (const node of [...region.places, ...region.junctions])
    graph.addNode(node.id, { position: node.position });
  for (const { segment, from, to, reversed } of networkArcs(region, modes)) {
    if (!graph.hasNode(from) || !graph.hasNode(to))
      throw new RangeError(`segment ${segment.id}: no node ${graph.hasNode(from) ? to : from}`);
    graph.addDirectedEdgeWithKey(reversed ? `${segment.id}~` : segment.id, from, to, {
      segment,
      reversed,
      mode: segment.mode,
      metres: segment.length,
      seconds: segment.seconds,
      weight: arcWeight(segment.seconds, segment.length),
    });
  }
  return graph;
}
