import type { Mode, Names, RoadClass } from '../region/region.js';
import type { Metres, Wgs84 } from '../units/index.js';
import type { NetworkArc } from './arcs.js';

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

type Arc = Pick<NetworkArc, 'segment' | 'reversed'>;

/** The leg along these arcs, each of which begins where the one before it ends. */
export function legAlong(nodes: readonly string[], arcs: readonly Arc[], start: Wgs84): LegPath {
  return {
    nodes,
    segments: arcs.map(({ segment }) => segment.id),
    metres: arcs.reduce((sum, { segment }) => sum + segment.length, 0) as Metres,
    seconds: arcs.reduce((sum, { segment }) => sum + segment.seconds, 0),
    roads: mergeRoads(arcs),
    geometry: joinGeometry(start, arcs),
  };
}

function mergeRoads(arcs: readonly Arc[]): RoadSpan[] {
  const spans: RoadSpan[] = [];
  for (const { segment } of arcs) {
    const last = spans.at(-1);
    const { ref, names } = segment.road;
    if (last !== undefined && last.mode === segment.mode && last.ref === ref && last.names?.zh === names?.zh)
      spans[spans.length - 1] = { ...last, metres: (last.metres + segment.length) as Metres };
    else spans.push({ mode: segment.mode, roadClass: segment.roadClass, ref, names, metres: segment.length });
  }
  return spans;
}

function joinGeometry(start: Wgs84, arcs: readonly Arc[]): Wgs84[] {
  const line: Wgs84[] = [start];
  for (const { segment, reversed } of arcs) {
    const points = reversed ? segment.geometry.toReversed() : segment.geometry;
    for (const point of points) {
      const last = line.at(-1)!;
      if (point[0] !== last[0] || point[1] !== last[1]) line.push(point);
    }
  }
  return line;
}
