import type { Region, RegionQuality } from '@kangtu/core';

/** What the page is made of. `map`: the region, or the map of several it is part of, for names of neighbours. */
export interface RegionReport {
  readonly region: Region;
  readonly map: Region;
  readonly quality: RegionQuality;
}
