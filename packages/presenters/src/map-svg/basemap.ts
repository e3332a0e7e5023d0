import type { Names, Region, Wgs84 } from '@kangtu/core';

/** What lies under the trip: handed in by the caller, so that no data and no network are needed here. */
export interface Basemap {
  readonly features: readonly BasemapFeature[];
  /** Attributions that the licences of the layers ask for. */
  readonly attribution: readonly string[];
}

export interface BasemapFeature {
  /** `county` is drawn as an outline for orientation, `lake` is filled, the others are lines. */
  readonly kind: 'county' | 'lake' | 'river' | 'rail' | 'expressway' | 'road';
  readonly names: Names | null;
  /** One ring or line each, WGS-84. */
  readonly lines: readonly (readonly Wgs84[])[];
}

export const NO_BASEMAP: Basemap = { features: [], attribution: [] };

/** The roads and railways of a region's network as layers of a basemap. */
export function networkBasemap(region: Region): Basemap {
  const of = (kind: BasemapFeature['kind'], keep: (segment: Region['segments'][number]) => boolean) => ({
    kind,
    names: null,
    lines: region.segments.filter(keep).map((segment) => segment.geometry),
  });
  return {
    features: [
      of('rail', (segment) => segment.mode === 'rail'),
      of('road', (segment) => segment.mode === 'road' && segment.roadClass !== 'expressway'),
      of('expressway', (segment) => segment.roadClass === 'expressway'),
    ],
    attribution: [],
  };
}

/** The layers of several basemaps, in that order. */
export function mergeBasemaps(maps: readonly Basemap[]): Basemap {
  return {
    features: maps.flatMap((map) => map.features),
    attribution: [...new Set(maps.flatMap((map) => map.attribution))],
  };
}
