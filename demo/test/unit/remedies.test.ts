import { type Finding, type Itinerary, type RemedyCode, WELLNESS_KINDS } from '@kangtu/core';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Answer, Question } from '../../src/protocol.ts';
import { planned, region } from './region.js';

type State = typeof import('../../src/state/trip.ts');
type Remedies = typeof import('../../src/state/remedies.ts');
let state: State;
let remedies: Remedies;
let trip: Itinerary;

/** Has the map and never answers: what a button asks for is seen in the history. */
class SilentWorker {
  onmessage: ((message: { data: Answer }) => void) | null = null;
  postMessage({ type }: Question): void {
    const land = { region, symbolZooms: new Map() };
    if (type === 'open') queueMicrotask(() => this.onmessage?.({ data: { type: 'ready', land } }));
  }
  terminate(): void {}
}

beforeAll(async () => {
  vi.stubGlobal('document', { documentElement: { lang: '', dataset: {} }, title: '' });
  vi.stubGlobal('navigator', { language: 'zh-CN' });
  vi.stubGlobal('Worker', SilentWorker);
  state = await import('../../src/state/trip.ts');
  remedies = await import('../../src/state/remedies.ts');
  const { askOfRequest } = await import('../../src/state/ask-of-request.ts');
  const made = planned({ namedLine: 'lz-loop-e', transport: 'self-drive' });
  trip = made.trip;
  const ask = askOfRequest(made.request, 'guilin-liuzhou');
  await state.openArea('guilin-liuzhou');
  state.itinerary.value = trip;
  state.history.replace({ ask, seed: 1, locks: [], setAside: [], byHand: null });
});

const visits = () =>
  trip.days.flatMap((day, d) =>
    day.items.flatMap((item, i) =>
      item.kind === 'visit' ? [{ day: d + 1, path: `/days/${d}/items/${i}`, ...item }] : [],
    ),
  );

function fixOf(code: RemedyCode, params: Finding['params'], more: Partial<Finding> = {}) {
  const finding: Finding = {
    code: 'rule-broken',
    severity: 'error',
    path: '/days/0',
    params: {},
    remedy: { code, params: params as NonNullable<Finding['remedy']>['params'] },
    ...more,
  };
  return remedies.remedyFix(finding, trip);
}

/** What pressing the button asks for, with the step taken back. */
function pressed(...args: Parameters<typeof fixOf>) {
  const fix = fixOf(...args);
  expect(fix, args[0]).not.toBeNull();
  const before = state.history.now.value;
  fix!.run();
  const wishes = state.history.now.value!;
  expect(wishes).not.toBe(before);
  state.history.undo();
  return wishes;
}

test('each proposal that the page can carry out is a button that asks for just that', () => {
  const bath = visits().find(({ place }) => trip.places[place]!.kind === 'hot-spring')!;
  const other = visits().find(({ day, place }) => day === bath.day && place !== bath.place)!;
  const { ask } = state.history.now.value!;
  const stops = (wishes: ReturnType<typeof pressed>) =>
    wishes.byHand!.days.flatMap((day) => day.stops.map(({ place }) => place));

  expect(stops(pressed('fewer-baths', { day: bath.day }))).not.toContain(bath.place);
  expect(stops(pressed('other-dates', { place: bath.place }))).not.toContain(bath.place);
  expect(stops(pressed('treat-further-apart', { days: 2 }, { path: other.path }))).not.toContain(other.place);
  const visited = new Set(visits().map(({ place }) => place));
  const added = stops(pressed('add-wellness', {})).filter((id) => !visited.has(id));
  const kinds = added.map((id) => region.places.find((place) => place.id === id)!.kind);
  expect(kinds.some((kind) => WELLNESS_KINDS.includes(kind))).toBe(true);
  expect(pressed('drive-later', { minutes: 30 }).ask.transport).toBe('coach');
  const hot = pressed('cooler-hours', { place: other.place }).ask.wishes.fixed;
  expect(hot).toEqual([{ place: other.place, earliest: 900 }]);
  const shorter = pressed('treat-shorter', { minutes: 20 }, { path: other.path });
  const stay = shorter.byHand!.days.flatMap((day) => day.stops).find(({ place }) => place === other.place);
  expect(stay?.minutes).toBe(other.minutes - 20);
  const rested = pressed('rest-longer', { minutes: 15 }, { params: { limit: 90 } });
  expect(rested.ask.wishes.breaks).toEqual({ midday: 90 });
  const ridden = pressed('rest-at', { place: bath.place, minutes: 50 }, { params: { most: 120 } });
  expect(ridden.ask.wishes.breaks).toEqual({ drivingMost: 120 });
  const early = pressed('longer-days', { day: 2 }, { params: { start: '07:45' } });
  expect(early.ask.wishes.dayTimes).toEqual([{ day: 2, start: 465 }]);
  expect(pressed('bath-later', { minutes: 45 }, { path: bath.path }).ask.wishes.fixed).toEqual([
    { place: bath.place, earliest: bath.start + 45 },
  ]);
  expect(ask.wishes.fixed).toBeUndefined();
});

test('what only the traveller can do has no button', () => {
  expect(fixOf('sleep-lower', { day: 1 })).toBeNull();
});
