import { mergeRegions, type Region } from '@kangtu/core';
import { regionLoaders } from '@kangtu/regions/load';

/** The regions as one map. @throws Error when one is not bundled or they do not fit together. */
export async function openLand(ids: readonly string[]): Promise<Region> {
  const regions = await Promise.all(
    ids.map((id) => {
      const load = regionLoaders[id];
      if (load === undefined) throw new Error(`no region "${id}"`);
      return load();
    }),
  );
  if (regions.length === 1) return regions[0]!;
  const merged = mergeRegions(regions);
  if (!merged.ok) throw new Error(`the regions do not fit together: ${merged.issues[0]?.code}`);
  return merged.value;
}
