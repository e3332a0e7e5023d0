import { expect, test } from 'vitest';
import { check, parseHouseRules, RULES, rulesFor } from '../../src/index.js';
import { ROUND, requestFor, tripFor, valley, valleyMatrix } from '../fixture/valley.js';

const house = (rules: object) => ({ by: { zh: '王医生', en: 'Dr Wang' }, rules });

test('a figure of the house stands in place of ours, in the rules, the plan and the findings', () => {
  const houseRules = house({ 'elderly/midday-rest': 75, 'elderly/guide': { kind: 'off' } });
  const region = valley();
  const request = requestFor(region, { ...ROUND, mustSee: [], travellers: ['senior'], houseRules });
  const rules = rulesFor(request);
  expect(rules.find(({ id }) => id === 'elderly/midday-rest')).toMatchObject({
    limit: 75,
    house: { zh: '王医生', en: 'Dr Wang' },
  });
  expect(rules.some(({ id }) => id === 'elderly/guide')).toBe(false);
  const trip = tripFor(region, request);
  for (const { items } of trip.days) {
    // Lunch may be a part of the visit of a place to eat.
    const lunch = items.findIndex((item) => item.kind === 'meal' || (item.kind === 'visit' && item.lunch));
    const rest = items[lunch + 1]!;
    expect([rest.kind, rest.end - rest.start]).toEqual(['rest', 75]);
  }
  const plain = tripFor(region, requestFor(region, { ...ROUND, mustSee: [], travellers: ['senior'] }));
  const found = check(region, valleyMatrix(region), request, { ...plain, request });
  expect(found.find(({ params }) => params.rule === 'elderly/midday-rest')).toMatchObject({
    code: 'rule-exceeded',
    params: { limit: 75, measured: 30 },
    house: { zh: '王医生' },
    remedy: { code: 'rest-longer', params: { minutes: 45 } },
  });
});

test('a house may make a soft rule hard: what cannot be kept is then an issue that names both sides', () => {
  const region = valley();
  const climb = {
    ...region,
    places: region.places.map((p) => (p.id === 'gorge' ? { ...p, exertion: 2 as const } : p)),
  };
  const asked = { ...ROUND, mustSee: ['gorge'], travellers: ['wheelchair'] };
  expect(requestFor(climb, asked).mustSee).toEqual(['gorge']);
  const strict = { ...asked, houseRules: house({ 'access/wheelchair': { kind: 'hard' } }) };
  expect(() => requestFor(climb, strict)).toThrow(/must-see-against-rule.*gorge.*access\/wheelchair/);
});

test('every problem of a file at once, each with its place', () => {
  const read = parseHouseRules({
    by: ' ',
    date: '2026-13-01',
    colour: 1,
    rules: {
      'elderly/coach-rid': 90,
      'elderly/coach-ride': { limit: -5, kind: 'strict' },
      'elderly/guide': { kind: 'hard', limit: 3 },
      'elderly/back-by': '25:00',
      'hot-spring/dip': {},
    },
  });
  expect(read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
    'date-not-real /date',
    'house-empty /rules/hot-spring~1dip',
    'house-figure-range /rules/elderly~1back-by/limit',
    'house-figure-range /rules/elderly~1coach-ride/limit',
    'house-no-figure /rules/elderly~1guide/limit',
    'house-not-measured /rules/elderly~1guide/kind',
    'house-rule-unknown /rules/elderly~1coach-rid',
    'unknown-field /colour',
    'value-not-allowed /rules/elderly~1coach-ride/kind',
    'wrong-type /by',
  ]);
});

test.each([null, 1, 'x', [], {}, { by: 'x', rules: 3 }])('%j is no set of house rules', (input) => {
  expect(parseHouseRules(input).ok).toBe(false);
});

test('a complete request with house rules, party and treatments comes back unchanged', () => {
  const region = valley();
  const request = requestFor(region, {
    ...ROUND,
    houseRules: house({ 'elderly/back-by': '19:00' }),
    party: [
      { age: 70, tastes: { food: 5 } },
      { age: 30, mustSee: ['park'] },
    ],
    transport: 'self-drive',
    allElements: 3,
  });
  expect(requestFor(region, request)).toEqual(request);
  expect(request.houseRules?.rules['elderly/back-by']).toEqual({ limit: 1140 });
});

test('titles name their figure by a placeholder, so that a house figure shows', () => {
  for (const { title, limit } of RULES)
    for (const text of [title.zh, title.en]) if (text.includes('{limit}')) expect(limit).not.toBeNull();
});
