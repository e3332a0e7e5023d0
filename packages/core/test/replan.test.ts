import { maxIterations } from '@kangtu/solver';
import { describe, expect, test } from 'vitest';
import { applyChange, check, type Itinerary, plan, type TripRequest } from '../src/index.js';
import { requestFor, tripFor, valley, valleyMatrix } from './fixture/valley.js';

const region = valley();
const matrix = valleyMatrix(region);
const BASE = { days: 3, date: '2027-04-13', start: 'hub', line: 'ecology', pace: 'balanced' } as const;

function stopsOf(trip: Itinerary): readonly (readonly string[])[] {
  return trip.days.map(({ items }) => items.flatMap((item) => (item.kind === 'visit' ? [item.place] : [])));
}

/** Day 1 and what is done of day 2 as they were; the rest from noon of day 2 on. */
function underway(trip: Itinerary, stability: number): TripRequest {
  const stops = stopsOf(trip);
  const done = stops[1]!.slice(0, 1);
  return requestFor(region, {
    ...trip.request,
    locked: [{ day: 1, stops: stops[0], whole: true, night: trip.days[0]!.night }],
    now: { day: 2, time: '12:00', place: done[0] ?? trip.days[1]!.from, done, plan: stops, stability },
  });
}

describe('a trip under way', () => {
  const trip = tripFor(region, requestFor(region, BASE));

  test('past days stay as they are, done stops are not visited again, today begins now and here', () => {
    const request = underway(trip, 100);
    const rest = tripFor(region, request);
    expect(rest.days).toHaveLength(3);
    expect(rest.days[0]!.items).toEqual(trip.days[0]!.items);
    expect(rest.days[1]!.from).toBe(request.now!.place);
    expect(rest.days[1]!.start).toBeGreaterThanOrEqual(720);
    const seen = stopsOf(rest).flat();
    for (const id of request.now!.done) expect(seen.slice(stopsOf(rest)[0]!.length)).not.toContain(id);
    const errors = check(region, matrix, request, rest).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });

  test('planned stops keep their order within the day as far as that is worth it', () => {
    const asked = {
      ...BASE,
      days: 1,
      pace: 'full',
      end: 'hill-town',
      dayStart: '07:30',
      dayEnd: '20:00',
      mustSee: ['cave', 'gorge', 'park'],
      limits: { stopsPerDay: 3 },
    };
    // To the gorge, back to the cave, and the whole way again: two hours on the road more than need be.
    const planned = ['gorge', 'cave', 'park'];
    const again = (stability: number) => {
      const now = { day: 1, time: '07:30', place: 'hub', done: [], plan: [planned], stability };
      return stopsOf(tripFor(region, requestFor(region, { ...asked, now })))[0];
    };
    expect(again(0)).toEqual(['cave', 'gorge', 'park']);
    expect(again(10)).toEqual(['cave', 'gorge', 'park']);
    expect(again(1000)).toEqual(planned);
  });

  test('locked days keep stops and order, and hold more only where they may', () => {
    const order = stopsOf(trip)[1]!.toReversed();
    for (const whole of [true, false]) {
      const request = requestFor(region, { ...BASE, locked: [{ day: 2, stops: order, whole }] });
      const locked = stopsOf(tripFor(region, request))[1]!;
      expect(locked.slice(0, order.length)).toEqual(order);
      if (whole) expect(locked).toHaveLength(order.length);
    }
  });
});

describe('why not', () => {
  test('a change that is offered lets the place in', { timeout: 60_000 }, () => {
    const seen: Record<string, number> = {};
    const requests = [
      { ...BASE, days: 1 },
      { ...BASE, days: 1, dayEnd: '15:00' },
      { ...BASE, days: 2, limits: { budget: 6000 } },
      { ...BASE, days: 2, limits: { stopsPerDay: 1 } },
      { ...BASE, days: 1, limits: { drivingPerDay: 150 }, pace: 'full' },
      { ...BASE, days: 2, line: 'wellness', pace: 'relaxed', avoid: ['gorge'] },
    ];
    for (const input of requests) {
      const request = requestFor(region, input);
      const trip = tripFor(region, request);
      for (const { changes = [], reason, params } of trip.leftOut) {
        if (params !== undefined) expect(Object.keys(params).length, reason).toBeGreaterThan(0);
        for (const change of changes) {
          const changed = applyChange(request, change);
          const made = plan(region, matrix, changed, { seed: 1, stop: maxIterations(200) });
          expect(made.ok ? stopsOf(made.value).flat() : made.issues, JSON.stringify(change)).toContain(
            change.place,
          );
          seen[change.code] = (seen[change.code] ?? 0) + 1;
        }
      }
    }
    expect(Object.keys(seen).length).toBeGreaterThan(2);
  });
});
