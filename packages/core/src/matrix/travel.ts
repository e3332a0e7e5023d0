import { DEFAULT_MODES, weightMetres, weightSeconds } from '../network/arcs.js';
import type { Mode, Region } from '../region/region.js';
import { type CsrGraph, csrGraph } from './csr.js';
import { newSearch, searchFrom } from './dijkstra.js';
import type { TravelMatrix, TravelTimeProvider } from './matrix.js';

/**
 * Minutes and metres of the fastest way (of equally fast ones the shortest) between all pairs of `ids`, by the
 * segments of the modes. Infinity = unreachable.
 * @throws RangeError when an id is neither a place nor a junction of the region.
 */
export function travelMatrix(
  region: Region,
  ids: readonly string[],
  modes: readonly Mode[] = DEFAULT_MODES,
): TravelMatrix {
  return csrMatrix(csrGraph(region, modes), ids);
}

/** The bundled network as a provider of travel times; keeps the graph of each set of modes. */
export function bundledGraphProvider(region: Region): TravelTimeProvider {
  const graphs = new Map<string, CsrGraph>();
  return {
    async matrix(ids, options) {
      const modes = options?.modes ?? DEFAULT_MODES;
      const key = [...modes].sort().join();
      const graph = graphs.get(key) ?? csrGraph(region, modes);
      graphs.set(key, graph);
      return csrMatrix(graph, ids);
    },
  };
}

function csrMatrix(graph: CsrGraph, ids: readonly string[]): TravelMatrix {
  const n = ids.length;
  const nodes = Uint32Array.from(ids, (id) => {
    const node = graph.index.get(id);
    if (node === undefined) throw new RangeError(`no place or junction "${id}"`);
    return node;
  });
  const minutes = new Float64Array(n * n);
  const metres = new Float64Array(n * n);
  const search = newSearch(graph, nodes);
  const wantedCount = new Set(nodes).size;
  for (let from = 0; from < n; from++) {
    searchFrom(graph, nodes[from]!, search, wantedCount);
    for (let to = 0; to < n; to++) {
      const weight = search.best[nodes[to]!]!;
      const reached = weight !== Number.POSITIVE_INFINITY;
      minutes[from * n + to] = reached ? Math.ceil(weightSeconds(weight) / 60) : weight;
      metres[from * n + to] = reached ? weightMetres(weight) : weight;
    }
  }
  return { ids: [...ids], minutes, metres };
}
