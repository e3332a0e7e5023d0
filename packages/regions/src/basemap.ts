import { background } from './data/background.js';
import { backgroundOdbl } from './data/background-odbl.js';
import type { BasemapLayer } from './layer.js';

export type { BasemapFeature, BasemapLayer } from './layer.js';

/**
 * Background for offline maps of the bundled regions: waters (Natural Earth, public domain), county lines for
 * orientation only (MIT), the Li river and railways (OpenStreetMap, ODbL, kept in a file of their own).
 */
export const basemap: readonly BasemapLayer[] = [...background, ...backgroundOdbl];
