import { describe, expect, test } from 'vitest';
import { check, type Item, type Itinerary, type TripRequest } from '../../src/index.js';
import { requestFor, tripFor, valley, valleyMatrix } from '../fixture/valley.js';

const region = valley();
const matrix = valleyMatrix(region);
const BASE = { days: 2, date: '2027-04-13', start: 'hub', line: 'ecology', pace: 'full' } as const;
const trip = tripFor(region, requestFor(region, { ...BASE, mustSee: ['cave', 'museum', 'gorge', 'market'] }));

/** Codes that the check finds when the trip was to keep these wishes as well. */
function codesFor(wishes: Partial<TripRequest>, made: Itinerary = trip): readonly string[] {
  const request = { ...made.request, ...wishes } as TripRequest;
  return check(region, matrix, request, { ...made, request }).map(({ code }) => code);
}

const visits = trip.days.flatMap(({ items }, day) =>
  items.flatMap((item) => (item.kind === 'visit' ? [{ ...item, day: day + 1 }] : [])),
);
const place = (i: number) => visits.at(i)!.place;
const first = visits[0]!;
const elsewhere = first.day === 1 ? 2 : 1;
const driven = Math.max(...trip.days.map(({ totals }) => totals.drivingMinutes));

test('the trip itself is fine, and has stops on both days', () => {
  const found = check(region, matrix, trip.request, trip);
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(new Set(visits.map(({ day }) => day)).size).toBe(2);
});

// One wish each that the trip does not keep; the same wish loosened is kept.
describe('every wish is recomputed', () => {
  const cases: readonly (readonly [code: string, broken: object, kept: object])[] = [
    ['over-limit', { limits: { drivingPerDay: driven - 1 } }, { limits: { drivingPerDay: driven } }],
    [
      'over-limit',
      { limits: { drivingPerTrip: trip.totals.drivingMinutes - 1 } },
      { limits: { drivingPerTrip: trip.totals.drivingMinutes } },
    ],
    ['over-limit', { limits: { activePerDay: 60 } }, { limits: { activePerDay: 900 } }],
    [
      'over-limit',
      { limits: { budget: trip.totals.tickets - 1 } },
      { limits: { budget: trip.totals.tickets } },
    ],
    ['over-limit', { limits: { stopsPerDay: 1 } }, { limits: { stopsPerDay: 9 } }],
    ['limit-unknown', { limits: { walkingPerDay: 5000 } }, {}],
    [
      'kind-over',
      { limits: { kinds: [{ kind: 'museum', mostPerTrip: 0 }] } },
      { limits: { kinds: [{ kind: 'museum', mostPerTrip: 1 }] } },
    ],
    [
      'kind-under',
      { limits: { kinds: [{ element: 'sightseeing', leastPerTrip: 50 }] } },
      { limits: { kinds: [{ element: 'sightseeing', leastPerTrip: 1 }] } },
    ],
    [
      'fixed-day',
      { fixed: [{ place: first.place, day: elsewhere }] },
      { fixed: [{ place: first.place, day: first.day }] },
    ],
    [
      'fixed-time',
      { fixed: [{ place: first.place, latest: first.start - 1 }] },
      { fixed: [{ place: first.place, latest: first.start }] },
    ],
    [
      'fixed-position',
      { fixed: [{ place: first.place, position: 'last' }] },
      { fixed: [{ place: first.place, position: 'first' }] },
    ],
    [
      'fixed-position',
      { fixed: [{ place: first.place, position: 2 }] },
      { fixed: [{ place: place(1), position: 2 }] },
    ],
    [
      'fixed-position',
      { fixed: [{ place: place(-1), position: -2 }] },
      { fixed: [{ place: place(-2), position: -2 }] },
    ],
    [
      'order-broken',
      { order: [{ first: place(-1), second: place(0) }] },
      { order: [{ first: place(0), second: place(-1) }] },
    ],
    [
      'order-days',
      { order: [{ first: place(0), second: place(-1), maxDays: 0 }] },
      { order: [{ first: place(0), second: place(-1), minDays: 1 }] },
    ],
    [
      'order-gap',
      { order: [{ first: place(0), second: place(1), minGap: 600 }] },
      { order: [{ first: place(0), second: place(1), minGap: 0 }] },
    ],
    ['same-day', { notSameDay: [[place(0), place(1)]] }, { notSameDay: [[place(0), place(-1)]] }],
    [
      'either-or-both',
      { eitherOr: [{ places: [place(0), place(1)], must: false }] },
      { eitherOr: [{ places: [place(0), 'far-peak'], must: true }] },
    ],
    ['either-or-none', { eitherOr: [{ places: ['far-peak'], must: true }] }, {}],
    [
      'stay-length',
      { stays: [{ place: first.place, least: 1, most: first.minutes - 1 }] },
      { stays: [{ place: first.place, least: 1, most: first.minutes }] },
    ],
    ['course-sessions', { courses: [{ place: first.place, sessions: 2, minDays: 1 }] }, {}],
    ['drive-unbroken', { breaks: { drivingMost: 30 } }, { breaks: { drivingMost: 120 } }],
    ['sights-unbroken', { breaks: { sightseeingMost: 30 } }, { breaks: { sightseeingMost: 600 } }],
    ['midday-rest-short', { breaks: { midday: 30 } }, { breaks: { midday: 0 } }],
    [
      'locked-changed',
      { locked: [{ day: first.day, stops: [place(1)], whole: false }] },
      { locked: [{ day: first.day, stops: [place(0), place(1)], whole: false }] },
    ],
    [
      'locked-changed',
      { locked: [{ day: 1, stops: [], whole: true }] },
      { locked: [{ day: 1, stops: [], whole: false }] },
    ],
    [
      'locked-night',
      { locked: [{ day: 1, stops: [], whole: false, night: 'nowhere' }] },
      { locked: [{ day: 1, stops: [], whole: false, night: trip.days[0]!.night }] },
    ],
    ['day-too-late', { dayTimes: [{ day: 1, end: 600 }] }, { dayTimes: [{ day: 1, end: 1200 }] }],
  ];

  test.each(cases)('%s %j', (code, broken, kept) => {
    expect(codesFor(broken as Partial<TripRequest>)).toContain(code);
    expect(codesFor(kept as Partial<TripRequest>)).not.toContain(code);
  });
});

test('sessions of a course too close together are seen', () => {
  const twice: Itinerary = {
    ...trip,
    days: trip.days.map((day) => ({ ...day, items: day.items.map((item): Item => renamed(item)) })),
  };
  const courses = [{ place: first.place, sessions: 2, minDays: 2 }] as unknown as TripRequest['courses'];
  const found = codesFor(courses === undefined ? {} : { courses }, twice);
  expect(found).toContain('course-gap');
  expect(found).not.toContain('repeated-stop');

  function renamed(item: Item): Item {
    return item.kind === 'visit' && item.place === place(-1) ? { ...item, place: first.place } : item;
  }
});

test('a rest on the road that is cut short is seen', () => {
  const leg = trip.days[0]!.items.find((item) => item.kind === 'leg')!;
  const cut = leg.start + 10;
  const rest = { kind: 'rest', at: 'hub', start: cut, end: cut + 5 } as Item;
  const items = [{ ...leg, end: cut }, rest, { ...leg, start: cut + 5 }] as Item[];
  const broken = { ...trip, days: [{ ...trip.days[0]!, items }, ...trip.days.slice(1)] };
  expect(codesFor({ breaks: { drivingRest: 15 } } as Partial<TripRequest>, broken)).toContain('rest-short');
});

test('a stop that is done and comes again is seen', () => {
  const now = { day: 2, time: 600, place: trip.days[1]!.from, done: [place(-1)], plan: [], stability: 0 };
  expect(codesFor({ now } as unknown as Partial<TripRequest>)).toContain('done-again');
});
