import fc from 'fast-check';
import type { Region, Segment, Wgs84 } from '../../src/index.js';
import { region } from '../region/small-region.js';

interface Street {
  readonly from: number;
  readonly to: number;
  readonly metres: number;
  readonly seconds: number;
  readonly oneway: boolean;
  readonly mode: Segment['mode'];
}

const MOST_NODES = 14;
const node = fc.nat(MOST_NODES - 1);

/** Few distinct weights, so that ties are common; parallel and one-way streets, loops, nodes apart. */
const street: fc.Arbitrary<Street> = fc.record({
  from: node,
  to: node,
  metres: fc.integer({ min: 1, max: 3 }).map((n) => n * 700),
  seconds: fc.integer({ min: 1, max: 4 }).map((n) => n * 37),
  oneway: fc.boolean(),
  mode: fc.constantFrom('road', 'road', 'road', 'walk', 'river'),
});

export const NODE_IDS = Array.from({ length: MOST_NODES }, (_, i) => `n-${i}`);

export const randomRegion: fc.Arbitrary<Region> = fc
  .array(street, { maxLength: 40 })
  .map((streets) => toRegion(streets));

const base = region();

function toRegion(streets: readonly Street[]): Region {
  const [junction] = base.junctions;
  const [road] = base.segments;
  const at = (i: number) => [109 + i / 100, 24] as const as Wgs84;
  return {
    ...base,
    places: [],
    junctions: NODE_IDS.map((id, i) => ({ ...junction!, id, position: at(i) })),
    segments: streets.map(({ from, to, metres, seconds, oneway, mode }, i) => ({
      ...road!,
      id: `s-${i}`,
      from: `n-${from}`,
      to: `n-${to}`,
      length: metres as Segment['length'],
      seconds,
      oneway,
      mode,
      geometry: [at(from), at(to)],
    })),
  };
}
