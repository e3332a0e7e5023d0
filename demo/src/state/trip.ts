import {
  type ArrangedDay,
  type Arrangement,
  arrangementOf,
  type Issue,
  type Itinerary,
  type Region,
} from '@kangtu/core';
import type { BasemapLayer } from '@kangtu/regions/basemap';
import { effect, signal } from '@preact/signals';
import type { Answer, Question } from '../protocol.ts';
import type { Ask } from './ask.ts';
import { defaultDate } from './dates.ts';
import { createHistory } from './history.ts';
import { askOf, PRESETS } from './presets.ts';
import { toRequest } from './request.ts';
import { tripStops } from './stops.ts';
import { focusDay } from './view.ts';

export type Status =
  | 'loading'
  | 'planning'
  | 'improving'
  | 'done'
  | 'issues'
  | 'no-way'
  | 'failed'
  | 'bad-link';

/** All that decides a trip: the wishes, the seed of the search, and what was changed by hand. */
export interface Wishes {
  readonly ask: Ask;
  readonly seed: number;
  /** Stops kept when the trip is planned again. */
  readonly locked: readonly string[];
  /** Stops of the trips shown before, left out so that another trip is another one. */
  readonly setAside: readonly string[];
  /** The stops in the traveller's own order; null = as the planner has them. */
  readonly byHand: ByHand | null;
}

interface ByHand extends Arrangement {
  /** Stops taken out: planning again does not bring them back. */
  readonly removed: readonly string[];
}

export const region = signal<Region | null>(null);
export const basemap = signal<readonly BasemapLayer[] | null>(null);
export const history = createHistory<Wishes | null>(null);
export const itinerary = signal<Itinerary | null>(null);
export const issues = signal<readonly Issue[]>([]);
export const status = signal<Status>('loading');
/** 0 .. 1 of the running search. */
export const progress = signal(0);

/** Finished plans, so that undo and redo show them at once. */
const finished = new WeakMap<Wishes, Itinerary>();

effect(() => {
  document.documentElement.dataset.status = status.value;
});

let worker: Worker | null = null;
let job = 0;

/** Starts the worker; `first` gives the wishes to begin with once the region is there, null = a bad link. */
export function startPlanner(first: (land: Region) => Promise<Wishes | null>): void {
  worker = new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' });
  worker.onerror = () => {
    status.value = 'failed';
  };
  worker.onmessage = async (event: MessageEvent<Answer>) => {
    const answer = event.data;
    if (answer.type !== 'ready') return receive(answer);
    region.value = answer.region;
    basemap.value = answer.basemap;
    begin(await first(answer.region));
  };
}

/** Begins anew with these wishes; null says that the link was bad. */
export function begin(wishes: Wishes | null): void {
  history.replace(wishes);
  if (wishes === null) status.value = 'bad-link';
  else work();
}

export const defaultWishes = (land: Region): Wishes => ({
  ask: askOf(PRESETS[0]!, land, defaultDate(new Date())),
  seed: 1,
  locked: [],
  setAside: [],
  byHand: null,
});

/** New wishes: one step to undo, and a new plan around what is locked. */
export function wish(change: Partial<Ask>): void {
  const now = history.now.value;
  if (now === null) return;
  const wanted = change.mustSee ?? now.ask.mustSee;
  const removed = (now.byHand?.removed ?? []).filter((id) => !wanted.includes(id));
  const avoid = [...new Set([...(change.avoid ?? now.ask.avoid), ...removed])];
  const ask = { ...now.ask, ...change, avoid };
  commit({ ask, seed: now.seed, locked: now.locked, setAside: [], byHand: null });
}

/** A preset: a fresh start, nothing locked. */
export function choose(ask: Ask): void {
  commit({ ask, seed: 1, locked: [], setAside: [], byHand: null });
}

/** Wishes that leave the stops as they are: only their times are worked out again. */
export function wishKeeping(change: Partial<Ask>): void {
  const now = history.now.value;
  if (now === null || now.byHand === null) wish(change);
  else commit({ ...now, ask: { ...now.ask, ...change } });
}

/** Changes the stops by hand; their times and what is wrong with them come back at once. */
export function rearrange(
  change: (days: readonly ArrangedDay[]) => readonly ArrangedDay[],
  removed?: string,
): void {
  const now = history.now.value;
  const trip = itinerary.value;
  if (now === null || trip === null) return;
  const current = now.byHand ?? { ...arrangementOf(trip), removed: [] };
  const days = change(current.days);
  const placed = new Set(days.flatMap(({ stops }) => stops.map(({ place }) => place)));
  const without = (ids: readonly string[]) => ids.filter((id) => id !== removed);
  commit({
    ...now,
    ask: { ...now.ask, mustSee: without(now.ask.mustSee) },
    locked: without(now.locked),
    setAside: now.setAside.filter((id) => !placed.has(id)),
    byHand: { days, removed: removed === undefined ? current.removed : [...current.removed, removed] },
  });
}

export function toggleLock(place: string): void {
  const now = history.now.value;
  const trip = itinerary.value;
  if (now === null || trip === null) return;
  const locked = now.locked.includes(place)
    ? now.locked.filter((id) => id !== place)
    : [...now.locked, place];
  const next = { ...now, locked };
  if (status.value === 'done') finished.set(next, trip);
  commit(next);
}

/** Goes back to a finished trip, as one step to undo. */
export function restore(wishes: Wishes, trip: Itinerary): void {
  finished.set(wishes, trip);
  commit(wishes);
}

/** Beyond so many the map runs out of good places: begin again. */
const MOST_ASIDE = 40;

/**
 * Another trip for the same wishes. The search finds the same best one from any seed, so every second stop that
 * nobody asked for is set aside.
 */
export function anotherTrip(): void {
  const now = history.now.value;
  const trip = itinerary.value;
  if (now === null || trip === null) return;
  const wanted = new Set([...now.ask.mustSee, ...now.locked]);
  const free = tripStops(trip).filter(({ place }) => !wanted.has(place));
  const setAside = [...now.setAside, ...free.filter((_, i) => i % 2 === 0).map(({ place }) => place)];
  const seed = now.seed + 1;
  commit({ ...now, seed, setAside: setAside.length > MOST_ASIDE ? [] : setAside, byHand: null });
}

export function undo(): void {
  if (history.undo()) work();
}

export function redo(): void {
  if (history.redo()) work();
}

export function stopPlanning(): void {
  send({ type: 'stop', job });
}

function commit(next: Wishes): void {
  history.commit(next);
  work();
}

function work(): void {
  const now = history.now.value;
  if (now === null) return;
  job += 1;
  const ready = finished.get(now);
  if (ready !== undefined) return void show(ready, 1);
  const request = toRequest(now.ask, now.locked, now.setAside);
  progress.value = 0;
  status.value = 'planning';
  if (now.byHand === null) send({ type: 'plan', job, request, seed: now.seed });
  else send({ type: 'arrange', job, request, arrangement: { days: now.byHand.days } });
}

const send = (question: Question): void => worker?.postMessage(question);

function receive(answer: Exclude<Answer, { type: 'ready' }>): void {
  if (answer.job !== job) return;
  switch (answer.type) {
    case 'plan':
      show(answer.itinerary, answer.progress);
      return;
    case 'stopped':
      status.value = 'done';
      return;
    case 'issues':
      issues.value = answer.issues;
      itinerary.value = null;
      status.value = 'issues';
      return;
    default:
      status.value = answer.type;
  }
}

function show(next: Itinerary, done: number): void {
  const now = history.now.value;
  issues.value = [];
  itinerary.value = next;
  progress.value = done;
  status.value = done >= 1 ? 'done' : 'improving';
  if (done >= 1 && now !== null) finished.set(now, next);
  if (focusDay.value > next.days.length) focusDay.value = 0;
}
