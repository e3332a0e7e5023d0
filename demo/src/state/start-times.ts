import type { ClockTime, FixedVisit } from '@kangtu/core';
import { rearrange } from './change.ts';
import { basis } from './trip.ts';

export interface StartTimes {
  readonly earliest: ClockTime | null;
  readonly latest: ClockTime | null;
}

const fixedAt = (place: string): FixedVisit | undefined =>
  basis.value?.ask.wishes.fixed?.find((each) => each.place === place);

/** When the traveller wants a visit to begin; null = whenever it suits. */
export function startTimesOf(place: string): StartTimes {
  const { earliest = null, latest = null } = fixedAt(place) ?? {};
  return { earliest, latest };
}

/** Fixes when a visit begins. The stops stay; what no longer fits is said where it is. */
export function setStartTimes(place: string, { earliest, latest }: StartTimes): void {
  const wishes = basis.value?.ask.wishes ?? {};
  const { earliest: _, latest: __, ...own } = fixedAt(place) ?? { place };
  const others = (wishes.fixed ?? []).filter((each) => each.place !== place);
  const next: FixedVisit = {
    ...own,
    ...(earliest === null ? {} : { earliest }),
    ...(latest === null ? {} : { latest }),
  };
  const fixed = Object.keys(next).length > 1 ? [...others, next] : others;
  rearrange((days) => days, { wishes: { ...wishes, fixed } });
}
