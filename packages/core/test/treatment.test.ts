import { maxIterations } from '@kangtu/solver';
import { expect, test } from 'vitest';
import { check, type Itinerary, plan, type Region, type TripRequest } from '../src/index.js';
import { requestFor, valley, valleyMatrix } from './fixture/valley.js';

const plain = valley();
const matrix = valleyMatrix(plain);
/** The park and the museum as sites of Chinese medicine. */
const region: Region = {
  ...plain,
  places: plain.places.map((place) =>
    place.id === 'park' || place.id === 'museum'
      ? { ...place, kind: 'tcm' as const, elements: { ...place.elements, medical: 3 as const }, hours: null }
      : place,
  ),
};

function planned(input: object): { trip: Itinerary | null; request: TripRequest } {
  const base = { date: '2027-04-13', start: 'hill-town', line: 'wellness', pace: 'full', dayEnd: '20:00' };
  const request = requestFor(region, { ...base, ...input });
  const made = plan(region, matrix, request, { seed: 1, stop: maxIterations(150), withPrivate: true });
  return { trip: made.ok ? made.value : null, request };
}

const WAITS: Readonly<Record<string, number>> = {
  moxibustion: 120,
  tuina: 60,
  cupping: 1440,
  'gua-sha': 1440,
};

/** Minutes from each treatment to the next bath of the same day, measured from the items alone. */
function waits(trip: Itinerary): readonly (readonly [therapy: string, minutes: number])[] {
  return trip.days.flatMap(({ items }) =>
    items.flatMap((item, i) => {
      if (item.kind !== 'visit' || item.therapy === undefined) return [];
      const bath = items.slice(i).find((each) => each.kind === 'visit' && each.place === 'spring');
      return bath === undefined ? [] : [[item.therapy.therapy, bath.start - item.end] as const];
    }),
  );
}

test.each(['moxibustion', 'tuina', 'cupping', 'gua-sha'])('a bath keeps its distance after %s', (therapy) => {
  let baths = 0;
  for (const days of [1, 2, 3])
    for (const mustSee of [[], ['spring']]) {
      const { trip, request } = planned({ days, mustSee, therapies: [{ therapy, place: 'park' }] });
      if (trip === null) continue;
      for (const [given, minutes] of waits(trip)) expect(minutes).toBeGreaterThanOrEqual(WAITS[given]!);
      const found = check(region, matrix, request, trip).map(({ params }) => params.rule);
      expect(found).not.toContain('tcm/moxibustion-water');
      expect(found).not.toContain('tcm/tuina-bath');
      expect(found).not.toContain('tcm/cupping-water');
      expect(found).not.toContain('tcm/gua-sha-water');
      if (
        trip.days.some(({ items }) => items.some((item) => item.kind === 'visit' && item.place === 'spring'))
      )
        baths += 1;
    }
  expect(baths).toBeGreaterThan(1);
});

test('a course of a session a day leaves room for a bath before a session', () => {
  const therapies = [{ therapy: 'moxibustion', sessions: 3, place: 'park' }];
  const { trip, request } = planned({ days: 3, mustSee: ['spring'], therapies });
  expect(trip).not.toBeNull();
  for (const [given, minutes] of waits(trip!)) expect(minutes).toBeGreaterThanOrEqual(WAITS[given]!);
  const found = check(region, matrix, request, trip!);
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(found.map(({ params }) => params.rule)).not.toContain('tcm/moxibustion-water');
});

test('two treatments on one day are an hour apart', () => {
  const therapies = [
    { therapy: 'moxibustion', place: 'park' },
    { therapy: 'tuina', place: 'museum' },
  ];
  const { trip, request } = planned({ days: 1, therapies });
  expect(trip).not.toBeNull();
  const found = check(region, matrix, request, trip!).map(({ params }) => params.rule);
  expect(found).not.toContain('tcm/gap');
});
