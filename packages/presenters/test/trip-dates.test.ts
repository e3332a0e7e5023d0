import type { Itinerary } from '@kangtu/core';
import { expect, test } from 'vitest';
import { toText } from '../src/index.js';
import { EAST_LOOP } from './fixture/east-loop.js';

const oneDay: Itinerary = { ...EAST_LOOP, days: EAST_LOOP.days.slice(0, 1) };

test('a trip of one day has one date', () => {
  const { date } = oneDay.days[0]!;
  const [, month, day] = date.split('-').map(Number);
  const lines = (lang: 'zh' | 'en') => toText(oneDay, lang).split('\n');
  expect(lines('zh')[1]).toMatch(new RegExp(`^${date.slice(0, 4)}年${month}月${day}日（周.）$`));
  expect(lines('en')[1]).toMatch(new RegExp(`^[A-Z][a-z]+ ${day} [A-Z][a-z]+ ${date.slice(0, 4)}$`));
});
