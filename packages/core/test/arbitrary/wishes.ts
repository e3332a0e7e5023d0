import fc from 'fast-check';
import { ELEMENTS, PLACE_KINDS, type Region } from '../../src/index.js';
import { anyRequest } from './request.js';

const minutes = (min: number, max: number) => fc.integer({ min: min / 5, max: max / 5 }).map((n) => n * 5);
const clock = (min: number, max: number) => minutes(min * 60, max * 60);
/** Kinds one stops at. */
const STOPS = PLACE_KINDS.slice(0, 13);

/** Requests with some of the richer wishes: most can be had, some contradict each other. */
export function anyRichRequest(region: Region): fc.Arbitrary<Record<string, unknown>> {
  const sights = region.places.filter(({ kind }) => STOPS.includes(kind)).map(({ id }) => id);
  if (sights.length < 3) return anyRequest(region);
  const sight = fc.constantFrom(...sights);
  const two = fc.uniqueArray(sight, { minLength: 2, maxLength: 3 });
  return anyRequest(region).chain((request) => {
    const days = Number(request.days);
    const day = fc.integer({ min: 1, max: days });
    const wishes = fc.record(
      {
        limits: limits(),
        dayTimes: fc.record({ day, start: clock(9, 11), end: clock(15, 21) }).map((one) => [one]),
        fixed: fc
          .record(
            {
              place: sight,
              day,
              earliest: clock(9, 11),
              latest: clock(11, 16),
              position: fc.constantFrom('first', 'last', 1, 2, 3, -1, -2),
            },
            { requiredKeys: ['place'] },
          )
          .map((one) => [one]),
        order: two.chain(([first, second]) =>
          fc
            .record(
              { minDays: fc.integer({ min: 0, max: 1 }), minGap: minutes(0, 90), maxGap: minutes(120, 400) },
              { requiredKeys: [] },
            )
            .map((bounds) => [{ first, second, ...bounds }]),
        ),
        notSameDay: two.map((group) => [group]),
        eitherOr: fc.record({ places: two, must: fc.boolean() }).map((one) => [one]),
        stays: fc
          .record({ place: sight, least: minutes(30, 60), most: minutes(60, 180) })
          .map((one) => [one]),
        courses: fc
          .record({
            place: sight,
            sessions: fc.constant(2),
            minDays: fc.constant(1),
            minutes: minutes(30, 60),
          })
          .map((one) => [one]),
        breaks: fc.record(
          {
            midday: minutes(0, 45),
            drivingMost: minutes(60, 150),
            drivingRest: minutes(10, 30),
            sightseeingMost: minutes(90, 180),
          },
          { requiredKeys: [] },
        ),
        locked: fc
          .record({ day, stops: fc.uniqueArray(sight, { minLength: 1, maxLength: 2 }), whole: fc.boolean() })
          .map((one) => [one]),
      },
      { requiredKeys: [] },
    );
    // A few wishes at a time: all of them together can hardly ever be had.
    return fc
      .tuple(wishes, fc.subarray(Object.keys(WISHES), { minLength: 1, maxLength: 3 }))
      .map(([all, kept]) => ({
        ...request,
        ...Object.fromEntries(Object.entries(all).filter(([field]) => kept.includes(field))),
      }));
  });
}

const WISHES = {
  limits: 1,
  dayTimes: 1,
  fixed: 1,
  order: 1,
  notSameDay: 1,
  eitherOr: 1,
  stays: 1,
  courses: 1,
  breaks: 1,
  locked: 1,
};

function limits() {
  const kind = fc.record(
    {
      kind: fc.constantFrom(...STOPS),
      mostPerDay: fc.integer({ min: 0, max: 2 }),
      mostPerTrip: fc.integer({ min: 2, max: 3 }),
    },
    { requiredKeys: ['kind'] },
  );
  const element = fc.record(
    {
      element: fc.constantFrom(...ELEMENTS),
      mostPerDay: fc.integer({ min: 1, max: 3 }),
      leastPerTrip: fc.integer({ min: 0, max: 1 }),
    },
    { requiredKeys: ['element'] },
  );
  return fc.record(
    {
      drivingPerDay: minutes(120, 400),
      drivingPerTrip: minutes(300, 1500),
      activePerDay: minutes(180, 600),
      budget: fc.integer({ min: 0, max: 40_000 }),
      stopsPerDay: fc.integer({ min: 1, max: 4 }),
      kinds: fc.array(fc.oneof(kind, element), { maxLength: 2 }),
    },
    { requiredKeys: [] },
  );
}
