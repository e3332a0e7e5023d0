import { maxIterations } from '@kangtu/solver';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  check,
  type Itinerary,
  PRIVATE_PROFILES,
  parseRequest,
  plan,
  type Region,
  RULES,
  type TripRequest,
  travelMatrix,
  tripMatrixIds,
} from '../src/index.js';
import { anyRegion } from './arbitrary/region.js';
import { anyRequest } from './arbitrary/request.js';
import { ROUND, requestFor, tripFor, valley, valleyMatrix } from './fixture/valley.js';

/**
 * The rules once more, from the words of the standards and not from the code of the planner: what a tour leader with
 * the printed trip and a watch would see.
 */
function breaches(trip: Itinerary, request: TripRequest, region: Region): string[] {
  const kindOf = (id: string) => region.places.find((place) => place.id === id)!;
  const elderly = (request.travellers ?? []).some((each) => each === 'senior' || each === 'senior-75');
  const found: string[] = [];
  for (const { items } of trip.days) {
    let riding = 0;
    let lunchEnd: number | null = null;
    for (const item of items) {
      riding = item.kind === 'leg' ? riding + (item.end - item.start) : 0;
      if (elderly && riding > 120) found.push(`${riding} minutes on the coach`);
      if (item.kind === 'meal') lunchEnd = item.end;
      if (item.kind !== 'visit') continue;
      if (item.lunch !== undefined) lunchEnd = item.lunch.end;
      const place = kindOf(item.place);
      if (elderly && place.exertion === 3) found.push(`${place.id} is a climb`);
      if (place.kind !== 'hot-spring') continue;
      if (lunchEnd !== null && item.start - lunchEnd < 120)
        found.push(`bath ${item.start - lunchEnd} after lunch`);
      if (request.travellers?.includes('toddler')) found.push('a bath with a toddler');
    }
  }
  return found;
}

test('2,000 random parties, maps and dates: no hard rule broken, seen by an independent eye', {
  timeout: 900_000,
}, () => {
  const seen = { trips: 0, elderly: 0, baths: 0, restsAfterLunch: 0, refused: 0 };
  const input = anyRegion.chain((region) => anyRequest(region).map((asked) => ({ region, asked })));
  fc.assert(
    fc.property(input, ({ region, asked }) => {
      const request = parseRequest(region, asked);
      if (!request.ok) return;
      const matrix = travelMatrix(region, tripMatrixIds(region, request.value));
      const made = plan(region, matrix, request.value, {
        seed: 1,
        stop: maxIterations(5),
        withPrivate: true,
      });
      if (!made.ok) {
        if (made.issues.some(({ code }) => code === 'rule-does-not-fit')) seen.refused += 1;
        return;
      }
      const trip = made.value;
      const items = trip.days.flatMap((day) => day.items);
      const elderly = request.value.travellers?.some((each) => each.startsWith('senior')) ?? false;
      seen.trips += 1;
      seen.elderly += elderly ? 1 : 0;
      seen.baths += items.filter(
        (item) => item.kind === 'visit' && trip.places[item.place]?.kind === 'hot-spring',
      ).length;
      seen.restsAfterLunch += items.filter(
        (item, i) => item.kind === 'rest' && items[i - 1]?.kind === 'meal',
      ).length;
      expect(breaches(trip, request.value, region)).toEqual([]);
    }),
    { numRuns: 2000, seed: 52, endOnFailure: true },
  );
  expect(seen.trips).toBeGreaterThan(600);
  expect(seen.elderly).toBeGreaterThan(50);
  expect(seen.baths).toBeGreaterThan(20);
  expect(seen.restsAfterLunch).toBeGreaterThan(20);
});

describe('a party on the small map', () => {
  const region = valley();
  const tripOf = (more: object) => tripFor(region, requestFor(region, { ...ROUND, mustSee: [], ...more }));

  test('a senior group goes gently: rests after stops and lunch, in before evening, told what to see to', () => {
    const trip = tripOf({ travellers: ['senior-75'], pace: undefined });
    expect(trip.request.pace).toBe('relaxed');
    expect(trip.request.dayEnd).toBe(1080);
    for (const { items } of trip.days) {
      const lunch = items.findIndex((item) => item.kind === 'meal' || ('lunch' in item && item.lunch));
      expect(items[lunch + 1]!.kind).toBe('rest');
      const last = items.findLastIndex((item) => item.kind === 'visit');
      items.forEach((item, i) => {
        if (item.kind === 'visit' && i < last) expect(['rest', 'meal']).toContain(items[i + 1]!.kind);
      });
    }
    const told = trip.findings.map(({ params }) => params.rule);
    expect(told).toEqual(expect.arrayContaining(['elderly/guide', 'elderly/consent']));
  });

  test('what must be seen but a rule forbids is an issue that names both', () => {
    const climb = {
      ...region,
      places: region.places.map((p) => (p.id === 'gorge' ? { ...p, exertion: 3 as const } : p)),
    };
    const asked = parseRequest(climb, { ...ROUND, mustSee: ['gorge'], travellers: ['senior'] });
    expect(asked.ok ? [] : asked.issues).toEqual([
      expect.objectContaining({
        code: 'must-see-against-rule',
        params: { place: 'gorge', rule: 'elderly/exertion', limit: 2 },
      }),
    ]);
    const bath = parseRequest(region, { ...ROUND, mustSee: ['spring'], travellers: ['toddler'] });
    expect(bath.ok ? [] : bath.issues.map(({ params }) => params.rule)).toEqual(['hot-spring/toddler']);
  });

  test('nothing in a trip tells of anybody’s health unless asked for', () => {
    const request = requestFor(region, {
      ...ROUND,
      mustSee: ['spring'],
      travellers: ['senior', 'hypertension'],
    });
    const matrix = valleyMatrix(region);
    const options = { seed: 1, stop: maxIterations(50) };
    const made = plan(region, matrix, request, options);
    const open = plan(region, matrix, request, { ...options, withPrivate: true });
    if (!made.ok || !open.ok) throw new Error('no trip');
    expect(JSON.stringify(made.value)).not.toMatch(new RegExp([...PRIVATE_PROFILES, 'chronic'].join('|')));
    expect(made.value.request.travellers).toEqual(['senior']);
    expect(JSON.stringify(open.value.findings)).toContain('hot-spring/temperature-chronic');
  });

  test('check measures trips of others as well', () => {
    const trip = tripOf({});
    const request = requestFor(region, { ...ROUND, travellers: ['senior'] });
    const codes = check(region, valleyMatrix(region), request, trip).map(({ params }) => params.rule);
    expect(codes).toContain('elderly/midday-rest');
  });
});

test('every rule has a source and a date; none is hard, or of a standard, on secondary sources', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  for (const rule of RULES) {
    expect(rule.source.names.zh.length).toBeGreaterThan(0);
    expect(rule.source.names.en).not.toBeNull();
    expect(rule.lastChecked).toMatch(/^\d{4}-\d{2}$/);
    if (rule.status === 'S') expect([rule.kind === 'hard', rule.standard]).toEqual([false, null]);
  }
});
