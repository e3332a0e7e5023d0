import { type Basemap, tripBasemap } from '@kangtu/presenters';

/** What lies under the maps of an itinerary: the regions it lies in are loaded, no others. */
export async function basemapOf(regionId: string): Promise<Basemap> {
  const [{ basemap }, { regionLoaders }] = await Promise.all([
    import('@kangtu/regions/basemap'),
    import('@kangtu/regions/load'),
  ]);
  return tripBasemap(regionId, basemap, regionLoaders);
}
