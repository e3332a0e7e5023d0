import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Itinerary } from '@kangtu/core';
import { describe, expect, it } from 'vitest';
import { errorsOf, kangtu, temporaryFolder } from '../shell.js';

const TRIP = ['plan', '--from', '桂林站', '--date', '2027-04-10', '--iterations', '50'];
const planned = async (...more: string[]): Promise<Itinerary> => {
  const outcome = await kangtu([...TRIP, ...more, '--json']);
  expect(outcome.err).toBe('');
  expect(outcome.exit).toBe(0);
  return JSON.parse(outcome.out) as Itinerary;
};
const stops = (trip: Itinerary): string[] =>
  trip.days.flatMap((day) => day.items.flatMap((item) => (item.kind === 'visit' ? [item.place] : [])));

describe('kangtu plan', () => {
  it('prints the itinerary and nothing else; the same seed gives the same bytes', async () => {
    const argv = [...TRIP, '--loop', 'east', '--json'];
    const [first, second] = [await kangtu(argv), await kangtu(argv)];
    expect(first).toEqual(second);
    const trip = JSON.parse(first.out) as Itinerary;
    expect(trip.schema).toBe('kangtu/itinerary@1');
    expect(trip.days).toHaveLength(3);
    expect(trip.request.line).toBe('wellness');
  });

  it('prints a trip to read in the language asked for', async () => {
    const zh = await kangtu([...TRIP, '--lang', 'zh']);
    expect(zh.out).toContain('康养三日游：桂林站');
    expect(zh.out).toContain('不构成医疗建议');
    const en = await kangtu([...TRIP, '--lang', 'en']);
    expect(en.out).toContain('Guilin Railway Station');
    expect(en.out).toContain('not medical advice');
  });

  it('is called by the prefectures it touches, not by all of its map', async () => {
    const [home, loop] = [await planned('--days', '1'), await planned('--loop', 'east')];
    expect(home.region.names).toMatchObject({ zh: '桂林', en: 'Guilin' });
    expect(loop.region.names).toMatchObject({ zh: '柳州、桂林', en: 'Liuzhou and Guilin' });
    expect(home.region.id).toBe(loop.region.id);
  });

  it('visits a place as the stop of its day that was asked for', async () => {
    const trip = await planned('--days', '2', '--fixed', '象山景区@2#2');
    const [, second] = trip.days.map((day) => stops({ ...trip, days: [day] }));
    const asked = { day: 2, position: 2 };
    expect(trip.request.fixed).toMatchObject([asked]);
    expect(second![1]).toBe(trip.request.fixed![0]!.place);
  });

  it('takes names in Chinese, in English and as ids, and words for codes', async () => {
    const trips = await Promise.all([
      planned('--via', '阳朔县城', '--line', '民俗体验', '--pace', '舒缓'),
      planned('--via', 'yangshuo', '--line', 'folk', '--pace', 'relaxed'),
      planned('--via', 'guilin-yangshuo', '--line', 'folk', '--pace', 'relaxed'),
    ]);
    expect(trips.map((trip) => trip.request)).toEqual(trips.map(() => trips[0]!.request));
    expect(trips[0]!.request.via).toEqual(['guilin-yangshuo']);
  });

  it('takes dates and times as people in China write them', async () => {
    const trip = await planned('--date', '2027年4月9日', '--start', '9：00', '--end', '17:30', '--no-lunch');
    expect(trip.request).toMatchObject({ date: '2027-04-09', dayStart: 540, dayEnd: 1050, lunch: null });
  });

  it('visits must-sees and leaves out what is to be avoided', async () => {
    const trip = await planned('--must', '象山景区', '--days', '2');
    expect(stops(trip)).toContain(trip.request.mustSee[0]);
    const [first] = stops(trip).filter((id) => !trip.request.mustSee.includes(id));
    const without = await planned('--must', '象山景区', '--days', '2', '--avoid', first!);
    expect(stops(without)).not.toContain(first);
  });

  it('reads a request file, with names, and lays options over it', async () => {
    const cwd = temporaryFolder();
    const request = { days: 2, date: '2027-05-01', start: '桂林站', line: 'ecology', via: ['阳朔县城'] };
    writeFileSync(join(cwd, 'request.json'), `\ufeff${JSON.stringify(request)}`);
    const argv = ['plan', '--request', 'request.json', '--line', 'folk', '--iterations', '20', '--json'];
    const trip = JSON.parse((await kangtu(argv, { cwd })).out) as Itinerary;
    expect(trip.request).toMatchObject({ days: 2, line: 'folk', via: ['guilin-yangshuo'] });
    writeFileSync(join(cwd, 'request.json'), JSON.stringify({ ...request, via: ['月球'], days: 7 }));
    const errors = errorsOf(await kangtu(argv, { cwd }));
    expect(errors.map((each) => each.path)).toEqual(['request.json#/via/0', 'request.json#/days']);
  });

  it('writes files whole, by their extension', async () => {
    const cwd = temporaryFolder();
    for (const out of ['trips/a.json', 'trips/a.geojson', 'trips/a.txt'])
      expect((await kangtu([...TRIP, '--out', out], { cwd })).out).toBe('');
    expect(readdirSync(join(cwd, 'trips')).sort()).toEqual(['a.geojson', 'a.json', 'a.txt']);
    expect(JSON.parse(readFileSync(join(cwd, 'trips/a.json'), 'utf8'))).toHaveProperty('days');
    expect(JSON.parse(readFileSync(join(cwd, 'trips/a.geojson'), 'utf8'))).toHaveProperty('features');
    expect(readFileSync(join(cwd, 'trips/a.txt'), 'utf8')).toContain('Guilin');
    expect(existsSync(join(cwd, 'trips/a.json.tmp'))).toBe(false);
  });

  it('splits the wall time into its steps on stderr', async () => {
    const outcome = await kangtu([...TRIP, '--json', '--timing']);
    const steps = ['load', 'matrix', 'first answer', 'search', 'write', 'total'];
    expect(outcome.err).toMatch(new RegExp(`^${steps.map((step) => `${step} \\d+ ms`).join(', ')}\n$`));
  });
});
