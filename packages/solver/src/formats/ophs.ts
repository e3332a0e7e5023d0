import type { ProblemInput } from '../problem/input.js';
import { lineOf, numberLines } from './numbers.js';

/** How the last trip's limit of an OPHS file is read. */
export interface OphsOptions {
  /**
   * `printed` (default): as the file prints it. `rounded`: with half a hundredth more where the total it was computed from
   * had been rounded to hundredths.
   */
  readonly total?: 'printed' | 'rounded';
}

/** What the files add to the length of each trip of an optimal tour to make its limit. */
const MARGIN = 0.0001;
/** Half a unit of the last digit of the total length, and what printing six digits of each trip may blur it by. */
const HALF_HUNDREDTH = 0.005;
const BLUR = 0.0005;

/**
 * Reads an instance of the orienteering problem with hotel selection (Divsalar, Vansteenwegen and Cattrysse
 * 2013): `N H D`, the total length, the length of each trip, then `x y score` of the start hotel, the end hotel,
 * the H extra hotels and the N - 2 vertices. Node i of the problem is the i-th of these lines: 0 is the start,
 * 1 the end, 2 .. H + 1 the extra hotels. Any hotel, start and end too, may be chosen for any night.
 * Plain Euclidean distances, against the limits as the file prints them, in six digits.
 *
 * The limits are the lengths of the trips of one optimal tour and 0.0001 each, but the last is what the earlier ones leave
 * of the tour's total. In most files that total had been rounded to hundredths (the limits, less 0.0001 each, add up to a
 * whole number of them), so the last limit may be up to 0.005 shorter than the trip it was made from, and then nobody
 * reaches the listed optimum. `total: 'rounded'` gives these 0.005 back.
 */
export function readOphs(text: string, options: OphsOptions = {}): ProblemInput {
  // The files end with a line of dashes.
  const lines = numberLines('ophs', text.replace(/^-{3,}[\s\S]*$/m, ''));
  const [count, extra, trips] = lineOf('ophs', lines, 0, 3) as [number, number, number];
  const lengths = lineOf('ophs', lines, 2, trips).slice(0, trips);
  if (options.total === 'rounded' && isTotalRounded(lengths)) lengths[trips - 1]! += HALF_HUNDREDTH;
  const points = Array.from({ length: count + extra }, (_, i) => lineOf('ophs', lines, i + 3, 3));
  const hotels = Array.from({ length: extra + 2 }, (_, i) => i);
  return {
    travel: points.flatMap(([x, y]) => points.map(([u, v]) => Math.sqrt((x! - u!) ** 2 + (y! - v!) ** 2))),
    nodes: points.map(([, , score], i) => {
      return i < hotels.length ? { score: 0, service: 0, windows: [] } : { score: score!, service: 0 };
    }),
    days: lengths.map((latest) => ({ start: 0, end: 1, earliest: 0, latest })),
    nights: Array.from({ length: trips - 1 }, () => hotels),
  };
}

/** Do the limits, less what was added to each, add up to hundredths? Whole limits (SET_4) were not made from a tour. */
function isTotalRounded(lengths: readonly number[]): boolean {
  const sum = lengths.reduce((all, one) => all + one, 0);
  if (lengths.every((length) => Number.isInteger(length))) return false;
  const hundredths = (sum - MARGIN * lengths.length) * 100;
  return Math.abs(hundredths - Math.round(hundredths)) <= BLUR * 100;
}
