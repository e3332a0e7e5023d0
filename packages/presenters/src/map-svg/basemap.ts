import type { Names, Region, Wgs84 } from '@kangtu/core';

/** What lies under the trip: handed in by the caller, so that no data and no network are needed here. */
export interface Basemap {
  readonly features: readonly BasemapFeature[];
}

export interface BasemapFeature {
  /** `county` is drawn as an outline for orientation, `lake` is filled, the others are lines. */
  readonly kind: 'county' | 'lake' | 'river' | 'rail' | 'expressway' | 'road';
  readonly names: Names | null;
  /** One ring or line each, WGS-84. */
  readonly lines: readonly (readonly Wgs84[])[];
  /** What the licence asks to be shown beside it; null = nothing. */
  readonly attribution: string | null;
}

export const NO_BASEMAP: Basemap = { features: [] };

/** The roads of a region's network as layers of a basemap. */
export function networkBasemap(region: Region): Basemap {
  const of = (kind: BasemapFeature['kind'], keep: (segment: Region['segments'][number]) => boolean) => ({
    kind,
    names: null,
    lines: region.segments.filter(keep).map((segment) => segment.geometry),
    attribution: null,
  });
  const road = (segment: Region['segments'][number]) => segment.mode === 'road';
  return {
    features: [
      of('road', (segment) => road(segment) && segment.roadClass !== 'expressway'),
      of('expressway', (segment) => road(segment) && segment.roadClass === 'expressway'),
    ],
  };
}

/** A GeoJSON layer (WGS-84) with its attribution, as `@kangtu/regions/basemap` has them. */
export interface BackgroundLayer {
  readonly attribution: string;
  readonly features: readonly {
    readonly properties: {
      readonly kind: 'river' | 'lake' | 'rail' | 'county-line';
      readonly zh?: string | null;
      readonly en?: string | null;
    };
    readonly geometry: {
      readonly type: 'LineString' | 'MultiLineString' | 'Polygon' | 'MultiPolygon';
      readonly coordinates: readonly unknown[];
    };
  }[];
}

export function backgroundBasemap(layers: readonly BackgroundLayer[]): Basemap {
  const features = layers.flatMap((layer) =>
    layer.features.map(({ properties: { kind, zh, en }, geometry }) => ({
      kind: kind === 'county-line' ? ('county' as const) : kind,
      names: zh == null ? null : { zh, en: en ?? null },
      lines: linesOf(geometry.coordinates),
      attribution: layer.attribution,
    })),
  );
  return { features };
}

/** The lines and rings at whatever depth the geometry holds them. */
function linesOf(coordinates: readonly unknown[]): readonly (readonly Wgs84[])[] {
  const first = coordinates[0];
  if (!Array.isArray(first)) return [];
  if (typeof first[0] === 'number') return [coordinates as readonly Wgs84[]];
  return coordinates.flatMap((part) => linesOf(part as readonly unknown[]));
}

/** The features of several basemaps, in that order. */
export function mergeBasemaps(maps: readonly Basemap[]): Basemap {
  return { features: maps.flatMap((map) => map.features) };
}
