import { describe, expect, test } from 'vitest';
import { openIntervals } from '../../src/calendar/index.js';
import { check } from '../../src/index.js';
import { ROUND, requestFor, tripFor, valley, valleyMatrix } from '../fixture/valley.js';

const region = valley();

describe('in the rain', () => {
  test('each outdoor stop has a place indoors that is open and in reach, or says that there is none', () => {
    const trip = tripFor(region, requestFor(region, { ...ROUND, mustSee: ['cave', 'gorge'] }));
    const matrix = valleyMatrix(region);
    const minutes = (a: string, b: string) =>
      matrix.minutes[matrix.ids.indexOf(a) * matrix.ids.length + matrix.ids.indexOf(b)]!;
    const alternatives = trip.days.flatMap((day) => (day.alternatives ?? []).map((each) => ({ day, each })));
    expect(alternatives.length).toBeGreaterThan(0);
    expect(alternatives.some(({ each }) => each.instead !== null)).toBe(true);
    for (const { day, each } of alternatives) {
      expect(day.items[each.item]).toMatchObject({ kind: 'visit', place: each.place });
      if (each.instead === null) continue;
      const { place, start, end } = each.instead;
      const legIn = day.items.slice(0, each.item).findLast((item) => item.kind === 'leg');
      const legOut = day.items.slice(each.item).find((item) => item.kind === 'leg');
      if (legIn?.kind === 'leg')
        expect(start).toBeGreaterThanOrEqual(legIn.start + minutes(legIn.from, place));
      if (legOut?.kind === 'leg') expect(end + minutes(place, legOut.to)).toBeLessThanOrEqual(legOut.end);
      expect(trip.places[place]?.kind).toBe('museum');
      const hours = openIntervals('Tu-Su 09:00-17:00', day.date)!;
      expect(hours.some(({ open, close }) => open <= start && end <= close)).toBe(true);
    }
  });
});

test('errors and warnings say what would resolve them', () => {
  const trip = tripFor(region, requestFor(region, ROUND));
  const request = requestFor(region, { ...ROUND, travellers: ['senior'] });
  const found = check(region, valleyMatrix(region), request, { ...trip, request });
  const rest = found.find(({ params }) => params.rule === 'elderly/midday-rest');
  expect(rest).toMatchObject({
    code: 'rule-exceeded',
    remedy: { code: 'rest-longer', params: { minutes: 30 } },
  });
  const wrong = found.filter(({ severity, code }) => severity !== 'info' && code !== 'care-unknown');
  for (const each of wrong) expect(each.remedy, each.code).toBeDefined();
});

test('who drives waits two hours after a bath, lunch on the spot included', () => {
  const request = requestFor(region, {
    ...ROUND,
    pace: 'balanced',
    mustSee: ['spring'],
    transport: 'self-drive',
  });
  const trip = tripFor(region, request);
  let baths = 0;
  for (const { items } of trip.days) {
    const i = items.findIndex((item) => item.kind === 'visit' && item.place === 'spring');
    if (i < 0) continue;
    baths += 1;
    const drive = items.slice(i).find((item) => item.kind === 'leg' && item.minutes > 0);
    if (drive !== undefined) expect(drive.start - items[i]!.end).toBeGreaterThanOrEqual(120);
  }
  expect(baths).toBe(1);
});

test('PH is read from our own calendar: a published holiday, an ordinary day', () => {
  const open = (date: string) => openIntervals('Mo-Su 08:00-18:00; PH off', date as never)!.length;
  expect([open('2026-10-01'), open('2026-10-08'), open('2027-10-01'), open('2027-10-12')]).toEqual([
    0, 1, 0, 1,
  ]);
});
