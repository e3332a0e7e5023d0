import { type Arc, strongComponents } from '../components.js';
import { type Draft, nodesOf } from '../draft.js';
import type { Junction, Place, Segment } from '../region.js';

/**
 * Every place can be reached and left: it lies in the strongly connected component that holds most places.
 * By road alone it is a warning (an island reached by boat is a fine place, but not for a car).
 */
export function checkReach(draft: Draft): void {
  // With a record missing, what hangs on it would be reported in its place.
  if (![draft.places, draft.junctions, draft.segments].every((list) => list.complete)) return;
  const places = draft.places.good.map((at) => at.value);
  const nodes = nodesOf(draft).map((at) => at.value);
  const segments = draft.segments.good.map((at) => at.value);
  const any = inMainNetwork(places, nodes, segments);
  const road = inMainNetwork(
    places,
    nodes,
    segments.filter((s) => s.mode === 'road'),
  );
  draft.places.good.forEach(({ path, value }, i) => {
    if (!any[i]) draft.issues.error('place-unreachable', path, { id: value.id });
    else if (!road[i]) draft.issues.warn('place-off-road', path, { id: value.id });
  });
}

/** For each place whether it lies in the strongly connected component that holds most of them. */
export function inMainNetwork(
  places: readonly Place[],
  nodes: readonly (Place | Junction)[],
  segments: readonly Segment[],
): readonly boolean[] {
  const index = new Map(nodes.map(({ id }, i) => [id, i]));
  const component = strongComponents(nodes.length, arcsOf(segments, index));
  const of = places.map(({ id }) => component[index.get(id)!]!);
  const main = mostFrequent(of);
  return of.map((c) => c === main);
}

function arcsOf(segments: readonly Segment[], index: ReadonlyMap<string, number>): Arc[] {
  return segments.flatMap((s) => {
    const from = index.get(s.from);
    const to = index.get(s.to);
    if (from === undefined || to === undefined) return [];
    return s.oneway
      ? [{ from, to }]
      : [
          { from, to },
          { from: to, to: from },
        ];
  });
}

function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: number | undefined;
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value;
  return best;
}
