import {
  type Issue,
  type Itinerary,
  type Names,
  type Place,
  type Region,
  type TripRequest,
  withoutPrivate,
} from '@kangtu/core';
import { computed, effect, signal } from '@preact/signals';
import { AREAS, type AreaId } from '../areas.ts';
import type { Answer, Background, Land, LineStopTold } from '../protocol.ts';
import { createHistory } from './history.ts';
import { Planner } from './planner.ts';
import { toRequest } from './request.ts';
import { focusDay } from './view.ts';
import type { Wishes } from './wishes.ts';

export type Status =
  | 'loading'
  | 'planning'
  | 'improving'
  | 'done'
  | 'issues'
  | 'no-way'
  | 'failed'
  | 'bad-link';

const land = signal<Land | null>(null);
export const region = computed<Region | null>(() => land.value?.region ?? null);
/** What a place of the map is called. */
export const namesOf = (id: string): Names | undefined =>
  region.value?.places.find((place) => place.id === id)?.names;
export const symbolZooms = computed(() => land.value?.symbolZooms ?? new Map<string, number>());
export const background = signal<Background | null>(null);
export const history = createHistory<Wishes | null>(null);
export const itinerary = signal<Itinerary | null>(null);
/** The shown trip without a word about anybody's health: for files, links and paper. */
export const openItinerary = computed(() =>
  itinerary.value === null ? null : withoutPrivate(itinerary.value),
);
export const issues = signal<readonly Issue[]>([]);
export const status = signal<Status>('loading');
/** 0 .. 1 of the running search. */
export const progress = signal(0);
/** True when the search was ended by the traveller: the trip is the best one found until then. */
export const wasStopped = signal(false);

/** True when the map asked for last could not be read. */
export const isUnready = signal(false);

/** The wishes behind the shown trip. */
const shownWishes = signal<Wishes | null>(null);
const UNMET: ReadonlySet<Status> = new Set(['issues', 'no-way', 'failed']);
/** True while what was asked last could not be planned and the trip of before is shown. */
export const isUnmet = computed(() => UNMET.has(status.value) && itinerary.value !== null);
/** What a change of the shown trip begins from: its own wishes, also where later ones could not be met. */
export const basis = computed(() => (isUnmet.value ? shownWishes.value : history.now.value));

/** Finished plans, so that undo and redo show them at once. */
const finished = new WeakMap<Wishes, Itinerary>();

const planner = new Planner(receive);
let job = 0;
let area: AreaId | null = null;
let waiting: ((land: Region) => void)[] = [];
/** Places of the map that is being opened. */
let arrived: Place[] = [];

/** The map of an area; the one before it is put away as soon as the new one is there. */
export function openArea(wanted: AreaId): Promise<Region> {
  if (area === wanted && region.value !== null) return Promise.resolve(region.value);
  if (area !== wanted) {
    area = wanted;
    waiting = [];
    arrived = [];
    isUnready.value = false;
    status.value = 'loading';
    planner.open(AREAS[wanted]);
  }
  return new Promise((resolve) => {
    waiting.push(resolve);
  });
}

let checking: ((request: TripRequest | null) => void) | null = null;

/** Whatever came in a link, as a request of the map that is open; null when it is none. */
export function checkRequest(request: unknown): Promise<TripRequest | null> {
  job += 1;
  status.value = 'loading';
  planner.ask({ type: 'check', job, request });
  return new Promise((resolve) => {
    checking = resolve;
  });
}

/** Begins anew with these wishes, one step to undo where a trip was there; null says that the link was bad. */
export function begin(wishes: Wishes | null): void {
  if (wishes !== null && history.now.value !== null) {
    commit(wishes);
    return;
  }
  history.replace(wishes);
  if (wishes !== null) {
    work();
    return;
  }
  job += 1;
  itinerary.value = null;
  status.value = 'bad-link';
}

/**
 * One step to undo, and a new plan or arrangement; wishes that could not be met are no step to go back to.
 * With `ready` the trip is known and only shown.
 */
export function commit(next: Wishes, ready?: Itinerary): void {
  if (ready !== undefined) finished.set(next, ready);
  if (isUnmet.value && history.now.value !== shownWishes.value) history.replace(next);
  else history.commit(next);
  work();
}

export function undo(): void {
  if (history.undo()) work();
}

/** A named line was asked for: it becomes wishes only when there is a trip along it. */
const lineAsked = signal(false);
export const canStepBack = computed(() => lineAsked.value || history.canUndo.value);

/** Back from what could not be planned to the trip of before. */
export function stepBack(): void {
  if (!lineAsked.value && history.now.value !== shownWishes.value) history.undo();
  work();
}

export function redo(): void {
  if (history.redo()) work();
}

let alongLine: ((trip: Itinerary, stops: readonly LineStopTold[]) => void) | null = null;

/** Asks for a trip along a named line of the map that is open; `done` makes wishes of it. */
export function planLine(
  line: string,
  request: Readonly<Record<string, unknown>>,
  done: typeof alongLine,
): void {
  job += 1;
  alongLine = done;
  lineAsked.value = true;
  wasStopped.value = false;
  progress.value = 0;
  status.value = 'planning';
  planner.ask({ type: 'line', job, line, request });
}

/** Ends the search at once. What was found so far stays; with nothing found the step before comes back. */
export function stopPlanning(): void {
  const now = history.now.value;
  planner.interrupt();
  job += 1;
  if (status.value === 'improving' && now !== null && itinerary.value !== null) {
    finished.set(now, itinerary.value);
    wasStopped.value = true;
    status.value = 'done';
  } else if (canStepBack.value) stepBack();
  else status.value = 'failed';
}

/** Call when there is time: a search that is interrupted has its successor at hand. */
export const prepareNext = (): void => planner.prepare();

function work(): void {
  const now = history.now.value;
  if (now === null) return;
  job += 1;
  wasStopped.value = false;
  if (now.ask.area !== area || region.value === null) {
    const mine = job;
    void openArea(now.ask.area).then(() => mine === job && send(now));
  } else send(now);
}

function send(now: Wishes): void {
  const ready = finished.get(now);
  lineAsked.value = false;
  if (ready !== undefined) {
    planner.interrupt();
    show(ready, 1);
    return;
  }
  const request = toRequest(now.ask, now.locks, now.setAside);
  progress.value = 0;
  status.value = 'planning';
  if (now.byHand === null) planner.ask({ type: 'plan', job, request, seed: now.seed });
  else planner.ask({ type: 'arrange', job, request, arrangement: { days: now.byHand.days } });
}

function receive(answer: Answer): void {
  switch (answer.type) {
    case 'places':
      arrived.push(...answer.places);
      return;
    case 'ready':
      openLand(answer.land);
      return;
    case 'background':
      background.value = answer.background;
      return;
    case 'unready':
      // Asked for once more, it is read once more.
      area = null;
      isUnready.value = true;
      status.value = 'failed';
      return;
    case 'lines':
      return;
    default:
      if (answer.job !== job) return;
      if (checking === null) receiveWork(answer);
      else {
        const resolve = checking;
        checking = null;
        resolve(answer.type === 'request' ? answer.request : null);
      }
  }
}

function openLand({ region: bare, symbolZooms: zooms }: Land): void {
  const opened: Region = { ...bare, places: arrived };
  itinerary.value = null;
  focusDay.value = 0;
  land.value = { region: opened, symbolZooms: zooms };
  for (const resolve of waiting.splice(0)) resolve(opened);
}

function receiveWork(
  answer: Exclude<Answer, { type: 'places' | 'ready' | 'background' | 'unready' | 'lines' }>,
): void {
  switch (answer.type) {
    case 'plan':
      show(answer.itinerary, answer.progress);
      return;
    case 'line':
      alongLine?.(answer.itinerary, answer.stops);
      return;
    case 'progress':
      progress.value = answer.progress;
      return;
    case 'request':
      return;
    case 'issues':
      issues.value = answer.issues;
      status.value = 'issues';
      return;
    default:
      status.value = answer.type;
  }
}

function show(next: Itinerary, done: number): void {
  const now = history.now.value;
  issues.value = [];
  shownWishes.value = now;
  itinerary.value = next;
  progress.value = done;
  status.value = done >= 1 ? 'done' : 'improving';
  if (done < 1) return;
  if (now !== null) finished.set(now, next);
}

effect(() => {
  const trip = itinerary.value;
  if (trip !== null && focusDay.peek() > trip.days.length) focusDay.value = 0;
});
