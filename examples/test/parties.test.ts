import { expect, it } from 'vitest';
// @ts-expect-error a program without types, as a reader would write it
import { breaches } from '../parties/eye.mjs';
// @ts-expect-error likewise
import { PARTIES } from '../parties/parties.mjs';
// @ts-expect-error likewise
import { map, tripOf } from '../parties/plan.mjs';

const region = map();

// The trips of docs/health.md with a shorter search: whoever travels, no rule is broken unsaid.
it.each(PARTIES as { id: string; request: object }[])('$id', ({ request: input }) => {
  const { trip, request } = tripOf(region, input, 300);
  expect(breaches(trip, request, region)).toEqual([]);
  for (const day of trip.days) expect(day.totals.stops).toBeGreaterThan(0);
});

it('sees what is wrong', () => {
  const { trip, request } = tripOf(region, PARTIES[3].request, 100);
  const eye = (more: object, days = trip.days): string =>
    breaches({ ...trip, days }, { ...request, ...more }, region).join();
  expect(eye({})).toBe('');
  expect(eye({ party: [{ age: 70 }] })).toMatch(/no midday rest/);
  expect(eye({ party: [{ age: 1 }] })).toMatch(/a bath with a toddler/);
  const lunch = { kind: 'meal', start: 0, at: 'guilin-city' };
  const bathing = trip.days.map((day: { items: { place?: string; start: number }[] }) => {
    const bath = day.items.find(({ place }) => place === 'liuzhou-fenghuanghe-hot-spring');
    if (bath === undefined) return day;
    return { ...day, items: [{ ...lunch, end: bath.start - 119 }, ...day.items] };
  });
  expect(eye({}, bathing)).toMatch(/a bath 119 after lunch/);
});
