import type { CoverageInput } from '@kangtu/solver';
import { ELEMENTS } from '../region/region.js';
import { coverageCurve, LINE_FIRST, SIGHT_KINDS } from '../traveller/index.js';
import type { Done } from './done.js';
import type { TripRequest } from './request.js';
import type { Sight } from './sights.js';

const CURVE_LENGTH = 40;
/** Points for the first unit of an element at taste 1; the fifth unit is worth half. */
const ELEMENT_FIRST = 7;
const ELEMENT_HALF = 4;
/** Points for the first unit of every element at goal 1, whatever the taste: the second is worth half. */
const GOAL_FIRST = 40;
const GOAL_HALF = 1;
/** Points for the first stop of a kind; the second is worth half, and so on: a varied trip. */
const KIND_FIRST = 20;
/** Likewise for the first stop in a county: a trip that shows something of each place it drives to. */
const COUNTY_FIRST = 70;

/** Diminishing returns: one class for each element, one for each kind of sight and one for each county. */
export function coverageOf(
  request: TripRequest,
  sights: readonly Sight[],
  first: number,
  done: Done,
): CoverageInput {
  const counties = [...new Set(sights.map(countyOf))];
  const classes = ELEMENTS.length + SIGHT_KINDS.length + counties.length;
  const amount = new Array<number>((first + sights.length) * classes).fill(0);
  sights.forEach(({ place }, i) => {
    const row = (first + i) * classes;
    ELEMENTS.forEach((element, c) => {
      amount[row + c] = place.elements[element];
    });
    amount[row + ELEMENTS.length + SIGHT_KINDS.indexOf(place.kind)] = 1;
    amount[row + ELEMENTS.length + SIGHT_KINDS.length + counties.indexOf(countyOf(sights[i]!))] = 1;
  });
  const goal = coverageCurve((request.allElements ?? 0) * GOAL_FIRST, GOAL_HALF, CURVE_LENGTH);
  const elements = ELEMENTS.map((e) =>
    coverageCurve(request.tastes[e] * ELEMENT_FIRST, ELEMENT_HALF, CURVE_LENGTH).map(
      (points, units) => points + goal[units]!,
    ),
  );
  const kinds = SIGHT_KINDS.map((kind) => {
    const first = done.any((place) => place.kind === kind) ? 0 : (LINE_FIRST[request.line][kind] ?? 0);
    return coverageCurve(KIND_FIRST, 1, CURVE_LENGTH).map(
      (points, stops) => points + (stops > 0 ? first : 0),
    );
  });
  const places = counties.map(() => coverageCurve(COUNTY_FIRST, 1, CURVE_LENGTH));
  return { amount, curve: [...elements, ...kinds, ...places] };
}

function countyOf({ place }: Sight): string {
  return `${place.region} ${place.county?.zh ?? ''}`;
}
