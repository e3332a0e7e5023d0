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
  const { language, loadLanguage } = await import('../../src/i18n/language.ts');
  await loadLanguage(language.value);
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

test('stops leave, move, come in, begin and last as proposed', () => {
  const [first, second] = visits();
  const { place } = first!;
  const days = (wishes: ReturnType<typeof pressed>) =>
    wishes.byHand!.days.map((day) => day.stops.flatMap((stop) => (stop.pass ? [] : [stop.place])));
  const stay = (wishes: ReturnType<typeof pressed>, of: string) =>
    wishes.byHand!.days.flatMap((day) => day.stops).find((stop) => stop.place === of)?.minutes;
  const fixed = (wishes: ReturnType<typeof pressed>) => wishes.ask.wishes.fixed;

  for (const wishes of [
    pressed('drop-stop', { place }),
    pressed('nearer-help', { place, limit: 60 }),
    pressed('ask-hours', { place }),
  ])
    expect(days(wishes).flat()).toEqual(
      visits()
        .map((visit) => visit.place)
        .filter((id) => id !== place),
    );
  const moved = days(pressed('other-day', { place, day: 3, date: '2027-04-12' }));
  expect(moved[0]).not.toContain(place);
  expect(moved[2]?.at(-1)).toBe(place);
  const left = trip.leftOut[0]!.place;
  expect(days(pressed('add-place', { place: left })).flat()).toContain(left);

  expect(fixed(pressed('begin-at', { place, time: '10:30' }))).toEqual([{ place, earliest: 630 }]);
  expect(fixed(pressed('arrive-by', { place, time: '10:30' }))).toEqual([{ place, latest: 630 }]);
  const latest = 1080 - first!.minutes;
  expect(fixed(pressed('end-before-dark', { place, time: '18:00' }))).toEqual([{ place, latest }]);
  for (const code of ['keep-from-meal', 'treat-later'] as const)
    expect(fixed(pressed(code, { place, minutes: 20 }))).toEqual([{ place, earliest: first!.start + 20 }]);

  expect(stay(pressed('stay-longer', { place: second!.place, minutes: 25 }), second!.place)).toBe(
    second!.minutes + 25,
  );
  const longest = visits()
    .filter(({ day }) => day === 1)
    .reduce((a, b) => (b.minutes > a.minutes ? b : a));
  const cut = pressed('end-earlier', { day: 1, minutes: 40 });
  expect(stay(cut, longest.place)).toBe(longest.minutes - 40);

  expect(pressed('rest-on-the-way', { minutes: 100 }).ask.wishes.breaks).toEqual({ drivingMost: 100 });
  expect(pressed('rest-between', { minutes: 150 }).ask.wishes.breaks).toEqual({ sightseeingMost: 150 });
  const stopsPerDay = trip.days[0]!.totals.stops - 1;
  expect(pressed('fewer-stops', { day: 1, stops: 1 }).ask.wishes.limits).toEqual({ stopsPerDay });
});

test('what only the traveller can do has no button', () => {
  expect(fixOf('sleep-lower', { day: 1 })).toBeNull();
  // Nor what would cut every visit to nothing.
  expect(fixOf('end-earlier', { day: 1, minutes: 400 })).toBeNull();
});

test('days that begin too late are given the usual hours; a day more only where it can be enough', async () => {
  const { fixesOfIssues } = await import('../../src/state/issue-fixes.ts');
  const before = state.history.now.value!;
  const tooShort = (needed: number, available: number) =>
    fixesOfIssues([
      { code: 'days-too-short', severity: 'error', path: '/days', params: { needed, available } },
    ]);
  const labels = (needed: number, available: number) => tooShort(needed, available).map(({ label }) => label);
  const late = { ...before.ask, dayStart: 1380, dayEnd: 1410 } as typeof before.ask;
  state.history.replace({ ...before, ask: late });
  expect(labels(204, 30)).not.toContain('改为 4 天');
  tooShort(204, 30)[0]!.run();
  expect(state.history.now.value!.ask).toMatchObject({ dayStart: 510, dayEnd: 1080 });
  state.history.undo();
  expect(labels(50, 30)).toContain('改为 4 天');
  state.history.replace(before);
});
