import type { Region } from '@kangtu/core';
import {
  type BackgroundLayer,
  type Basemap,
  backgroundBasemap,
  mergeBasemaps,
  networkBasemap,
} from './basemap.js';

/**
 * Waters, railways, county lines, and the roads of the regions that an itinerary lies in. The id of a merged map is
 * theirs joined by hyphens; a region that has no loader has no roads.
 */
export async function tripBasemap(
  regionId: string,
  background: readonly BackgroundLayer[],
  loaders: Readonly<Record<string, () => Promise<Region>>>,
): Promise<Basemap> {
  const ids = regionId.split('-').filter((id) => Object.hasOwn(loaders, id));
  const regions = await Promise.all(ids.map((id) => loaders[id]!()));
  return mergeBasemaps([backgroundBasemap(background), ...regions.map(networkBasemap)]);
}
