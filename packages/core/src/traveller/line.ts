import type { Element, PlaceKind } from '../region/region.js';

export const PRODUCT_LINES = ['ecology', 'folk', 'wellness'] as const;
/** Product lines of the plans: 生态观光, 民俗体验, 康养. */
export type ProductLine = (typeof PRODUCT_LINES)[number];

export type Tastes = Readonly<Record<Element, number>>;

/** Weight of each element, 0 .. 5, when the traveller says nothing. Our own reading of the three lines. */
export const LINE_TASTES: Readonly<Record<ProductLine, Tastes>> = {
  ecology: { medical: 0, recuperation: 2, management: 0, food: 2, sightseeing: 5, exercise: 3 },
  folk: { medical: 1, recuperation: 1, management: 0, food: 5, sightseeing: 3, exercise: 1 },
  wellness: { medical: 5, recuperation: 5, management: 4, food: 2, sightseeing: 1, exercise: 3 },
};

/**
 * What a line is about, in points a visit: ecology goes out, folk goes to people and what they make, wellness goes
 * where the body is cared for. Below 0 = not what this traveller came for.
 */
export const LINE_KINDS: Readonly<Record<ProductLine, Partial<Readonly<Record<PlaceKind, number>>>>> = {
  ecology: {
    scenic: 80,
    'forest-therapy': 80,
    park: -10,
    camp: -20,
    pier: 40,
    'healthy-farm': 20,
    museum: -30,
    sports: -50,
    food: -20,
    industrial: -60,
    tcm: -40,
  },
  folk: {
    'old-town': 110,
    food: 60,
    museum: 60,
    industrial: 40,
    'healthy-farm': 30,
    tcm: 30,
    pier: 10,
    camp: -40,
    scenic: -30,
    park: -40,
    sports: -60,
    'forest-therapy': -30,
  },
  wellness: {
    'hot-spring': 240,
    tcm: 110,
    'forest-therapy': 110,
    'elder-care': 40,
    'healthy-farm': 50,
    camp: -90,
    park: 20,
    food: -20,
    scenic: -50,
    museum: -40,
    industrial: -80,
    sports: -60,
    'old-town': -20,
  },
};

/**
 * What a trip of a line is poorer without, in points for the first stop of the kind on the whole trip: in a country of
 * hot springs a wellness trip bathes once. Another way to spread the nights for its sake is worth an hour on the road.
 */
export const LINE_FIRST: Readonly<Record<ProductLine, Partial<Readonly<Record<PlaceKind, number>>>>> = {
  ecology: {},
  folk: {},
  wellness: { 'hot-spring': 150 },
};

/** Kinds of which a wellness trip holds at least one. */
export const WELLNESS_KINDS: readonly PlaceKind[] = ['hot-spring', 'forest-therapy', 'tcm', 'elder-care'];
