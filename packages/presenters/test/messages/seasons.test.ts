import { type Itinerary, SEASON_ROWS, type SeasonRemark } from '@kangtu/core';
import { expect, test } from 'vitest';
import { monthsText, seasonSentences, seasonText } from '../../src/index.js';

test('every row of the season table is a sentence in both languages', () => {
  for (const { code, months } of SEASON_ROWS) {
    expect(seasonText(code, months, 'zh')).toMatch(/\p{Script=Han}.*。$/u);
    expect(seasonText(code, months, 'en')).toMatch(/^[a-z].*\.$|^\d/);
  }
});

test('months as people write them', () => {
  expect(monthsText('May-Jun,Sep-Oct', 'zh')).toBe('5—6 月、9—10 月');
  expect(monthsText('Sep 20-Oct 20', 'zh')).toBe('9 月 20 日至 10 月 20 日');
  expect(monthsText('Oct', 'zh')).toBe('10 月');
  expect(monthsText('May-Jun,Sep-Oct', 'en')).toBe('May–Jun, Sep–Oct');
});

test('heat on several days is told once, with the days; day by day where that is asked', () => {
  const hot = (celsius: number): SeasonRemark => ({ code: 'hot-month', place: 'hill', params: { celsius } });
  const days = [[hot(33)], [], [hot(34)]].map((season, d) => ({ day: d + 1, season }));
  const trip = { days, places: { hill: { names: { zh: '西山', en: 'Xishan' } } } } as unknown as Itinerary;
  const told = (lang: 'zh' | 'en', byTrip: boolean) =>
    trip.days.map((day) => seasonSentences(trip, day, lang, byTrip).length);
  expect(told('zh', false)).toEqual([1, 0, 1]);
  expect(told('zh', true)).toEqual([1, 0, 0]);
  const [first] = trip.days;
  expect(seasonSentences(trip, first!, 'zh', true)[0]).toMatch(/^第 1、3 天.*33–34 ℃/);
  expect(seasonSentences(trip, first!, 'en', true)[0]).toMatch(/^Days 1, 3: .*33–34 °C/);
  expect(seasonSentences(trip, first!, 'zh')[0]).toMatch(/^西山一带.*33 ℃/);
  const alone = { ...trip, days: [first!] };
  expect(seasonSentences(alone, first!, 'zh', true)[0]).toMatch(/^西山一带/);
});
