import {
  type Itinerary,
  type LinePlan,
  lineEnds,
  lineMatrixIds,
  mergeRegions,
  type NamedLine,
  parseRequest,
  planLine,
  type Region,
  travelMatrix,
} from '@kangtu/core';
import { describe, expect, test } from 'vitest';
import { regions } from '../src/index.js';

const ITERATIONS = 30;
const until =
  (most: number) =>
  ({ iteration }: { readonly iteration: number }) =>
    iteration < most ? null : 'iterations';

/** The map that holds every placed stop of the line. */
function mapOf(line: NamedLine): Region {
  const all = Object.values(regions);
  const holds = (id: string | null) => (region: Region) => region.places.some((place) => place.id === id);
  const parts = all.filter((region) =>
    line.stops.some(({ place }) => place !== null && holds(place)(region)),
  );
  const merged = mergeRegions(parts);
  if (!merged.ok) throw new Error(JSON.stringify(merged.issues));
  return merged.value;
}

const seen = new Map<string, NamedLine>();
for (const region of Object.values(regions)) for (const line of region.lines) seen.set(line.id, line);

/** Null where nothing of the line has a confirmed place. */
function planned(line: NamedLine): LinePlan | null {
  const before = known.get(line.id);
  if (before !== undefined) return before;
  const plan = made(line);
  known.set(line.id, plan);
  return plan;
}

const known = new Map<string, LinePlan | null>();

function made(line: NamedLine, iterations = ITERATIONS): LinePlan | null {
  const region = mapOf(line);
  const ends = lineEnds(region, line, { avoid: [], includeUnconfirmed: false });
  if (ends === null) return null;
  const wish = { ...ends, days: 5, date: '2027-04-10', line: 'wellness', namedLine: line.id };
  const request = parseRequest(region, wish);
  if (!request.ok) throw new Error(JSON.stringify(request.issues));
  const matrix = travelMatrix(region, lineMatrixIds(region, line, request.value));
  const result = planLine(region, matrix, line, request.value, {
    seed: 1,
    stop: until(iterations),
    allDays: false,
    fill: false,
  });
  if (!result.ok) throw new Error(`${line.id}: ${JSON.stringify(result.issues)}`);
  return result.value;
}

/** Begin of each lunch of a day. */
const lunches = (day: Itinerary['days'][number]) =>
  day.items.flatMap((item) => {
    if (item.kind === 'meal') return [item.start];
    return item.kind === 'visit' && item.lunch !== undefined ? [item.lunch.start] : [];
  });

test('every line can be planned but those of which no stop has a confirmed place', () => {
  const not = [...seen.values()].filter((line) => planned(line) === null);
  expect(not.map(({ id }) => id)).toEqual(['yy-rel', 'yy-hill', 'yy-rural']);
});

test('a stop a day’s drive from the prefecture’s seat begins in the next town, with lunch on the spot', () => {
  const { days, totals } = planned(seen.get('yy-view')!)!.itinerary;
  expect(days).toMatchObject([{ from: 'yiyang-anhua', to: 'yiyang-anhua' }]);
  expect(totals.drivingMinutes).toBeLessThan(150);
  expect(lunches(days[0]!)).toEqual([720]);
});

describe('every named line', () => {
  test.each([...seen.values()].map((line) => [line.id, line] as const))(
    '%s: one lunch a day at its hour, in before evening, nothing driven for nothing',
    (_, line) => {
      const plan = planned(line);
      if (plan === null) return;
      const { itinerary } = plan;
      expect(itinerary.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      for (const day of itinerary.days) {
        const said = `day ${day.day}`;
        expect(day.end, said).toBeLessThanOrEqual(itinerary.request.dayEnd);
        const visits = day.items.filter(({ kind }) => kind === 'visit').length;
        const begins = lunches(day);
        // A day that is over by noon, or begins after it, needs none.
        if (visits > 0 && day.start <= 780 && day.end >= 840) expect(begins, said).toHaveLength(1);
        for (const begin of begins) {
          expect(begin, said).toBeGreaterThanOrEqual(690);
          expect(begin, said).toBeLessThanOrEqual(780);
        }
        // A day on the road shows something for it.
        if (day.totals.drivingMinutes > 60) expect(visits, said).toBeGreaterThan(0);
      }
      expect(itinerary.findings.map(({ code }) => code)).not.toContain('lunch-twice');
    },
  );
});

test('a line whose stops the travellers must not visit says so', () => {
  const line = seen.get('yy-view')!;
  const region = mapOf(line);
  const wish = { start: 'yiyang-anhua', days: 2, date: '2027-04-10', line: 'wellness', namedLine: line.id };
  const request = parseRequest(region, { ...wish, travellers: ['senior'] });
  if (!request.ok) throw new Error(JSON.stringify(request.issues));
  const matrix = travelMatrix(region, lineMatrixIds(region, line, request.value));
  const options = { seed: 1, stop: until(1), allDays: false, fill: false };
  expect(planLine(region, matrix, line, request.value, options)).toMatchObject({
    issues: [{ code: 'line-against-rules', params: { places: 'yiyang-anhua-tea-horse-road' } }],
  });
});

test('stops that fit into four days in another order than the shortest have no half-empty days', () => {
  const { days } = made(seen.get('cz-taihang')!, 2000)!.itinerary;
  expect(days).toHaveLength(4);
  for (const day of days) expect(day.end, `day ${day.day}`).toBeGreaterThan(16 * 60);
});

test('a stop of a theme that lies far from the others is named, with what it costs', () => {
  const plan = planned(seen.get('lz-ind')!)!;
  expect(plan.far).toMatchObject({ place: 'liuzhou-xiancaotang-lingzhi', days: 1 });
  expect(plan.far!.minutes).toBeGreaterThan(200);
  expect(planned(seen.get('gl-lijiang')!)!.far).toBeNull();
});
