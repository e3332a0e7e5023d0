import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  combinedTastes,
  ELEMENTS,
  LINE_TASTES,
  naismithMinutes,
  profilesOf,
  rulesFor,
  sixYang,
  toblerSpeed,
  walkMinutes,
} from '../../src/index.js';
import { ROUND, requestFor, tripFor, valley } from '../fixture/valley.js';

const taste = fc.integer({ min: 0, max: 5 });
const tastes = fc.record(
  Object.fromEntries(ELEMENTS.map((e) => [e, taste])) as Record<(typeof ELEMENTS)[number], typeof taste>,
);
const people = fc.array(
  tastes.map((each) => ({ tastes: each })),
  { minLength: 1, maxLength: 6 },
);
const line = LINE_TASTES.wellness;

test('tastes of several: order does not matter, agreement stands, nobody is voted away', () => {
  fc.assert(
    fc.property(people, (party) => {
      const combined = combinedTastes(party, line);
      expect(combinedTastes([...party].reverse(), line)).toEqual(combined);
      for (const e of ELEMENTS) {
        const wishes = party.map((each) => each.tastes[e]);
        expect(combined[e]).toBeGreaterThanOrEqual(Math.max(...wishes) / 2);
        expect(combined[e]).toBeLessThanOrEqual(Math.max(...wishes));
      }
      expect(combinedTastes([party[0]!, party[0]!], line)).toEqual(party[0]!.tastes);
    }),
    { numRuns: 300, seed: 5 },
  );
});

test('everybody’s must-see is in the trip', () => {
  const region = valley();
  const party = [
    { age: 30, mustSee: ['gorge'] },
    { age: 31, mustSee: ['old-street'] },
  ];
  const request = requestFor(region, { ...ROUND, mustSee: [], party });
  expect(request.mustSee).toEqual(['gorge', 'old-street']);
  const visited = tripFor(region, request).days.flatMap((day) =>
    day.items.flatMap((i) => (i.kind === 'visit' ? i.place : [])),
  );
  expect(visited).toEqual(expect.arrayContaining(['gorge', 'old-street']));
});

test('a party is as limited as its weakest member, metric by metric; ages make profiles', () => {
  expect([...profilesOf({ party: [{ age: 2 }, { age: 4 }, { age: 61 }, { age: 75 }] })].sort()).toEqual([
    'child',
    'senior',
    'senior-75',
    'toddler',
  ]);
  const most = (party: object[], metric: string) => {
    const limits = rulesFor({ party }).flatMap((rule) =>
      rule.metric === metric && rule.bound === 'at-most' ? rule.limit! : [],
    );
    return Math.min(Number.POSITIVE_INFINITY, ...limits);
  };
  const [old, child] = [{ age: 70 }, { age: 4 }];
  for (const metric of ['coach-ride', 'sightseeing', 'exertion', 'gait', 'hospital'])
    expect(most([old, child], metric)).toBe(Math.min(most([old], metric), most([child], metric)));
});

test('a doctor for groups of 100; known to be fewer: none', () => {
  const told = (people?: number) =>
    rulesFor({ travellers: ['senior'], ...(people === undefined ? {} : { people }) }).some(
      ({ id }) => id === 'elderly/doctor',
    );
  expect([told(), told(100), told(99)]).toEqual([true, true, false]);
});

test('Tobler, Naismith and gait', () => {
  expect(toblerSpeed(-0.05)).toBeCloseTo(6);
  expect(toblerSpeed(0)).toBeCloseTo(5.04, 1);
  expect(toblerSpeed(0, false)).toBeCloseTo(3.02, 1);
  expect(naismithMinutes(5000, 600)).toBe(120);
  const walk = { metres: 4000, climb: 200, descent: 200 };
  expect(walkMinutes(walk)).toBeGreaterThanOrEqual(naismithMinutes(4000, 200));
  expect(walkMinutes(walk, 124)).toBeGreaterThan(walkMinutes(walk));
  expect(walkMinutes({ ...walk, metres: 0 })).toBe(0);
});

test('six 养 are sums of elements', () => {
  expect(
    sixYang({ medical: 1, recuperation: 2, management: 3, food: 4, sightseeing: 5, exercise: 6 }),
  ).toEqual({ body: 8, food: 4, mind: 2, medicine: 1, wisdom: 3, travel: 5 });
});
