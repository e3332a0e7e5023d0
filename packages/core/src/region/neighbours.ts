import type { Region } from './region.js';

/**
 * Those of `others` that share a place or junction with the region or that its legs and lines name, and theirs in
 * turn, by id: what has to be merged with it so that its legs, lines and nearest hospitals are whole.
 */
export function neighboursOf(region: Region, others: readonly Region[]): readonly Region[] {
  const parts = new Set(region.parts.map(({ id }) => id));
  const apart = [...others].filter(({ id }) => !parts.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const met: Region[] = [];
  const known = idsIn(region);
  for (;;) {
    const next = apart.findIndex((other) => nodes(other).some((id) => known.has(id)));
    if (next < 0) return met.sort((a, b) => (a.id < b.id ? -1 : 1));
    const [neighbour] = apart.splice(next, 1);
    for (const id of idsIn(neighbour!)) known.add(id);
    met.push(neighbour!);
  }
}

const nodes = ({ places, junctions }: Region): readonly string[] =>
  [...places, ...junctions].map(({ id }) => id);

/** Every node the region has or names. */
function idsIn(region: Region): Set<string> {
  return new Set([
    ...nodes(region),
    ...region.publishedLegs.flatMap(({ from, to }) => [from, to]),
    ...region.lines.flatMap(({ stops }) => stops.flatMap(({ place }) => place ?? [])),
  ]);
}
