import { maxIterations } from '@kangtu/solver';
import { describe, expect, test } from 'vitest';
import { mergeRegions, parseRequest, plan, type TripRequest, tripMatrixIds } from '../../src/index.js';
import { ROUND, requestFor, valley, valleyMatrix } from '../fixture/valley.js';

const region = valley();
const matrix = valleyMatrix(region);

const codesOf = (input: unknown): readonly string[] => {
  const result = parseRequest(region, input);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`);
};

test('defaults: the working day, lunch, the line’s own tastes, home again', () => {
  const request = requestFor(region, { days: 1, date: '2027-04-13', start: 'hub', line: 'folk' });
  expect(request).toEqual({
    days: 1,
    date: '2027-04-13',
    start: 'hub',
    end: 'hub',
    via: [],
    namedLine: null,
    line: 'folk',
    tastes: { medical: 1, recuperation: 1, management: 0, food: 5, sightseeing: 3, exercise: 1 },
    pace: 'balanced',
    mustSee: [],
    avoid: [],
    dayStart: 510,
    dayEnd: 1080,
    lunch: { earliest: 690, latest: 780, duration: 60 },
    nights: [],
    includeUnconfirmed: false,
  });
});

test('a complete request comes back unchanged', () => {
  const request = requestFor(region, ROUND);
  expect(requestFor(region, request)).toEqual(request);
});

describe('named lines', () => {
  test('a loop becomes towns in order, from wherever on it the trip starts', () => {
    expect(requestFor(region, ROUND).via).toEqual(['river-town', 'hill-town']);
    expect(requestFor(region, { ...ROUND, start: 'river-town' }).via).toEqual(['hill-town', 'hub']);
    expect(requestFor(region, { ...ROUND, loop: '谷环线' }).namedLine).toBe('valley-loop');
  });

  test('what cannot be is said', () => {
    expect(codesOf({ ...ROUND, loop: 'west' })).toEqual(['unknown-line /loop']);
    expect(codesOf({ ...ROUND, via: ['hill-town'] })).toEqual(['loop-and-via /via']);
    expect(codesOf({ ...ROUND, end: 'park' })).toEqual(['loop-with-other-end /end']);
  });
});

test('a needed field that is missing or cannot be read hides no other problem', () => {
  expect(codesOf({ days: 9, loop: 'west', nights: ['park'], line: 'wellness' })).toEqual([
    'missing-field /date',
    'missing-field /start',
    'days-out-of-range /days',
    'unknown-line /loop',
    'nights-count /nights',
    'night-not-overnight /nights/0',
  ]);
  // What leans on the missing field is not judged by what stands for it.
  expect(codesOf({ date: '2027-04-10', start: 'hub', line: 'x', nights: ['hub'] })).toEqual([
    'missing-field /days',
    'value-not-allowed /line',
  ]);
});

test('all issues at once, each with its place', () => {
  const input = {
    ...ROUND,
    days: 9,
    date: '2027-02-30',
    start: 'atlantis',
    dayStart: '18:00',
    dayEnd: '08:00',
    mustSee: ['nowhere', 'museum', 'museum'],
    avoid: ['museum'],
    nights: ['park'],
    lunch: { earliest: '13:00', latest: '12:00' },
  };
  expect(codesOf(input)).toEqual(
    expect.arrayContaining([
      'days-out-of-range /days',
      'date-not-real /date',
      'unknown-place /start',
      'day-ends-before-start /dayEnd',
      'unknown-place /mustSee/0',
      'named-twice /mustSee/2',
      'must-see-avoided /mustSee/1',
      'nights-count /nights',
      'night-not-overnight /nights/0',
      'lunch-window-empty /lunch/latest',
    ]),
  );
});

test('must-see places that nobody could see', () => {
  const one = { days: 1, date: '2027-04-12', start: 'hub', line: 'folk' };
  expect(codesOf({ ...one, mustSee: ['museum'] })).toEqual(['must-see-closed /mustSee/0']);
  const closed = parseRequest(region, { ...one, mustSee: ['museum'] });
  const { params } = (closed.ok ? [] : closed.issues)[0]!;
  expect(params).toEqual({ place: 'museum', from: '2027-04-12', to: '2027-04-12', next: '2027-04-13' });
  expect(codesOf({ ...one, mustSee: ['far-peak'] })).toEqual(['must-see-unconfirmed /mustSee/0']);
  expect(codesOf({ ...one, mustSee: ['far-peak'], includeUnconfirmed: true })).toEqual([]);
  expect(codesOf({ ...one, mustSee: ['hill-town'] })).toEqual(['must-see-not-a-sight /mustSee/0']);
});

const JUNK: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1.5,
  Number.NaN,
  1e12,
  '',
  'nonsense',
  '24:61',
  '2027-13-01',
  [],
  ['nonsense', 7],
  [[['hub']]],
  {},
  { earliest: 'noon' },
  '__proto__',
];

test('300 and more mutated requests: a trip, or issues with a code and a place, never an exception', () => {
  const whole = requestFor(region, ROUND);
  const fields = [...Object.keys(whole), 'loop', 'unheard-of'];
  const mutated: unknown[] = fields.flatMap((field) => [
    ...JUNK.map((value) => ({ ...whole, [field]: value })),
    Object.fromEntries(Object.entries(whole).filter(([key]) => key !== field)),
  ]);
  mutated.push(...JUNK, undefined, () => 1, Symbol('s'), new Date(0), new Map());
  expect(mutated.length).toBeGreaterThan(300);
  const refused = mutated.filter((input) => {
    const result = parseRequest(region, input);
    if (result.ok) {
      const request: TripRequest = result.value;
      plan(region, matrix, request, { seed: 1, stop: maxIterations(5) });
      return false;
    }
    expect(result.issues.length).toBeGreaterThan(0);
    for (const issue of result.issues) {
      expect(issue.code).toMatch(/^[a-z-]+$/);
      expect(issue.path).toMatch(/^(\/.*)?$/);
      expect(JSON.stringify(issue).length).toBeLessThan(500);
    }
    return true;
  });
  expect(refused.length).toBeGreaterThan(200);
});

test('a value of the wrong kind does not hide what else is wrong, nor make up what is not', () => {
  const wish = { date: '2027-04-13', start: 'hub', line: 'folk' };
  expect(codesOf({ ...wish, days: 9, mustSee: ['nowhere'], limits: { stopsPerDay: 0 }, mood: 1 })).toEqual([
    'number-out-of-range /limits/stopsPerDay',
    'unknown-field /mood',
    'unknown-place /mustSee/0',
    'days-out-of-range /days',
  ]);
  expect(codesOf({ ...wish, days: 1, dayStart: '19:00', dayEnd: true })).toEqual(['wrong-type /dayEnd']);
  expect(codesOf([])).toEqual(['wrong-type ']);
  expect(codesOf(undefined)).toEqual(['wrong-type ']);
});

test('what is no region and no request is named, for programs without types', () => {
  expect(() => parseRequest(undefined as never, {})).toThrow(
    /parseRequest takes a region.*this is undefined/,
  );
  expect(() => mergeRegions([region, null as never])).toThrow(/mergeRegions takes a region.*this is null/);
  expect(() => tripMatrixIds(region, undefined as never)).toThrow(/takes a request.*this is undefined/);
  const wish = { days: 1, date: '2027-04-13', start: 'hub', line: 'folk' };
  expect(() => plan(region, matrix, wish as never, { seed: 1, stop: maxIterations(1) })).toThrow(
    /plan takes a request, the value of parseRequest; this is not one/,
  );
});
