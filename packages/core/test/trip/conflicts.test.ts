import { maxIterations } from '@kangtu/solver';
import { expect, test } from 'vitest';
import { type ClockTime, type LocalDate, parseRequest, plan, type TripRequest } from '../../src/index.js';
import { unkeptIssues } from '../../src/itinerary/unkept.js';
import { requestFor, valley, valleyMatrix } from '../fixture/valley.js';

const region = valley();
const matrix = valleyMatrix(region);
const BASE = { days: 2, date: '2027-04-13', start: 'hub', line: 'folk', pace: 'full' } as const;

// Contradictions of the request, found before the search: each issue says where, and names both sides.
const CASES: readonly (readonly [code: string, path: string, wishes: object, params: object])[] = [
  [
    'must-see-either-or',
    '/eitherOr/0',
    { mustSee: ['cave', 'museum'], eitherOr: [{ places: ['cave', 'museum'], must: true }] },
    { places: 'cave, museum' },
  ],
  [
    'must-see-over-kind',
    '/limits/kinds/0',
    { mustSee: ['cave', 'gorge'], limits: { kinds: [{ kind: 'scenic', mostPerTrip: 1 }] } },
    { places: 'cave, gorge', of: 'scenic', most: 1 },
  ],
  [
    'must-see-over-stops',
    '/limits/stopsPerDay',
    { mustSee: ['cave', 'museum', 'park'], limits: { stopsPerDay: 1 } },
    { places: 'cave, museum, park', most: 2 },
  ],
  [
    'must-see-not-same-day',
    '/notSameDay/0',
    { mustSee: ['cave', 'museum', 'park'], notSameDay: [['cave', 'museum', 'park']] },
    { places: 'cave, museum, park', most: 2 },
  ],
  [
    'wishes-over-limit',
    '/limits/budget',
    { mustSee: ['cave', 'museum'], limits: { budget: 5000 } },
    { limit: 'budget', used: 6000, most: 5000 },
  ],
  [
    'order-impossible',
    '/order/0',
    {
      fixed: [
        { place: 'cave', day: 2 },
        { place: 'museum', day: 1 },
      ],
      order: [{ first: 'cave', second: 'museum' }],
    },
    { first: 'cave', second: 'museum' },
  ],
  [
    'must-see-not-open-then',
    '/fixed/0/place',
    { fixed: [{ place: 'cave', day: 1, earliest: '18:00' }] },
    { place: 'cave' },
  ],
  [
    'kind-not-there',
    '/limits/kinds/0',
    { limits: { kinds: [{ kind: 'museum', leastPerTrip: 3 }] } },
    { of: 'museum', possible: 1, least: 3 },
  ],
  [
    'position-does-not-fit',
    '/fixed/0/position',
    { dayEnd: '14:00', lunch: null, fixed: [{ place: 'gorge', day: 1, position: 3 }] },
    { place: 'gorge', position: 3 },
  ],
  [
    'locked-does-not-fit',
    '/locked/0',
    { locked: [{ day: 1, stops: ['spring', 'cave', 'forest', 'park', 'old-street', 'gorge'], whole: true }] },
    { day: 1 },
  ],
];

test.each(CASES)('%s at %s', (code, path, wishes, params) => {
  const request = requestFor(region, { ...BASE, ...wishes });
  const made = plan(region, matrix, request, { seed: 1, stop: maxIterations(20) });
  expect(made.ok ? 'a trip' : made.issues).toContainEqual(
    expect.objectContaining({ code, path, params: expect.objectContaining(params) }),
  );
});

test('what contradicts itself in a request is told all at once', () => {
  const parsed = parseRequest(region, {
    ...BASE,
    limits: { kinds: [{ mostPerDay: 1 }, { kind: 'park', leastPerTrip: 3, mostPerTrip: 1 }] },
    dayTimes: [{ day: 3 }, { day: 1, start: '12:00', end: '11:00' }],
    fixed: [
      { place: 'nowhere', earliest: '12:00', latest: '10:00' },
      { place: 'cave', day: 2, position: 2 },
      { place: 'museum', day: 2, position: 2 },
      { place: 'gorge', position: -12 },
      { place: 'park', position: 2 },
    ],
    order: [{ first: 'cave', second: 'cave' }],
    notSameDay: [['cave']],
    stays: [{ place: 'hub', least: 60, most: 90 }],
    courses: [{ place: 'spring', sessions: 3, minDays: 1 }],
    locked: [{ day: 1, stops: ['park', 'park'], whole: false, night: 'cave' }],
    now: { day: 2, time: '25:00', place: 'hub', done: [], plan: [], stability: 5 },
  });
  const codes = parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path}`);
  expect(codes).toEqual(
    expect.arrayContaining([
      'kind-or-element /limits/kinds/0',
      'bounds-reversed /limits/kinds/1/mostPerTrip',
      'day-not-in-trip /dayTimes/0/day',
      'day-ends-before-start /dayTimes/1',
      'unknown-place /fixed/0/place',
      'start-window-empty /fixed/0/latest',
      'position-taken /fixed/2/position',
      'position-over-stops /fixed/3/position',
      'position-locked /fixed/4/position',
      'named-twice /order/0/second',
      'group-too-small /notSameDay/0',
      'not-a-sight /stays/0/place',
      'course-too-long /courses/0/sessions',
      'named-twice /locked/0/stops/1',
      'night-not-overnight /locked/0/night',
      'time-not-real /now/time',
      'past-not-locked /now/day',
    ]),
  );
});

test('a day that cannot be kept to the minute says which one it is and what it collides with', () => {
  const request = requestFor(region, { ...BASE, mustSee: ['cave'] });
  const route = (stops: readonly string[]) => ({
    day: 2,
    date: '2027-04-14' as LocalDate,
    from: 'hub',
    to: 'hub',
    stops: stops.map((place) => ({ place, pass: false })),
  });
  const told = (asked: TripRequest, stops: readonly string[]) =>
    unkeptIssues(region, matrix, asked, route(stops));
  const early = { ...request, dayTimes: [{ day: 2, end: 600 as ClockTime }] };
  expect(told(early, ['cave'])).toMatchObject([
    {
      code: 'day-collides',
      path: '/mustSee/0',
      params: { day: 2, places: 'cave', against: 'day-end', time: '10:00' },
    },
  ]);
  const noon = requestFor(region, {
    ...BASE,
    fixed: [{ place: 'cave', day: 2, earliest: '05:00', latest: '06:00' }],
  });
  expect(told(noon, ['cave'])).toMatchObject([
    { code: 'day-collides', path: '/fixed/0/place', params: { day: 2, against: 'times' } },
  ]);
  expect(told(request, ['museum', 'cave', 'gorge', 'park', 'forest', 'old-street'])).toMatchObject([
    { code: 'day-collides', params: { day: 2, places: 'cave' } },
  ]);
});

test('orders that go in a circle are told, whether the places must be seen or not', () => {
  const order = ['gorge', 'cave', 'museum', 'park', 'cave'].flatMap((first, i, all) =>
    all[i + 1] === undefined ? [] : [{ first, second: all[i + 1] }],
  );
  const parsed = parseRequest(region, { ...BASE, order });
  expect(parsed.ok ? [] : parsed.issues).toEqual([
    expect.objectContaining({
      code: 'order-cycle',
      path: '/order',
      params: { places: 'cave, museum, park' },
    }),
  ]);
  expect(parseRequest(region, { ...BASE, order: order.slice(0, 3) }).ok).toBe(true);
});
