import { describe, expect, test } from 'vitest';
import { hoursText, spansText } from '../../src/messages/hours.js';

describe('opening hours in words', () => {
  test.each([
    ['24/7', '全天开放', 'at all hours'],
    ['08:30-17:30', '08:30–17:30', '08:30–17:30'],
    [
      'Tu-Su 09:00-17:00; PH off',
      '周二至周日 09:00–17:00；法定节假日 不开放',
      'Tue to Sun 09:00–17:00; public holidays closed',
    ],
    ['Mar-Nov 08:00-16:30', '3月至11月 08:00–16:30', 'Mar to Nov 08:00–16:30'],
    [
      'Apr 1-Oct 15: Mo,We 08:00-12:00',
      '4月1日至10月15日: 周一,周三 08:00–12:00',
      'Apr 1 to Oct 15: Mon,Wed 08:00–12:00',
    ],
  ])('%s', (hours, zh, en) => {
    expect(hoursText(hours, 'zh')).toBe(zh);
    expect(hoursText(hours, 'en')).toBe(en);
  });
});

test('the intervals of a date, midnight as 24:00', () => {
  const span = (open: number, close: number) => ({ open, close }) as Parameters<typeof spansText>[0][number];
  expect(spansText([span(540, 720), span(840, 1440)], 'zh')).toBe('09:00–12:00、14:00–24:00');
  expect(['zh', 'en'].map((lang) => spansText([span(0, 1440)], lang as 'zh'))).toEqual(['全天', 'all day']);
});
