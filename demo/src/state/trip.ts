import type { Issue, Itinerary, Region } from '@kangtu/core';
import { computed, effect, signal } from '@preact/signals';
import type { Basemap } from '../basemap.ts';
import { messages } from '../i18n/language.ts';
import type { Answer, Question } from '../protocol.ts';
import type { Ask } from './ask.ts';
import { defaultDate } from './dates.ts';
import { createHistory } from './history.ts';
import { askOf, PRESETS } from './presets.ts';
import { toRequest } from './request.ts';
import { focusDay } from './view.ts';

export type Status = 'loading' | 'planning' | 'improving' | 'done' | 'issues' | 'failed';

/** All that decides a trip: the wishes and the seed of the search. */
export interface Wishes {
  readonly ask: Ask;
  readonly seed: number;
}

export const region = signal<Region | null>(null);
export const basemap = signal<Basemap | null>(null);
export const history = createHistory<Wishes | null>(null);
export const itinerary = signal<Itinerary | null>(null);
export const issues = signal<readonly Issue[]>([]);
export const status = signal<Status>('loading');
/** 0 .. 1 of the running search. */
export const progress = signal(0);

/** For the live region: what the planner came to, once it is done. */
export const announcement = computed(() => {
  const trip = itinerary.value;
  if (trip === null || status.value !== 'done') return '';
  return messages.value.trip.announce(
    trip.days.length,
    trip.totals.stops,
    Math.round(trip.totals.metres / 1000),
  );
});

effect(() => {
  document.documentElement.dataset.status = status.value;
});

let worker: Worker | null = null;
let job = 0;

export function startPlanner(): void {
  worker = new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = (event: MessageEvent<Answer>) => receive(event.data);
  worker.onerror = () => {
    status.value = 'failed';
  };
}

/** New wishes: one step to undo, and a new plan. */
export function wish(change: Partial<Ask>, seed = history.now.value?.seed ?? 1): void {
  const now = history.now.value;
  if (now === null) return;
  history.commit({ ask: { ...now.ask, ...change }, seed });
  plan();
}

export function anotherTrip(): void {
  const now = history.now.value;
  if (now !== null) wish({}, now.seed + 1);
}

export function undo(): void {
  if (history.undo()) plan();
}

export function redo(): void {
  if (history.redo()) plan();
}

export function stopPlanning(): void {
  ask({ type: 'stop', job });
}

function plan(): void {
  const now = history.now.value;
  if (now === null) return;
  job += 1;
  status.value = 'planning';
  progress.value = 0;
  ask({ type: 'plan', job, request: toRequest(now.ask), seed: now.seed });
}

const ask = (question: Question): void => worker?.postMessage(question);

function receive(answer: Answer): void {
  if (answer.type === 'ready') {
    region.value = answer.region;
    basemap.value = answer.basemap;
    const first = askOf(PRESETS[0]!, answer.region, defaultDate(new Date()));
    history.replace({ ask: first, seed: 1 });
    plan();
    return;
  }
  if (answer.job !== job) return;
  if (answer.type === 'plan') showPlan(answer.itinerary, answer.progress);
  else if (answer.type === 'issues') {
    issues.value = answer.issues;
    itinerary.value = null;
    status.value = 'issues';
  } else status.value = answer.type === 'stopped' ? 'done' : 'failed';
}

function showPlan(next: Itinerary, done: number): void {
  issues.value = [];
  itinerary.value = next;
  progress.value = done;
  status.value = done >= 1 ? 'done' : 'improving';
  if (focusDay.value > next.days.length) focusDay.value = 0;
}
