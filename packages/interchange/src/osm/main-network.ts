import { type Arc, strongComponents } from '@kangtu/core';
import type { Edges } from './contract.js';
import type { NodeTable } from './node-table.js';
import type { RoadKind } from './road-of-tags.js';

export interface MainNetwork {
  /** Numbers of the edges in it. */
  readonly edges: Uint32Array;
  /** Connected parts beside it, and the length of what is in none of use. */
  readonly pieces: number;
  readonly metres: number;
}

/**
 * The largest part in which every node can be driven to from every other (Tarjan 1972), and the footpaths, greenways and
 * ferries that hang together with it. Islands, roads behind a gate and stubs of a cut map are left out.
 */
export function mainNetwork(edges: Edges, kinds: readonly RoadKind[], nodes: NodeTable): MainNetwork {
  const { from, to, count } = endsOf(edges, nodes.ids.length);
  const arcs = (driven: boolean): Arc[] => {
    const made: Arc[] = [];
    for (let edge = 0; edge < edges.kinds.length; edge++) {
      const { mode, direction } = kinds[edges.kinds.get(edge)]!;
      if (driven && mode !== 'road') continue;
      made.push({ from: from[edge]!, to: to[edge]! });
      if (direction === 0) made.push({ from: to[edge]!, to: from[edge]! });
    }
    return made;
  };
  const driven = arcs(true);
  const byRoad = strongComponents(count, driven);
  const byAny = strongComponents(count, arcs(false));
  // A map without roads for cars is one of paths.
  const own = driven.length > 0 ? byRoad : byAny;
  const main = mostFrequent(own, driven.length > 0 ? driven : arcs(false));
  const around = byAny[own.indexOf(main)]!;
  const kept: number[] = [];
  const others = new Set<number>();
  let metres = 0;
  for (let edge = 0; edge < edges.kinds.length; edge++) {
    const road = kinds[edges.kinds.get(edge)]!.mode === 'road';
    const [component, wanted] = road && driven.length > 0 ? [byRoad, main] : [byAny, around];
    if (component[from[edge]!] === wanted && component[to[edge]!] === wanted) kept.push(edge);
    else {
      others.add(component[from[edge]!]!);
      metres += edgeMetres(edges, edge, nodes);
    }
  }
  return { edges: Uint32Array.from(kept), pieces: others.size, metres };
}

/** Ends of the edges, numbered from 0 over the nodes that are ends. */
function endsOf(edges: Edges, nodeCount: number): { from: Uint32Array; to: Uint32Array; count: number } {
  const number = new Int32Array(nodeCount).fill(-1);
  let count = 0;
  const numberOf = (node: number): number => {
    if (number[node] === -1) number[node] = count++;
    return number[node]!;
  };
  const { length } = edges.kinds;
  const from = new Uint32Array(length);
  const to = new Uint32Array(length);
  for (let edge = 0; edge < length; edge++) {
    from[edge] = numberOf(edges.points.get(edges.starts.get(edge)));
    to[edge] = numberOf(edges.points.get(edges.starts.get(edge + 1) - 1));
  }
  return { from, to, count };
}

/** The component that most arcs begin in: a node alone is no network. */
function mostFrequent(component: Int32Array, arcs: readonly Arc[]): number {
  const sizes = new Map<number, number>();
  for (const { from, to } of arcs)
    if (component[from] === component[to])
      sizes.set(component[from]!, (sizes.get(component[from]!) ?? 0) + 1);
  let best = -1;
  for (const [id, size] of sizes) if (best === -1 || size > sizes.get(best)!) best = id;
  return best;
}

function edgeMetres(edges: Edges, edge: number, nodes: NodeTable): number {
  let metres = 0;
  for (let i = edges.starts.get(edge) + 1; i < edges.starts.get(edge + 1); i++)
    metres += nodes.metres(edges.points.get(i - 1), edges.points.get(i));
  return metres;
}
