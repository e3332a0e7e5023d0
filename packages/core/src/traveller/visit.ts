import type { Place, PlaceKind } from '../region/region.js';
import type { PacePreset } from './pace.js';

/** Kinds one travels for; the rest serve the traveller on the way. */
const SIGHT_MINUTES: Partial<Readonly<Record<PlaceKind, readonly [min: number, max: number]>>> = {
  scenic: [90, 150],
  'old-town': [75, 120],
  museum: [60, 100],
  park: [50, 80],
  'hot-spring': [120, 180],
  'forest-therapy': [120, 180],
  tcm: [60, 90],
  'elder-care': [45, 60],
  industrial: [60, 90],
  food: [45, 75],
  'healthy-farm': [60, 90],
  sports: [60, 90],
  camp: [60, 90],
  pier: [60, 90],
};

export const SIGHT_KINDS = Object.keys(SIGHT_MINUTES) as readonly PlaceKind[];

export function isSight(place: Place): boolean {
  return SIGHT_MINUTES[place.kind] !== undefined;
}

/** Whether we know where it is, well enough to drive there. */
export function isLocated(place: Place): boolean {
  return place.precision === 'exact' || place.precision === 'area' || place.precision === 'approx';
}

/** Plans of cities name places that nobody has built yet; the data say so in both names. */
export function isBuilt({ names }: Pick<Place, 'names'>): boolean {
  return !/[（(]规划[）)]/.test(names.zh) && !/\(planned\)/i.test(names.en ?? '');
}

/** A longer visit than this is split by the traveller, not by the planner. */
const LONGEST = 300;

/**
 * Least and most minutes of a visit that a day is planned with, and `whole`, as long as one may stay where the day has
 * nothing else; a planning default by kind where nothing is known.
 */
export function visitRange(place: Place): {
  readonly min: number;
  readonly max: number;
  readonly whole: number;
  readonly known: boolean;
} {
  const known = place.visitMinutes?.value;
  if (known !== undefined)
    return {
      min: Math.min(known.min, LONGEST),
      max: Math.min(known.max, LONGEST),
      whole: known.max,
      known: true,
    };
  const [min, max] = SIGHT_MINUTES[place.kind] ?? [30, 60];
  return { min, max, whole: max, known: false };
}

/** Minutes planned for a stop: the visit by pace, rounded to 5, and the walk from the car. */
export function plannedMinutes(place: Place, pace: PacePreset): number {
  const { min, max } = visitRange(place);
  const visit = min + Math.floor(((max - min) * pace.visitShare) / 500) * 5;
  return visit + pace.buffer;
}
