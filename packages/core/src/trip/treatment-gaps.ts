import type { Place } from '../region/region.js';
import { healthLimits, therapyTimes } from '../rules/index.js';
import { bathsOf } from './baths.js';
import type { TripRequest } from './request.js';

/** Minutes there must be on one day from the end of the first visit to the beginning of the second. */
export interface TreatmentGap {
  readonly first: string;
  readonly second: string;
  readonly minGap: number;
}

/** What the rules ask for between the treatments and the hot springs, and between two treatments, among these places. */
export function treatmentGaps(request: TripRequest, places: readonly Place[]): readonly TreatmentGap[] {
  const { therapies = [] } = request;
  if (therapies.length === 0) return [];
  const { rules } = healthLimits(request);
  const given = therapies.filter(({ place }) => places.some(({ id }) => id === place));
  const baths = bathsOf(places);
  const gaps = given.flatMap(({ therapy, place }) => {
    const { toBath, afterBath, between } = therapyTimes(therapy, rules);
    const others = given.filter((other) => other.place !== place);
    return [
      ...baths.map((bath) => ({ first: place, second: bath, minGap: toBath })),
      ...baths.map((bath) => ({ first: bath, second: place, minGap: afterBath })),
      ...others.map((other) => ({ first: other.place, second: place, minGap: between })),
    ];
  });
  return gaps.filter(({ minGap }) => minGap > 0);
}
