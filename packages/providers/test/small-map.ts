import type { Junction, Region } from '@kangtu/core';
import { wgs84 } from '@kangtu/core';

/** Only what a provider looks at: ids and positions. `lonely` has no road. */
export function smallMap(count: number): Region {
  const junctions = Array.from({ length: count }, (_, i): Junction => {
    const position = wgs84(109.5 + (i % 7) * 0.1, 24.5 + Math.floor(i / 7) * 0.1);
    return { id: `n${i}`, names: null, position, precision: 'exact', sources: ['s'] };
  });
  const lonely: Junction = {
    id: 'lonely',
    names: null,
    position: wgs84(111.5, 25),
    precision: 'exact',
    sources: ['s'],
  };
  return { places: [], junctions: [...junctions, lonely], segments: [] } as unknown as Region;
}
