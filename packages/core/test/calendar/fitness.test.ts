import { describe, expect, test } from 'vitest';
import { fitnessOf, isHot } from '../../src/calendar/index.js';
import { CLIMATE_STATIONS, climateOf, type LocalDate, type Place, SEASON_ROWS } from '../../src/index.js';
import { readSeason } from '../../src/region/season.js';
import { valley } from '../fixture/valley.js';

const base = valley().places.find(({ id }) => id === 'gorge')!;
const at = (more: Partial<Place>): Place => ({ ...base, kind: 'old-town', season: null, ...more });
const on = (day: string) => `2027-${day}` as LocalDate;
const said = (place: Place, day: string) => fitnessOf(place, on(day)).note?.code ?? null;

describe('the table of seasons', () => {
  test('every row has months that can be read, a date, and a source unless it is judged', () => {
    for (const row of SEASON_ROWS) {
      expect(readSeason(row.months), row.code).not.toBeNull();
      expect(row.lastChecked).toMatch(/^\d{4}-\d{2}$/);
      expect(row.source === null).toBe(row.status === 'judged');
    }
    expect(new Set(SEASON_ROWS.map(({ code }) => code)).size).toBe(SEASON_ROWS.length);
    for (const { maximum, source } of CLIMATE_STATIONS) {
      expect(maximum).toHaveLength(12);
      expect(source.url).toMatch(/^https?:/);
    }
  });

  test('terraces are under water in May, green in July, golden in early October, bare in March', () => {
    const terraces = at({ themes: ['terraces'] });
    expect(['05-14', '07-14', '10-08', '03-20', '01-10'].map((day) => said(terraces, day))).toEqual([
      'terraces-water',
      'terraces-green',
      'terraces-gold',
      'terraces-bare',
      'terraces-snow',
    ]);
    const points = ['05-14', '07-14', '03-20'].map((day) => fitnessOf(terraces, on(day)).points);
    expect(points[0]).toBeGreaterThan(points[1]!);
    expect(points[1]).toBeGreaterThan(points[2]!);
  });

  test('what is known of a place itself comes first; the table then says why, if it agrees', () => {
    const season = { value: 'May-Jun', sources: ['gov'], asOf: '2026', trust: 'high' } as const;
    const own = at({ themes: ['terraces'], season });
    expect(said(own, '05-14')).toBe('terraces-water');
    expect(said(own, '10-08')).toBe('off-season');
    expect(fitnessOf(own, on('10-08')).points).toBe(-40);
    expect(said(at({ season }), '05-14')).toBe('in-season');
  });

  test('a row holds between its latitudes only', () => {
    const north = at({ themes: ['terraces'], position: [113, 36] as unknown as Place['position'] });
    expect(said(north, '05-14')).toBeNull();
  });
});

describe('heat and cold', () => {
  const outdoors = at({ setting: 'outdoor' });
  test('are those of the nearest station, less by height; beyond its reach nothing is known', () => {
    expect(climateOf(outdoors, on('07-14'))).toMatchObject({
      station: { names: { en: 'Guilin' } },
      celsius: 33,
    });
    const high = { value: 1164, sources: ['gov'], asOf: '2026', trust: 'high' } as const;
    expect(climateOf(at({ elevation: high }), on('07-14'))?.celsius).toBe(27);
    expect(climateOf(at({ position: [80, 40] as unknown as Place['position'] }), on('07-14'))).toBeNull();
  });

  test('hot months count against the open sky and keep it from noon; a roof does not mind', () => {
    expect(fitnessOf(outdoors, on('06-10')).points).toBeLessThan(fitnessOf(outdoors, on('04-10')).points);
    expect(fitnessOf(at({ setting: 'indoor' }), on('06-10')).points).toBe(0);
    expect([isHot(outdoors, on('06-10')), isHot(outdoors, on('05-10'))]).toEqual([true, false]);
  });
});
