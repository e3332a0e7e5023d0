import { type Itinerary, maxIterations, type PlanOptions, type Stop } from '@kangtu/core';

/** What the page's trips are searched with: the same number anywhere else gives the same trip. */
const ITERATIONS = 8000;
/** At most so often a better trip is described and sent, and the progress told; milliseconds. */
const TRIP_EVERY = 1000;
const PROGRESS_EVERY = 120;

interface Listener {
  readonly onTrip: (trip: Itinerary, progress: number) => void;
  readonly onProgress: (progress: number) => void;
  readonly now: () => number;
}

/** Sends the first trip at once and better ones now and then while the search goes on; the search itself is the same. */
export function streaming({ onTrip, onProgress, now }: Listener): {
  readonly stop: Stop;
  readonly onImprovement: NonNullable<PlanOptions['onImprovement']>;
} {
  let lastTrip = Number.NEGATIVE_INFINITY;
  let lastProgress = now();
  let waiting: (() => Itinerary | null) | null = null;
  const rule = maxIterations(ITERATIONS);
  const send = (iteration: number) => {
    const trip = waiting?.() ?? null;
    waiting = null;
    if (trip === null) return;
    lastTrip = now();
    onTrip(trip, iteration / ITERATIONS);
  };
  const stop = (state: Parameters<Stop>[0]) => {
    const time = now();
    if (waiting !== null && time - lastTrip >= TRIP_EVERY) send(state.iteration);
    if (time - lastProgress >= PROGRESS_EVERY) {
      lastProgress = time;
      onProgress(state.iteration / ITERATIONS);
    }
    return rule(state);
  };
  return {
    stop: Object.assign(stop, rule),
    onImprovement: ({ iteration }, trip) => {
      waiting = trip;
      if (lastTrip === Number.NEGATIVE_INFINITY) send(iteration);
    },
  };
}
