import FlatQueue from 'flatqueue';
import type { CsrGraph } from './csr.js';

/** Working memory of a search, used again by every source. */
export interface Search {
  /** Best known weight per node; Infinity = not reached. */
  readonly best: Float64Array;
  /** The arc by which each node was reached at that weight. */
  readonly via: Uint32Array;
  readonly queue: FlatQueue;
  /** 1 for nodes whose weight is wanted. */
  readonly wanted: Uint8Array;
}

export function newSearch(graph: CsrGraph, targets: ArrayLike<number>): Search {
  const nodes = graph.offsets.length - 1;
  const wanted = new Uint8Array(nodes);
  for (let i = 0; i < targets.length; i++) wanted[targets[i]!] = 1;
  // Every push but the first follows an arc, and no arc is followed twice: the queue never outgrows this.
  const queue = new FlatQueue(graph.targets.length + 1);
  return { best: new Float64Array(nodes), via: new Uint32Array(nodes), queue, wanted };
}

/**
 * Dijkstra 1959 from one source to all wanted nodes, stopping when the last of them is settled. Entries of nodes
 * that were improved later stay in the queue and are skipped. After it `search.best` is final for wanted nodes.
 * @param wantedCount how many nodes are wanted, so that the end can be seen.
 */
export function searchFrom(graph: CsrGraph, source: number, search: Search, wantedCount: number): void {
  const { offsets, targets, weights } = graph;
  const { best, via, queue, wanted } = search;
  best.fill(Number.POSITIVE_INFINITY);
  queue.clear();
  best[source] = 0;
  queue.push(source, 0);
  let left = wantedCount;
  while (queue.length > 0) {
    const reached = queue.peekValue()!;
    const node = queue.pop()!;
    if (reached > best[node]!) continue;
    left -= wanted[node]!;
    if (left === 0) return;
    for (let arc = offsets[node]!, end = offsets[node + 1]!; arc < end; arc++) {
      const target = targets[arc]!;
      const weight = reached + weights[arc]!;
      if (weight < best[target]!) {
        best[target] = weight;
        via[target] = arc;
        queue.push(target, weight);
      }
    }
  }
}
