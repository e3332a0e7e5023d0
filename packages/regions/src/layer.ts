/** A line or area of the background. `kind`: river, lake, rail, county-line. Names where the source has them. */
export interface BasemapFeature {
  readonly type: 'Feature';
  readonly properties: {
    readonly kind: 'river' | 'lake' | 'rail' | 'county-line';
    readonly zh?: string | null;
    readonly en?: string | null;
    /** Of county lines: `inner` between two counties of the map, `outer` at its edge. */
    readonly side?: 'inner' | 'outer';
    /** Of railways: `osm` = surveyed, `coarse` = to 3 km, `gap` = straight lines between stations. */
    readonly quality?: 'osm' | 'coarse' | 'gap';
  };
  readonly geometry: {
    readonly type: 'LineString' | 'MultiLineString' | 'Polygon' | 'MultiPolygon';
    readonly coordinates: readonly unknown[];
  };
}

/** A GeoJSON FeatureCollection (WGS-84) with what must be shown beside it. */
export interface BasemapLayer {
  readonly id: string;
  readonly type: 'FeatureCollection';
  /** To be shown on every map that draws the layer. */
  readonly attribution: string;
  /** SPDX id or statement. */
  readonly licence: string;
  readonly note?: string;
  readonly features: readonly BasemapFeature[];
}
