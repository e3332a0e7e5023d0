import { type ArrangedDay, arrangementOf, type ClockTime, type Itinerary, type Region } from '@kangtu/core';
import type { Ask } from './ask.ts';
import { defaultDate } from './dates.ts';
import { locksAt } from './locks.ts';
import { askOf, presetsOf } from './presets.ts';
import { tripStops } from './stops.ts';
import { basis, commit, history, isUnmet, itinerary, status } from './trip.ts';
import type { Wishes } from './wishes.ts';

/** The first trip of an area; of an earlier one, who travels, how and when stays. */
export const defaultWishes = (land: Region, area: Ask['area'], before?: Ask): Wishes => ({
  ask: askOf(presetsOf(area)[0]!, area, land, before?.date ?? defaultDate(new Date()), before),
  seed: 1,
  locks: [],
  setAside: [],
  byHand: null,
});

/** The shown trip and what it was made of; null while there is none. */
function current(): { readonly now: Wishes; readonly trip: Itinerary } | null {
  const [now, trip] = [basis.value, itinerary.value];
  return now === null || trip === null ? null : { now, trip };
}

/** The form's new wishes: one step to undo, and a new plan around what is locked. */
export const wish = (change: Partial<Ask>): void => planWith(history.now.value, change);

/** The shown trip planned again with other wishes. */
export const planAgain = (change: Partial<Ask>): void => planWith(basis.value, change);

function planWith(now: Wishes | null, change: Partial<Ask>): void {
  if (now === null) return;
  const wanted = change.mustSee ?? now.ask.mustSee;
  const removed = (now.byHand?.removed ?? []).filter((id) => !wanted.includes(id));
  const avoid = [...new Set([...(change.avoid ?? now.ask.avoid), ...removed])];
  const ask = { ...now.ask, ...change, avoid };
  commit({ ...now, ask, setAside: [], byHand: null });
}

/** A preset: a fresh start, nothing locked. Who travels and how stays. */
export function choose(ask: Ask): void {
  commit({ ask, seed: 1, locks: [], setAside: [], byHand: null });
}

/** Wishes that leave the stops of the shown trip as they are: only their times are worked out again. */
export function keepStops(change: Partial<Ask>): void {
  const now = basis.value;
  if (now === null || now.byHand === null) planAgain(change);
  else commit({ ...now, ask: { ...now.ask, ...change } });
}

/** Changes the stops by hand; their times and what is wrong with them come back at once. */
export function rearrange(
  change: (days: readonly ArrangedDay[]) => readonly ArrangedDay[],
  asked: Partial<Ask> = {},
): void {
  const both = current();
  if (both === null) return;
  const { now, trip } = both;
  const before = now.byHand ?? { ...arrangementOf(trip), removed: [] };
  const days = change(before.days);
  const placed = new Set(days.flatMap(({ stops }) => stops.map(({ place }) => place)));
  const gone = new Set(tripStops(trip).flatMap(({ place }) => (placed.has(place) ? [] : [place])));
  const locked = new Set(now.locks.map(({ place }) => place).filter((id) => !gone.has(id)));
  commit({
    ...now,
    ask: without({ ...now.ask, ...asked }, gone, trip),
    locks: locksAt(days, locked),
    setAside: now.setAside.filter((id) => !placed.has(id)),
    byHand: { days, removed: [...before.removed.filter((id) => !placed.has(id)), ...gone] },
  });
}

/** The wishes without any that asks for one of these stops. */
function without(ask: Ask, gone: ReadonlySet<string>, { request }: Itinerary): Ask {
  if (gone.size === 0) return ask;
  const { fixed = [], stays = [], courses = [], ...others } = ask.wishes;
  const kept = <T extends { readonly place: string }>(list: readonly T[]) =>
    list.filter(({ place }) => !gone.has(place));
  const wishes = {
    ...others,
    ...(fixed.length > 0 && { fixed: kept(fixed) }),
    ...(stays.length > 0 && { stays: kept(stays) }),
    ...(courses.length > 0 && { courses: kept(courses) }),
  };
  const given = (i: number) => request.therapies?.[i]?.place ?? '';
  return {
    ...ask,
    mustSee: ask.mustSee.filter((id) => !gone.has(id)),
    therapies: ask.therapies.filter(({ place }, i) => !gone.has(place ?? given(i))),
    wishes,
  };
}

/** Locks or frees stops: when all of them are locked they are freed, else the rest is locked, too. */
export function toggleLocks(places: readonly string[]): void {
  const both = current();
  if (both === null) return;
  const { now, trip } = both;
  const locked = new Set(now.locks.map(({ place }) => place));
  const free = places.every((id) => locked.has(id));
  for (const id of places)
    if (free) locked.delete(id);
    else locked.add(id);
  const days = (now.byHand ?? arrangementOf(trip)).days;
  commit(
    { ...now, locks: locksAt(days, locked) },
    status.value === 'done' || isUnmet.value ? trip : undefined,
  );
}

export const isLocked = (place: string): boolean =>
  basis.value?.locks.some((lock) => lock.place === place) ?? false;

/** Other hours for one day. */
export function setDayTimes(
  day: number,
  times: { readonly start?: ClockTime; readonly end?: ClockTime },
): void {
  const ask = basis.value?.ask;
  if (ask === undefined) return;
  const others = (ask.wishes.dayTimes ?? []).filter((each) => each.day !== day);
  const own = (ask.wishes.dayTimes ?? []).find((each) => each.day === day);
  keepStops({ wishes: { ...ask.wishes, dayTimes: [...others, { ...own, day, ...times }] } });
}

/** Beyond so many the map runs out of good places: begin again. */
const MOST_ASIDE = 40;

/**
 * Another trip for the same wishes. The search finds the same best one from any seed, so every second stop that
 * nobody asked for is set aside.
 */
export function anotherTrip(): void {
  const both = current();
  if (both === null) return;
  const { now, trip } = both;
  const wanted = new Set([...now.ask.mustSee, ...now.locks.map(({ place }) => place)]);
  const free = tripStops(trip).filter(({ place }) => !wanted.has(place));
  const setAside = [...now.setAside, ...free.filter((_, i) => i % 2 === 0).map(({ place }) => place)];
  const seed = now.seed + 1;
  commit({ ...now, seed, setAside: setAside.length > MOST_ASIDE ? [] : setAside, byHand: null });
}
