import type { Edge } from './one-tour.js';
import type { SubtourCut } from './relaxation.js';

const EPSILON = 1e-6;
/** What a cut has to be broken by to be worth a row. */
const BROKEN = 1e-3;

/**
 * The subtour cuts that a point of the relaxation breaks, most broken first: an edge used more than one of its ends, and
 * for every vertex the least cut between it and the start (Fischetti, Salazar González and Toth 1998).
 */
export function brokenSubtours(shares: Float64Array, edges: readonly Edge[], n: number): SubtourCut[] {
  const found = new Map<string, { cut: SubtourCut; by: number }>();
  const add = (members: readonly number[], spared: number, by: number) => {
    const key = `${members.join()} ${spared}`;
    if (!found.has(key)) found.set(key, { cut: { members, spared }, by });
  };
  const graph = new Support(n);
  edges.forEach(({ from, to }, edge) => {
    const share = shares[n + edge]!;
    if (share <= EPSILON) return;
    graph.join(from, to, share);
    for (const [end, other] of [
      [from, to],
      [to, from],
    ] as const)
      if (end > 1 && share > shares[end]! + BROKEN) add([from, to], other, share - shares[end]!);
  });
  graph.join(0, 1, 1);
  for (let vertex = 2; vertex < n; vertex++) {
    const need = 2 * shares[vertex]!;
    if (need <= EPSILON) continue;
    const flow = graph.flow(vertex, need - BROKEN);
    if (flow >= need - BROKEN) continue;
    // Vertices that are not visited at all would change nothing now, and make the row longer.
    const members = graph.unreached().filter((inside) => shares[inside]! > EPSILON);
    if (members.length < 2) continue;
    const spared = members.reduce(
      (most, inside) => (shares[inside]! > shares[most]! ? inside : most),
      vertex,
    );
    add(members, spared, need - flow);
  }
  return [...found.values()].sort((a, b) => b.by - a.by).map(({ cut }) => cut);
}

/** The edges in use with their shares as capacities; augmenting paths from the start, shortest first. */
class Support {
  private readonly arcs: number[][];
  private readonly heads: number[] = [];
  private readonly capacities: number[] = [];
  private left = new Float64Array(0);
  private readonly arrival: Int32Array;
  private readonly queue: Int32Array;

  constructor(n: number) {
    this.arcs = Array.from({ length: n }, () => []);
    this.arrival = new Int32Array(n);
    this.queue = new Int32Array(n);
  }

  /** An edge is two arcs, each the other's way back: numbers 2k and 2k + 1. */
  join(a: number, b: number, capacity: number): void {
    this.arcs[a]!.push(this.heads.length);
    this.arcs[b]!.push(this.heads.length + 1);
    this.heads.push(b, a);
    this.capacities.push(capacity, capacity);
  }

  /** Flow from the start to a vertex, or `enough` when it is as much. */
  flow(sink: number, enough: number): number {
    this.left = Float64Array.from(this.capacities);
    let flow = 0;
    while (flow < enough && this.reach(sink)) {
      let most = Number.POSITIVE_INFINITY;
      for (let v = sink; v !== 0; v = this.tail(v)) most = Math.min(most, this.left[this.arrival[v]!]!);
      for (let v = sink; v !== 0; v = this.tail(v)) {
        this.left[this.arrival[v]!]! -= most;
        this.left[this.arrival[v]! ^ 1]! += most;
      }
      flow += most;
    }
    return flow;
  }

  /** What the last search from the start did not come to: the sink's side of the least cut. */
  unreached(): number[] {
    return [...this.arrival.keys()].filter((vertex) => this.arrival[vertex] === -1);
  }

  private tail(vertex: number): number {
    return this.heads[this.arrival[vertex]! ^ 1]!;
  }

  private reach(sink: number): boolean {
    const { arcs, arrival, heads, left, queue } = this;
    arrival.fill(-1);
    arrival[0] = -2;
    queue[0] = 0;
    for (let head = 0, end = 1; head < end; head++)
      for (const arc of arcs[queue[head]!]!) {
        const next = heads[arc]!;
        if (left[arc]! <= EPSILON * EPSILON || arrival[next] !== -1) continue;
        arrival[next] = arc;
        if (next === sink) return true;
        queue[end++] = next;
      }
    return false;
  }
}
