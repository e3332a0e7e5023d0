import { type Arc, strongComponents } from '../components.js';
import { type Draft, nodesOf } from '../draft.js';
import type { Segment } from '../region.js';

/**
 * Every place can be reached and left: it lies in the strongly connected component that holds most places.
 * By road alone it is a warning (an island reached by boat is a fine place, but not for a car).
 */
export function checkReach(draft: Draft): void {
  const places = draft.places.good;
  if (places.length < 2) return;
  const index = new Map(nodesOf(draft).map(({ value }, i) => [value.id, i]));
  const inMain = (segments: readonly Segment[]) => {
    const component = strongComponents(index.size, arcsOf(segments, index));
    const of = places.map(({ value }) => component[index.get(value.id)!]!);
    const main = mostFrequent(of);
    return of.map((c) => c === main);
  };
  const segments = draft.segments.good.map((at) => at.value);
  const any = inMain(segments);
  const road = inMain(segments.filter((s) => s.mode === 'road'));
  places.forEach(({ path, value }, i) => {
    if (!any[i]) draft.issues.error('place-unreachable', path, { id: value.id });
    else if (!road[i]) draft.issues.warn('place-off-road', path, { id: value.id });
  });
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
