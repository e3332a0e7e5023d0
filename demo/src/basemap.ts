import type { Names, Wgs84 } from '@kangtu/core';

/** Lines and areas of the background that are not part of the road network. */
export interface Basemap {
  readonly counties: readonly {
    readonly names: Names | null;
    readonly rings: readonly (readonly Wgs84[])[];
  }[];
  readonly lakes: readonly { readonly rings: readonly (readonly Wgs84[])[] }[];
  readonly rivers: readonly { readonly names: Names | null; readonly line: readonly Wgs84[] }[];
  readonly rail: readonly { readonly line: readonly Wgs84[] }[];
}

export const EMPTY_BASEMAP: Basemap = { counties: [], lakes: [], rivers: [], rail: [] };
