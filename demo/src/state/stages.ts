import type { Itinerary } from '@kangtu/core';
import { effect, type Signal, signal } from '@preact/signals';
import { breathe } from '../tasks.ts';
import { itinerary, status } from './trip.ts';

/** A part of the page that shows the trip, and may take its time over it. */
type Part = (trip: Itinerary | null) => void | Promise<void>;

const MOST_DAYS = 5;
const stage = (): Signal<Itinerary | null> => signal<Itinerary | null>(null);

/** The trip as each part of the list has it: a new one reaches them one after the other, each in a task of its own. */
export const stages = {
  title: stage(),
  days: Array.from({ length: MOST_DAYS }, stage),
  remarks: stage(),
  rest: stage(),
};

const parts: Part[] = [stages.title, ...stages.days, stages.remarks, stages.rest].map((each) => (trip) => {
  each.value = trip;
});

/** Another part, after those that are there; returns how to take it away again. */
export function addPart(part: Part): () => void {
  parts.push(part);
  void part(itinerary.peek());
  return () => void parts.splice(parts.indexOf(part), 1);
}

let running = 0;

async function showTrip(trip: Itinerary | null): Promise<void> {
  running += 1;
  const mine = running;
  for (const part of [...parts]) {
    await part(trip);
    await breathe();
    if (mine !== running) return;
  }
  shown.value = trip;
}

/** The trip that every part of the page shows. */
const shown = stage();

effect(() => {
  void showTrip(itinerary.value);
});

// For whoever waits from outside: done means planned and shown.
effect(() => {
  const now = status.value;
  const pending = now === 'done' && shown.value !== itinerary.value;
  document.documentElement.dataset.status = pending ? 'showing' : now;
});
