import type { Itinerary } from '@kangtu/core';
import { expect, it } from 'vitest';
import { toText } from '../../src/index.js';
import { EAST_LOOP } from '../fixture/east-loop.js';

const station = EAST_LOOP.places['guilin-station']!;
const hospital = {
  ...station,
  id: 'clinic',
  kind: 'hospital' as const,
  precision: 'county' as const,
  names: { zh: '阳朔县人民医院', en: 'Yangshuo County Hospital' },
};
const MINUTES: Readonly<Record<string, number>> = { xiangshan: 12, xingping: 75, zhongdu: 30 };
const days = EAST_LOOP.days.map((day) => ({
  ...day,
  notes: [{ code: 'dog-day', params: { period: 'middle' } }],
  items: day.items.map((item) =>
    item.kind === 'visit'
      ? { ...item, care: { hospital: 'clinic', minutes: MINUTES[item.place], metres: 1000 } }
      : item,
  ),
}));
const trip = {
  ...EAST_LOOP,
  days,
  places: { ...EAST_LOOP.places, clinic: hospital },
} as unknown as Itinerary;

it('names the nearest hospital of each day, the worst stop and the notes of the date', () => {
  const zh = toText(trip, 'zh');
  expect(zh).toContain(
    '就近急救：阳朔县人民医院（1 小时 15 分内）；离医院最远的一站是兴坪古镇，车程约 1 小时 15 分',
  );
  expect(zh).toContain('医院位置多按县城或市区中心估计');
  expect(zh).toContain('今日入中伏，是传统的三伏贴日');
  const en = toText(trip, 'en');
  expect(en).toContain(
    '  Nearest hospital: Yangshuo County Hospital 阳朔县人民医院 (within 30 min); farthest from one is 中渡古镇, about 30 min by road',
  );
  expect(en).toContain('The middle of the dog-day periods (sanfu) begins');
});

it('says nothing of hospitals where the trip does not', () => {
  expect(toText(EAST_LOOP, 'en')).not.toMatch(/Nearest hospital|hospital:/);
});
