import { type Basemap, backgroundBasemap, mergeBasemaps, networkBasemap } from '@kangtu/presenters';
import { bundledRegions } from '../shell/regions.js';

/** Waters, railways, county lines, and the roads of the bundled regions that the itinerary lies in. */
export async function basemapOf(regionId: string): Promise<Basemap> {
  const [{ basemap }, bundled] = await Promise.all([import('@kangtu/regions/basemap'), bundledRegions()]);
  // Ids of a merged map are joined by hyphens.
  const regions = regionId.split('-').flatMap((id) => (Object.hasOwn(bundled, id) ? [bundled[id]!] : []));
  return mergeBasemaps([backgroundBasemap(basemap), ...regions.map(networkBasemap)]);
}
