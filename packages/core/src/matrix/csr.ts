import { arcWeight, DEFAULT_MODES, type NetworkArc, networkArcs } from '../network/arcs.js';
import type { Mode, Region } from '../region/region.js';

/**
 * The network in compressed sparse rows: the arcs out of node i are `offsets[i] .. offsets[i + 1] - 1` in
 * `targets` and `weights`.
 */
export interface CsrGraph {
  readonly index: ReadonlyMap<string, number>;
  /** Length nodes + 1. */
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** See `arcWeight`. */
  readonly weights: Float64Array;
  /** What each of them is on the map. */
  readonly arcs: readonly NetworkArc[];
}

/**
 * `backward` turns every arc round: what is reached from a node then is what reaches it.
 * @throws RangeError when a segment's length or time is not a whole number above 0 or an end is unknown.
 */
export function csrGraph(
  region: Region,
  modes: readonly Mode[] = DEFAULT_MODES,
  direction: 'forward' | 'backward' = 'forward',
): CsrGraph {
  const index = new Map<string, number>();
  for (const { id } of [...region.places, ...region.junctions]) index.set(id, index.size);
  const number = (id: string, segment: string) => {
    const found = index.get(id);
    if (found === undefined) throw new RangeError(`segment ${segment}: no node ${id}`);
    return found;
  };
  const ends = networkArcs(region, modes).map((arc) => {
    const { segment, from, to } = arc;
    const [tail, head] = direction === 'forward' ? [from, to] : [to, from];
    return {
      arc,
      from: number(tail, segment.id),
      to: number(head, segment.id),
      weight: arcWeight(segment.seconds, segment.length),
    };
  });
  const offsets = new Uint32Array(index.size + 1);
  for (const { from } of ends) offsets[from + 1]!++;
  for (let i = 0; i < index.size; i++) offsets[i + 1]! += offsets[i]!;
  const next = offsets.slice();
  const targets = new Uint32Array(ends.length);
  const weights = new Float64Array(ends.length);
  const arcs = new Array<NetworkArc>(ends.length);
  for (const { arc, from, to, weight } of ends) {
    const at = next[from]!++;
    targets[at] = to;
    weights[at] = weight;
    arcs[at] = arc;
  }
  return { index, offsets, targets, weights, arcs };
}
