import { arrange, arrangementOf } from '@kangtu/core';
import { describe, expect, test } from 'vitest';
import { planned, region } from './region.js';

const LINES = ['lz-loop-e', 'lz-loop-n', undefined];

describe('arranging by hand', () => {
  test.each(LINES)(
    'a plan taken apart and put together makes the same stops at the same times: %s',
    (namedLine) => {
      const { request, matrix, trip } = planned(namedLine ? { namedLine } : {});
      const again = arrange(region, matrix, request, arrangementOf(trip))!;
      const visits = (days: typeof trip.days) =>
        days.map((day) => day.items.flatMap((item) => (item.kind === 'visit' ? [item.place] : [])));
      expect(visits(again.days)).toEqual(visits(trip.days));
      // A town passed on the way becomes a stop of its own, and its legs round up apart: 2 minutes a town at most.
      again.days.forEach((day, d) => {
        const passed = arrangementOf(trip).days[d]!.stops.filter((stop) => stop.pass).length;
        expect(Math.abs(day.end - trip.days[d]!.end)).toBeLessThanOrEqual(2 * passed);
      });
      expect(again.findings.filter((finding) => finding.severity === 'error')).toEqual([]);
    },
  );

  test('a day that cannot be kept is shown, and check says what is wrong', () => {
    const { request, matrix, trip } = planned({ namedLine: 'lz-loop-e' });
    const given = arrangementOf(trip);
    const all = given.days.flatMap((day) => day.stops.filter((stop) => !stop.pass));
    const days = given.days.map((day, d) => (d === 0 ? { ...day, stops: all } : { ...day, stops: [] }));
    const crowded = arrange(region, matrix, request, { days });
    expect(crowded?.findings.map((finding) => finding.code)).toContain('day-too-late');
    const visits = crowded?.days[0]?.items.filter((item) => item.kind === 'visit');
    expect(visits?.map((visit) => visit.place)).toEqual(all.map((stop) => stop.place));
  });

  test('a day that runs past midnight says by how much it is too long', () => {
    const { request, matrix, trip } = planned({ namedLine: 'lz-loop-e' });
    const [first, ...rest] = arrangementOf(trip).days;
    const stops = first!.stops.map((stop) => (stop.pass ? stop : { ...stop, minutes: 400 }));
    const long = arrange(region, matrix, request, { days: [{ ...first!, stops }, ...rest] });
    const { end } = long!.days[0]!;
    expect(end).toBeGreaterThan(1440);
    const late = long!.findings.find((finding) => finding.code === 'day-too-late');
    expect(late?.remedy?.params).toEqual({ day: 1, minutes: end - 1080 });
  });

  test('a length fixed by hand is kept', () => {
    const { request, matrix, trip } = planned({ namedLine: 'lz-loop-e' });
    const given = arrangementOf(trip);
    const days = given.days.map((day) => ({
      ...day,
      stops: day.stops.map((stop) => ({ ...stop, minutes: 45 })),
    }));
    const short = arrange(region, matrix, request, { days });
    const minutes = short?.days.flatMap((day) =>
      day.items.flatMap((i) => (i.kind === 'visit' ? [i.minutes] : [])),
    );
    expect(new Set(minutes)).toEqual(new Set([45]));
  });

  test('misuse is named', () => {
    const { request, matrix } = planned({});
    expect(() => arrange(region, matrix, request, { days: [] })).toThrow(RangeError);
  });
});
