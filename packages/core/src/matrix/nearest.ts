import FlatQueue from 'flatqueue';
import { DEFAULT_MODES, weightMetres, weightSeconds } from '../network/arcs.js';
import type { Mode, Region } from '../region/region.js';
import type { Metres, Minutes } from '../units/index.js';
import { type CsrGraph, csrGraph } from './csr.js';

/** The target that is reached first, and the way there. */
export interface Nearest {
  readonly target: string;
  /** Whole minutes, rounded up; 0 at the target itself. */
  readonly minutes: Minutes;
  /** Whole metres of the same (fastest) way. */
  readonly metres: Metres;
}

const NONE = 0xffff_ffff;

/**
 * For every place and junction that can reach one: the nearest of `targets` by time (of equally near ones the
 * shorter way, then the earlier in the list). One Dijkstra from all targets at once against the direction of travel
 * (Erwig 2000, "The graph Voronoi diagram"), not one a place.
 * @throws RangeError when a target is neither a place nor a junction of the region.
 */
export function nearestTargets(
  region: Region,
  targets: readonly string[],
  modes: readonly Mode[] = DEFAULT_MODES,
): ReadonlyMap<string, Nearest> {
  const graph = csrGraph(region, modes, 'backward');
  const { best, owner } = spread(graph, targets);
  const found = new Map<string, Nearest>();
  for (const [id, node] of graph.index) {
    if (owner[node] === NONE) continue;
    const weight = best[node]!;
    found.set(id, {
      target: targets[owner[node]!]!,
      minutes: Math.ceil(weightSeconds(weight) / 60) as Minutes,
      metres: weightMetres(weight) as Metres,
    });
  }
  return found;
}

/** Weight of every node and the target it belongs to, as an index into `targets`. */
function spread(graph: CsrGraph, targets: readonly string[]) {
  const { index, offsets, targets: heads, weights } = graph;
  const best = new Float64Array(index.size).fill(Number.POSITIVE_INFINITY);
  const owner = new Uint32Array(index.size).fill(NONE);
  // Unbounded: a node may be reached again at the same weight by an earlier target.
  const queue = new FlatQueue();
  const improve = (node: number, weight: number, target: number) => {
    if (weight > best[node]! || (weight === best[node]! && target >= owner[node]!)) return;
    best[node] = weight;
    owner[node] = target;
    queue.push(node, weight);
  };
  targets.forEach((id, target) => {
    const node = index.get(id);
    if (node === undefined) throw new RangeError(`no place or junction "${id}"`);
    improve(node, 0, target);
  });
  while (queue.length > 0) {
    const reached = queue.peekValue()!;
    const node = queue.pop()!;
    if (reached > best[node]!) continue;
    for (let arc = offsets[node]!, end = offsets[node + 1]!; arc < end; arc++)
      improve(heads[arc]!, reached + weights[arc]!, owner[node]!);
  }
  return { best, owner };
}
