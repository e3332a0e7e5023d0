import type { BasemapFeature } from './basemap.js';

export interface LineStyle {
  readonly stroke: string;
  readonly width: number;
  /** In drawing units; null = solid. */
  readonly dash: string | null;
}

/** Pale, so that the trip stands out also in grey. */
export const LAYERS: Readonly<Record<BasemapFeature['kind'], LineStyle>> = {
  county: { stroke: '#bdb6a4', width: 0.8, dash: '1.5 2' },
  lake: { stroke: '#a9c6d2', width: 0.6, dash: null },
  river: { stroke: '#a3c4d3', width: 1.4, dash: null },
  rail: { stroke: '#a5a5a5', width: 1, dash: '6 3' },
  road: { stroke: '#dcd6c8', width: 1, dash: null },
  expressway: { stroke: '#d8c48f', width: 1.8, dash: null },
};

/** Order of drawing, the first lies lowest. */
export const LAYER_ORDER: readonly BasemapFeature['kind'][] = [
  'lake',
  'county',
  'river',
  'road',
  'rail',
  'expressway',
];

export const PAPER = '#ffffff';
export const LAND = '#faf8f3';
export const WATER = '#dbe8ee';
export const INK = '#222222';
export const FAINT = '#6b6656';
