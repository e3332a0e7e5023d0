import type { Itinerary } from '@kangtu/core';
import { computed, effect, type Signal, signal } from '@preact/signals';
import { breathe } from '../tasks.ts';
import { history, itinerary, prepareNext, type Status, status } from './trip.ts';

/** A part of the page that shows the trip, and may take its time over it; true when it changed something. */
type Part = (trip: Itinerary | null) => boolean | Promise<boolean>;

const MOST_DAYS = 5;
const ROWS_AT_ONCE = 4;
/** Parts of the form, see `Turn`. */
const FORM_PARTS = 5;
const stage = (): Signal<Itinerary | null> => signal<Itinerary | null>(null);

/** The trip as each part of the list has it: a new one reaches them one after the other, each in a task of its own. */
export const stages = {
  title: stage(),
  days: Array.from({ length: MOST_DAYS }, stage),
  remarks: stage(),
  rest: stage(),
};

/** Rows of a day that there are: those of the first trip come a few at a time, since code runs slowly for the first time. */
export const mostRows = signal(0);

async function showFirstDay(trip: Itinerary | null): Promise<boolean> {
  stages.days[0]!.value = trip;
  if (trip === null) return true;
  while (mostRows.value < trip.days[0]!.items.length) {
    await breathe();
    mostRows.value += ROWS_AT_ONCE;
  }
  mostRows.value = Number.POSITIVE_INFINITY;
  return true;
}

const show =
  (each: Signal<Itinerary | null>): Part =>
  (trip) => {
    each.value = trip;
    return true;
  };
const showLaterDay =
  (each: Signal<Itinerary | null>, d: number): Part =>
  (trip) => {
    const days = [each.peek(), trip].map((one) => one?.days.length ?? 0);
    each.value = trip;
    return days.some((count) => count > d + 1);
  };
const parts: Part[] = [
  show(stages.title),
  showFirstDay,
  ...stages.days.slice(1).map(showLaterDay),
  show(stages.remarks),
  show(stages.rest),
];

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
    // Of a part that stays away nothing has to be painted.
    if (await part(trip)) await breathe();
    if (mine !== running) return;
  }
  shown.value = trip;
}

/** The trip that every part of the page shows. */
const shown = stage();

effect(() => {
  void showTrip(itinerary.value);
});

/** How many parts of the form there are: each is made in a task of its own. */
export const formParts = signal(0);

const stopWaiting = effect(() => {
  if (history.now.value !== null) void makeForm();
});

async function makeForm(): Promise<void> {
  await breathe();
  stopWaiting();
  while (formParts.value < FORM_PARTS) {
    formParts.value += 1;
    await breathe();
  }
}

const BUSY: ReadonlySet<Status> = new Set(['loading', 'planning', 'improving']);
const isPending = computed(() => status.value === 'done' && shown.value !== itinerary.value);
/** Nothing is being planned, and what there is has been shown: time for what can wait. */
export const isAtRest = computed(() => !BUSY.has(status.value) && !isPending.value);

effect(() => {
  if (isAtRest.value && status.value === 'done') prepareNext();
});

// For whoever waits from outside: done means planned and shown.
effect(() => {
  document.documentElement.dataset.status = isPending.value ? 'showing' : status.value;
});
