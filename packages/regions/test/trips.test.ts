import {
  arrange,
  type Itinerary,
  mergeRegions,
  PRODUCT_LINES,
  parseRequest,
  plan,
  type Region,
  type RequestInput,
  travelMatrix,
  tripMatrixIds,
  WELLNESS_KINDS,
} from '@kangtu/core';
import { describe, expect, test } from 'vitest';
import {
  changzhi,
  compositions,
  guigang,
  guilin,
  hechi,
  laibin,
  liuzhou,
  regions,
  yiyang,
} from '../src/index.js';

function both(): Region {
  const merged = mergeRegions([liuzhou, guilin]);
  if (!merged.ok) throw new Error(JSON.stringify(merged.issues));
  return merged.value;
}

/** As many as the command line takes unless told otherwise. */
const ITERATIONS = 2000;

function tripFor(region: Region, input: RequestInput, seed = 1, iterations = ITERATIONS): Itinerary {
  const request = parseRequest(region, input);
  if (!request.ok) throw new Error(JSON.stringify(request.issues));
  const matrix = travelMatrix(region, tripMatrixIds(region, request.value));
  const stop = ({ iteration }: { iteration: number }) => (iteration < iterations ? null : 'iterations');
  const made = plan(region, matrix, request.value, { seed, stop });
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value;
}

const loop = { days: 3, date: '2027-04-10', start: 'guilin-guilin-station' } as const;
const region = both();
const ASKED = [
  ['the east loop', region, { ...loop, loop: 'east' }],
  ['the north loop', region, { ...loop, loop: 'north' }],
  ['two days inside Liuzhou', liuzhou, { ...loop, days: 2, start: 'liuzhou-liuzhou-station' }],
] as const;

const WELLNESS = ['hot-spring', 'forest-therapy', 'tcm', 'elder-care'];

describe.each(ASKED)('%s', (_, map, asked) => {
  const trips = PRODUCT_LINES.map((line) => [line, tripFor(map, { ...asked, line })] as const);
  const kindsOf = (trip: Itinerary) =>
    trip.days.map(({ items }) =>
      items.flatMap((item) => (item.kind === 'visit' ? [trip.places[item.place]!.kind] : [])),
    );

  test.each(trips)('%s: a day one would travel', (_line, trip) => {
    expect(trip.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    for (const day of trip.days) {
      expect(day.start).toBeGreaterThanOrEqual(trip.request.dayStart);
      expect(day.end).toBeLessThanOrEqual(trip.request.dayEnd);
      // No empty afternoon, and always something worth the drive.
      expect(day.end).toBeGreaterThan(15 * 60);
      // One stop makes a day only when it is as large as 程阳八寨.
      expect(day.totals.visitMinutes).toBeGreaterThanOrEqual(day.totals.stops > 1 ? 150 : 180);
      expect(day.totals.stops).toBeGreaterThanOrEqual(1);
      const meals = day.items.flatMap((item) => {
        if (item.kind === 'meal') return [item];
        return item.kind === 'visit' && item.lunch !== undefined ? [item.lunch] : [];
      });
      expect(meals.map(({ start }) => start >= 690 && start <= 780)).toEqual([true]);
      for (const item of day.items) if (item.kind === 'leg') expect(item.minutes).toBeLessThanOrEqual(150);
    }
  });

  test.each(trips)('%s: no three parks in a row', (_line, trip) => {
    expect(kindsOf(trip).flat().join()).not.toContain('park,park,park');
  });

  test('a wellness trip has something for the body', () => {
    const kinds = kindsOf(trips.find(([line]) => line === 'wellness')![1]).flat();
    expect(kinds.some((kind) => WELLNESS.includes(kind))).toBe(true);
  });

  test('the product lines are visibly different trips', () => {
    const stops = trips.map(
      ([, trip]) =>
        new Set(
          trip.days.flatMap(({ items }) =>
            items.flatMap((item) => (item.kind === 'visit' ? [item.place] : [])),
          ),
        ),
    );
    for (const [i, a] of stops.entries())
      for (const b of stops.slice(i + 1)) {
        const shared = [...a].filter((id) => b.has(id)).length;
        expect(shared / Math.min(a.size, b.size)).toBeLessThanOrEqual(0.6);
      }
  });
});

test('from Guilin by Sanjiang, Liuzhou and Laibin to Guiping in three days, on the map of Guangxi', () => {
  const merged = mergeRegions(compositions.guangxi.regions.map((id) => regions[id]));
  if (!merged.ok) throw new Error(JSON.stringify(merged.issues));
  const via = ['liuzhou-sanjiang', 'liuzhou-city', 'laibin-city'];
  const ends = { start: 'guilin-city', end: 'guigang-guiping' };
  const trip = tripFor(merged.value, { ...ends, via, days: 3, date: '2027-04-10', line: 'ecology' });
  const nodes = trip.days.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'leg' ? [...item.passing, item.to] : [])),
  );
  const nights = trip.days.map(({ to }) => to);
  expect(nights.at(-1)).toBe('guigang-guiping');
  expect(trip.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(trip.findings.map(({ code }) => code)).not.toContain('via-missing');
  expect(nodes).toContain('liuzhou-sanjiang');
});

const UNSURE = ['town', 'county', 'city'];

test.each([
  [yiyang, 'yiyang-city', 2],
  [changzhi, 'changzhi-city', 2],
  [changzhi, 'changzhi-city', 3],
] as const)(
  '$names.en: no confirmed place for the body is no reason for no trip, and is said',
  (map, start, days) => {
    const trip = tripFor(map, { start, days, date: '2027-04-10', line: 'wellness' });
    for (const { totals } of trip.days) expect(totals.stops).toBeGreaterThan(0);
    const bodily = map.places.filter(
      (place) => WELLNESS.includes(place.kind) && UNSURE.includes(place.precision),
    );
    const told = trip.findings.find(({ code }) => code === 'no-wellness-stop');
    expect(told?.params).toEqual({ unconfirmed: bodily.length });
    expect(told?.remedy?.code).toBe('add-wellness');
    const more = { start, days, date: '2027-04-10', line: 'wellness', includeUnconfirmed: true } as const;
    expect(tripFor(map, more).findings.map(({ code }) => code)).not.toContain('no-wellness-stop');
  },
);

test('where no place for the body is for the party, another map is what helps', () => {
  const wish = { start: 'hechi-city', days: 2, date: '2027-04-10', line: 'wellness' } as const;
  const trip = tripFor(hechi, { ...wish, travellers: ['wheelchair'] }, 1, 150);
  const told = trip.findings.find(({ code }) => code === 'no-wellness-stop');
  expect(told?.remedy?.code).toBe('wider-map');
});

test('a senior group on the wellness loop sleeps where it can bathe, sees places of health on most days, and drives little', () => {
  const trip = tripFor(region, {
    ...loop,
    loop: 'east',
    line: 'wellness',
    travellers: ['senior'],
    people: 20,
  });
  const days = trip.days.map(({ items }) =>
    items.flatMap((item) => (item.kind === 'visit' ? [trip.places[item.place]!.kind] : [])),
  );
  expect(days.flat().filter((kind) => kind === 'hot-spring')).toHaveLength(1);
  expect(
    days.filter((kinds) => kinds.some((kind) => WELLNESS_KINDS.includes(kind))).length,
  ).toBeGreaterThanOrEqual(2);
  for (const { totals } of trip.days) expect(totals.drivingMinutes).toBeLessThanOrEqual(240);
  // One rests between two stops; after the last the drive to the lodging is rest enough.
  for (const { items } of trip.days)
    expect(items[items.findLastIndex(({ kind }) => kind === 'visit') + 1]?.kind).toBe('leg');
});

test('who has eaten and rested in a town on the way does not rest there once more', () => {
  const party = [{ age: 35 }, { age: 34 }, { age: 4 }];
  const asked = { days: 2, date: '2027-01-16', start: 'guilin-city', loop: 'east', line: 'ecology' } as const;
  const { days } = tripFor(region, { ...asked, party });
  for (const { items } of days) {
    const kinds = items.map(({ kind }) => kind).join();
    expect(kinds).toContain('meal,rest');
    expect(kinds).not.toContain('rest,rest');
  }
});

test('where the sights lie far apart the nights move to them: no day from 沁源 is empty', () => {
  const trip = tripFor(changzhi, { days: 4, date: '2027-10-27', start: 'changzhi-qinyuan', line: 'ecology' });
  expect(trip.days.map(({ totals }) => totals.stops)).not.toContain(0);
  expect(trip.days.slice(0, -1).some(({ night }) => night !== 'changzhi-qinyuan')).toBe(true);
});

test.each([1, 2, 3, 4, 5])(
  'a place that few towns to sleep in allow is reached when it must be seen: seed %i',
  (seed) => {
    const merged = mergeRegions([liuzhou, laibin, guigang]);
    if (!merged.ok) throw new Error(JSON.stringify(merged.issues));
    const must = 'liuzhou-yuanbao-mountain';
    const asked = {
      days: 4,
      date: '2027-12-11',
      start: 'liuzhou-city',
      line: 'folk',
      mustSee: [must],
    } as const;
    const visits = tripFor(merged.value, asked, seed, 500).days.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'visit' ? [item.place] : [])),
    );
    expect(visits).toContain(must);
  },
);

const EVERYWHERE = Object.values(regions).flatMap((map) =>
  map.places
    .filter(({ kind }) => kind === 'station')
    .slice(0, 2)
    .flatMap(({ id }) => PRODUCT_LINES.map((line) => [map.id, id, line] as const)),
);

test.each(EVERYWHERE)(
  '%s, two days from %s, %s: there is a bed, and something to see on each day',
  (map, start, line) => {
    const asked = { days: 2, date: '2027-05-22', start, line };
    const trip = tripFor(regions[map]!, asked, 1, 100);
    expect(trip.days.map(({ totals }) => totals.stops)).not.toContain(0);
  },
);

test('in poor country the nights follow the sights: no day of three in 来宾 is empty in winter', () => {
  const asked = { days: 3, date: '2027-01-11', start: 'laibin-laibinbei-station', line: 'wellness' } as const;
  const trip = tripFor(laibin, { ...asked, travellers: ['senior'] });
  expect(trip.days.map(({ totals }) => totals.stops)).not.toContain(0);
  expect(new Set(trip.days.slice(0, -1).map(({ night }) => night)).size).toBe(2);
});

test.each([1, 2, 3])('with a toddler in the dog days nobody is out in the noon for long: seed %i', (seed) => {
  const asked = { days: 5, date: '2027-07-12', start: 'guilin-liangjiang-airport', line: 'ecology' } as const;
  const trip = tripFor(guilin, { ...asked, pace: 'relaxed', travellers: ['toddler'] }, seed, 500);
  const rules = trip.findings.map(({ params }) => params.rule);
  expect(rules).not.toContain('comfort/noon-heat-frail');
  expect(trip.totals.stops).toBeGreaterThanOrEqual(10);
});

test('what the days leave free is told once, with what to do about it, where it is a good part of a day', () => {
  const asked = { date: '2027-05-24', start: 'guigang-guigang-station', line: 'wellness' } as const;
  const spare = (days: number) =>
    tripFor(guigang, { ...asked, days, travellers: ['wheelchair'] }, 1, 500).findings.filter(
      ({ code }) => code === 'days-to-spare',
    );
  expect(spare(2)).toEqual([]);
  const [told, ...more] = spare(5);
  expect(more).toEqual([]);
  expect(told).toMatchObject({ severity: 'info', params: { days: 5 }, remedy: { code: 'fewer-days' } });
  expect(told!.params.minutes).toBeGreaterThanOrEqual(300);
});

test('a rest is advised where it helps: never so late that the ride was too long before it', () => {
  const merged = mergeRegions(compositions.guangxi.regions.map((id) => regions[id]));
  if (!merged.ok) throw new Error(JSON.stringify(merged.issues));
  const ends = { start: 'liuzhou-city', end: 'guigang-city' } as const;
  const request = parseRequest(merged.value, { ...ends, days: 1, date: '2027-05-13', line: 'ecology' });
  if (!request.ok) throw new Error(JSON.stringify(request.issues));
  const matrix = travelMatrix(merged.value, tripMatrixIds(merged.value, request.value));
  const stops = [{ place: 'guigang-hemei-qintang', pass: false }];
  const days = [{ from: ends.start, to: ends.end, stops }];
  const trip = arrange(merged.value, matrix, request.value, { days })!;
  const told = trip.findings.filter(({ code }) => code === 'rest-missing');
  expect(told.map(({ remedy }) => remedy)).toEqual([{ code: 'rest-on-the-way', params: { minutes: 120 } }]);
});
