import type { Itinerary, Profile } from '@kangtu/core';
import { expect, test } from 'vitest';
import { numberedStops } from '../../src/stops.js';
import { stopView } from '../../src/view/stop-view.js';
import { eastLoop } from '../fixture/trips.js';

const of = (request: object, places = eastLoop().places): Itinerary => ({
  ...eastLoop(),
  places,
  request: { ...eastLoop().request, ...request },
});
const access = (trip: Itinerary, lang: 'zh' | 'en') =>
  numberedStops(trip).map((stop) =>
    stopView(stop, lang)
      .setting.filter(({ label }) => label === (lang === 'zh' ? '无障碍' : 'Access'))
      .map(({ value }) => value),
  );

test.each<Profile>(['wheelchair', 'no-stairs'])(
  '%s: what is not known of steps is to be asked',
  (profile) => {
    for (const request of [{ travellers: [profile] }, { party: [{ age: 70, profiles: [profile] }] }]) {
      for (const told of access(of(request), 'zh')) expect(told).toEqual(['有无台阶、坡道未核实，请先咨询']);
      for (const told of access(of(request), 'en'))
        expect(told).toEqual(['steps and ramps not confirmed, ask first']);
    }
  },
);

test('others are not told, and a known fact stays what it is', () => {
  for (const told of access(of({ travellers: ['senior'] }), 'en')) expect(told).toEqual([]);
  const [first] = numberedStops(eastLoop());
  const places = structuredClone(eastLoop().places) as Itinerary['places'];
  const fact = { value: 'limited', asOf: '2026-01-01', trust: 'high', sources: ['a'] };
  Object.assign(places[first!.place.id]!, { accessibility: fact });
  expect(access(of({ travellers: ['wheelchair'] }, places), 'en')[0]).toEqual(['partly fit for wheelchairs']);
});
