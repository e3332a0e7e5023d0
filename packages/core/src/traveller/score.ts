import { fitnessOf } from '../calendar/index.js';
import { ELEMENTS, type Place } from '../region/region.js';
import type { LocalDate } from '../units/index.js';
import { LINE_KINDS, type ProductLine, type Tastes } from './line.js';
import { visitRange } from './visit.js';

/** Points for the national A-level, index = grade. */
const GRADE_POINTS = [0, 5, 10, 25, 50, 80] as const;
const MENTION_POINTS = 15;
/** A place we know nothing about but its kind is worth less of a detour. */
const UNGRADED_PENALTY = 20;
/** A visit of this many minutes counts once; one that people give more time counts as much more, up to a limit. */
const USUAL_MINUTES = 75;
const DEEPEST = 2.5;
/** Points per taste (0 .. 5) and element amount (0 .. 3): at most 60 an element. */
const ELEMENT_POINTS = 4;

export interface Wishes {
  readonly line: ProductLine;
  readonly tastes: Tastes;
}

/**
 * Worth of one visit in whole points, 1 or more: what the place offers of the elements, weighted by taste; what
 * the product line is about; grade; named in a published plan; how well the date suits it; more where a visit goes deep.
 * Variety comes on top: see `coverageCurve`.
 */
export function placeScore(place: Place, wishes: Wishes, date: LocalDate): number {
  const elements =
    ELEMENTS.reduce((sum, e) => sum + wishes.tastes[e] * place.elements[e], 0) * ELEMENT_POINTS;
  const grade = place.grade === null ? -UNGRADED_PENALTY : (GRADE_POINTS[place.grade.value] ?? 0);
  const line = LINE_KINDS[wishes.line][place.kind] ?? 0;
  const seasonal = fitnessOf(place, date).points;
  const mentioned = place.mentions.length > 0 ? MENTION_POINTS : 0;
  const depth = Math.min(DEEPEST, Math.max(1, visitRange(place).min / USUAL_MINUTES));
  return Math.max(1, Math.round((elements + grade + line + seasonal + mentioned) * depth));
}

/**
 * Diminishing returns: the j-th unit of a class is worth `first * half / (half + j - 1)`, rounded down, so the
 * table is concave and never falls.
 */
export function coverageCurve(first: number, half: number, length: number): readonly number[] {
  const curve = [0];
  for (let j = 0; j < length; j++) curve.push(curve[j]! + Math.floor((first * half) / (half + j)));
  return curve;
}
