import type { Itinerary } from '@kangtu/core';
import { signal } from '@preact/signals';
import { basis, commit, itinerary } from './trip.ts';
import type { Wishes } from './wishes.ts';

/** A trip put aside to be held beside the present one. */
export const kept = signal<{ readonly wishes: Wishes; readonly trip: Itinerary } | null>(null);

export function keepForComparison(): void {
  const [wishes, trip] = [basis.value, itinerary.value];
  if (wishes !== null && trip !== null) kept.value = { wishes, trip };
}

/** Goes back to the trip put aside, as one step to undo. */
export function goBackToKept(): void {
  if (kept.value !== null) commit(kept.value.wishes, kept.value.trip);
  kept.value = null;
}

export function endComparison(): void {
  kept.value = null;
}
