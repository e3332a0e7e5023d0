import { describe, expect, test } from 'vitest';
import { check, type FindingCode, type Itinerary, type Region } from '../../src/index.js';
import { ROUND, requestFor, tripFor, valley, valleyMatrix } from '../fixture/valley.js';

const region = valley();
const matrix = valleyMatrix(region);
const request = requestFor(region, { ...ROUND, avoid: ['market'] });
const sound = tripFor(region, request);

/** A file of the trip that a test may damage. */
// biome-ignore lint/suspicious/noExplicitAny: damaged on purpose
type File = any;
const file = (): File => JSON.parse(JSON.stringify(sound));
const errorsOf = (damaged: File, on: Region = region) =>
  check(on, matrix, request, damaged as Itinerary).filter(({ severity }) => severity === 'error');

const itemOf = (trip: File, day: number, kind: string, nth = 0): File =>
  trip.days[day].items.filter((item: File) => item.kind === kind)[nth];

/** Shifts everything of a day from item `first` on. */
function delay(trip: File, day: number, minutes: number, first = 0): void {
  trip.days[day].items.slice(first).forEach((item: File) => {
    item.start += minutes;
    item.end += minutes;
  });
  if (first === 0) trip.days[day].start += minutes;
  trip.days[day].end += minutes;
}

test('the sound trip has what the damages below need, and no error', () => {
  expect(errorsOf(file())).toEqual([]);
  for (const { items } of sound.days) {
    const kinds = items.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'visit').length).toBeGreaterThanOrEqual(2);
    expect(kinds).toContain('meal');
  }
});

const damages: readonly (readonly [name: string, code: FindingCode, damage: (trip: File) => void])[] = [
  ['late arrival', 'day-too-late', (trip) => delay(trip, 0, 180)],
  ['too early a start', 'day-too-early', (trip) => delay(trip, 0, -120)],
  [
    'stops after closing',
    'closed',
    (trip) => {
      for (const day of [0, 1]) delay(trip, day, 600);
    },
  ],
  [
    'a repeated stop',
    'repeated-stop',
    (trip) => {
      itemOf(trip, 1, 'visit').place = itemOf(trip, 0, 'visit').place;
    },
  ],
  [
    'a wrong leg time',
    'leg-too-fast',
    (trip) => {
      const leg = itemOf(trip, 0, 'leg');
      leg.end -= 5;
      leg.minutes -= 5;
    },
  ],
  [
    'a leg whose minutes are not its times',
    'minutes-claimed',
    (trip) => {
      itemOf(trip, 0, 'leg').minutes += 7;
    },
  ],
  [
    'a wrong leg length',
    'leg-metres',
    (trip) => {
      itemOf(trip, 0, 'leg').metres -= 100;
    },
  ],
  ['swapped days', 'day-date', (trip) => trip.days.reverse()],
  ['swapped days, seen by their ends', 'wrong-start', (trip) => trip.days.reverse()],
  ['a missing day', 'day-count', (trip) => trip.days.pop()],
  [
    'a gap in time',
    'item-gap',
    (trip) => {
      itemOf(trip, 0, 'visit').start += 3;
    },
  ],
  [
    'a jump in space',
    'item-elsewhere',
    (trip) => {
      itemOf(trip, 0, 'leg').to = 'park';
    },
  ],
  [
    'a visit cut short',
    'visit-too-short',
    (trip) => {
      const visit = itemOf(trip, 0, 'visit');
      visit.end = visit.start + 10;
      visit.minutes = 10;
    },
  ],
  [
    'an item that ends before it starts',
    'item-backwards',
    (trip) => {
      const visit = itemOf(trip, 0, 'visit');
      [visit.start, visit.end] = [visit.end, visit.start];
    },
  ],
  [
    'an unknown place',
    'unknown-place',
    (trip) => {
      itemOf(trip, 0, 'visit').place = 'atlantis';
    },
  ],
  [
    'a place we cannot find',
    'unconfirmed-position',
    (trip) => {
      itemOf(trip, 0, 'visit').place = 'far-peak';
    },
  ],
  [
    'a night where nobody sleeps',
    'night-not-overnight',
    (trip) => {
      trip.days[0].to = 'park';
      trip.days[0].night = 'park';
    },
  ],
  [
    'a night elsewhere than the day ends',
    'night-differs',
    (trip) => {
      trip.days[0].night = 'hub';
    },
  ],
  [
    'a wrong start',
    'wrong-start',
    (trip) => {
      trip.days[0].from = 'park';
    },
  ],
  [
    'a wrong end',
    'wrong-end',
    (trip) => {
      trip.days[1].to = 'park';
    },
  ],
  [
    'no lunch',
    'lunch-missing',
    (trip) => {
      trip.days[0].items = trip.days[0].items.filter((item: File) => item.kind !== 'meal');
    },
  ],
  [
    'a short lunch',
    'lunch-short',
    (trip) => {
      itemOf(trip, 0, 'meal').end -= 30;
    },
  ],
  [
    'embellished totals',
    'totals-differ',
    (trip) => {
      trip.totals.metres -= 1000;
    },
  ],
  [
    'embellished elements',
    'elements-differ',
    (trip) => {
      trip.days[0].elements.medical += 1;
    },
  ],
  [
    'another arrival than the last item says',
    'day-times',
    (trip) => {
      trip.days[0].end += 1;
    },
  ],
  [
    'a wrong weekday',
    'day-weekday',
    (trip) => {
      trip.days[0].weekday = 7;
    },
  ],
  [
    'days numbered wrongly',
    'day-number',
    (trip) => {
      trip.days[1].day = 3;
    },
  ],
  [
    'a second day that begins elsewhere',
    'day-elsewhere',
    (trip) => {
      trip.days[1].from = 'market';
    },
  ],
];

describe('a damaged trip is named by its damage', () => {
  test.each(damages)('%s: %s', (_, code, damage) => {
    const trip = file();
    damage(trip);
    expect(errorsOf(trip).map((finding) => finding.code)).toContain(code);
  });

  test('a museum on its closing day', () => {
    // The same trip a day earlier begins on a Monday; the museum is closed then.
    const first = sound.days.findIndex(({ items }) =>
      items.some((item) => item.kind === 'visit' && item.place === 'museum'),
    );
    const monday = { ...request, date: first === 0 ? '2027-04-12' : '2027-04-11' } as typeof request;
    const trip = file();
    trip.request = monday;
    trip.days.forEach((day: File, d: number) => {
      day.date = `2027-04-${(first === 0 ? 12 : 11) + d}`;
      day.weekday = day.weekday - (first === 0 ? 1 : 2) || 7;
    });
    const codes = check(region, matrix, monday, trip).map(({ code }) => code);
    expect(first).toBeGreaterThanOrEqual(0);
    expect(codes).toContain('closed');
  });

  test('towns in another order, a must-see left out, an avoided stop', () => {
    const visited = sound.days[0]!.items.flatMap((item) => (item.kind === 'visit' ? [item.place] : []));
    const asked = {
      ...request,
      via: [...request.via].reverse(),
      mustSee: ['far-peak'],
      avoid: [visited[0]!],
    };
    const codes = check(region, matrix, asked, sound).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['via-order', 'must-see-missing', 'avoided-stop']));
    const lost = check(region, matrix, { ...request, via: ['far-peak'] }, sound).map(({ code }) => code);
    expect(lost).toContain('via-missing');
  });

  test('after the last admission', () => {
    const trip = file();
    const cave = trip.days
      .flatMap((day: File) => day.items)
      .find((item: File) => item.kind === 'visit' && item.place === 'cave');
    expect(cave).toBeDefined();
    cave.start = 16 * 60 + 1;
    cave.end = 17 * 60;
    expect(errorsOf(trip).map(({ code }) => code)).toContain('after-last-entry');
  });

  test('facts that the data no longer hold', () => {
    const trip = file();
    trip.places.cave.ticket.value = 1;
    trip.days[0].items.find((item: File) => item.kind === 'visit').unconfirmed = [];
    const codes = check(region, matrix, request, trip).map(({ code }) => code);
    expect(codes).toContain('fact-differs');
  });
});
