import type { Mode, Region, Segment } from '../region/region.js';

/** A segment in one direction of travel. `seconds` and `metres` are checked whole numbers above 0. */
export interface NetworkArc {
  readonly segment: Segment;
  readonly from: string;
  readonly to: string;
  readonly reversed: boolean;
}

/** A car trip: drive, and walk where no road goes. */
export const DEFAULT_MODES: readonly Mode[] = ['road', 'walk'];

/**
 * The arcs of the modes, in file order, forward before backward. The one list that the graph and the matrix are
 * built from.
 * @throws RangeError for a length or time that is not a whole number above 0: graphology would turn it into 1.
 */
export function networkArcs(region: Region, modes: readonly Mode[] = DEFAULT_MODES): NetworkArc[] {
  const arcs: NetworkArc[] = [];
  for (const segment of region.segments) {
    if (!modes.includes(segment.mode)) continue;
    if (!isWeight(segment.seconds) || !isWeight(segment.length))
      throw new RangeError(`segment ${segment.id}: ${segment.length} m in ${segment.seconds} s`);
    arcs.push({ segment, from: segment.from, to: segment.to, reversed: false });
    if (!segment.oneway) arcs.push({ segment, from: segment.to, to: segment.from, reversed: true });
  }
  return arcs;
}

function isWeight(value: number): boolean {
  return Number.isInteger(value) && value > 0;
}

/**
 * Fastest first, then shortest, in one exact number: `seconds * 2^27 + metres`. Sums stay exact while a path has
 * under 2^26 s (776 days) and 2^27 m (134,000 km), so equal times are told apart the same way in every search.
 */
const METRES_SPAN = 2 ** 27;

export function arcWeight(seconds: number, metres: number): number {
  return seconds * METRES_SPAN + metres;
}

export function weightSeconds(weight: number): number {
  return Math.floor(weight / METRES_SPAN);
}

export function weightMetres(weight: number): number {
  return weight % METRES_SPAN;
}
