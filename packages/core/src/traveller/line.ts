import type { Element, PlaceKind } from '../region/region.js';

export const PRODUCT_LINES = ['ecology', 'folk', 'wellness'] as const;
/** Product lines of the plans: 生态观光, 民俗体验, 康养. */
export type ProductLine = (typeof PRODUCT_LINES)[number];

export type Tastes = Readonly<Record<Element, number>>;

/** Weight of each element, 0 .. 5, when the traveller says nothing. Our own reading of the three lines. */
export const LINE_TASTES: Readonly<Record<ProductLine, Tastes>> = {
  ecology: { medical: 0, recuperation: 2, management: 0, food: 2, sightseeing: 5, exercise: 3 },
  folk: { medical: 1, recuperation: 1, management: 0, food: 5, sightseeing: 3, exercise: 1 },
  wellness: { medical: 5, recuperation: 5, management: 4, food: 3, sightseeing: 1, exercise: 3 },
};

/**
 * What a line is about, 0 .. 100 points a visit: ecology goes out, folk goes to people and what they make,
 * wellness goes where the body is cared for.
 */
export const LINE_KINDS: Readonly<Record<ProductLine, Partial<Readonly<Record<PlaceKind, number>>>>> = {
  ecology: {
    scenic: 60,
    'forest-therapy': 60,
    park: 30,
    camp: 20,
    sports: 20,
    pier: 20,
    'healthy-farm': 20,
    'old-town': 10,
  },
  folk: { 'old-town': 90, food: 50, museum: 50, industrial: 40, 'healthy-farm': 40, tcm: 20, pier: 10 },
  wellness: {
    'hot-spring': 100,
    tcm: 90,
    'forest-therapy': 90,
    'elder-care': 40,
    'healthy-farm': 40,
    sports: 20,
    park: 20,
    food: 10,
  },
};

/** Kinds of which a wellness trip holds at least one. */
export const WELLNESS_KINDS: readonly PlaceKind[] = ['hot-spring', 'forest-therapy', 'tcm', 'elder-care'];
