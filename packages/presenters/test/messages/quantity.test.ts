import { describe, expect, it } from 'vitest';
import { day, distance, duration, money, ticketPrice } from '../../src/index.js';

describe('quantities', () => {
  it('are written as people write them', () => {
    expect([25, 60, 125].map((minutes) => duration(minutes as never, 'zh'))).toEqual([
      '25 分钟',
      '1 小时',
      '2 小时 5 分',
    ]);
    expect([25, 60, 125].map((minutes) => duration(minutes as never, 'en'))).toEqual([
      '25 min',
      '1 h',
      '2 h 5 min',
    ]);
    expect([0, 950, 3349, 9949, 9950, 45_500].map((metres) => distance(metres as never, 'en'))).toEqual([
      '0 m',
      '950 m',
      '3.3 km',
      '9.9 km',
      '10 km',
      '46 km',
    ]);
    expect([4550, 12_000].map((fen) => money(fen as never, 'zh'))).toEqual(['45.5 元', '120 元']);
    expect([4550, 12_000].map((fen) => money(fen as never, 'en'))).toEqual(['CNY 45.50', 'CNY 120']);
    expect([ticketPrice(0 as never, 'zh'), ticketPrice(0 as never, 'en')]).toEqual(['免费', 'free']);
    expect(day('2027-04-10' as never, 'zh', true)).toBe('2027年4月10日（周六）');
    expect(day('2027-04-11' as never, 'en')).toBe('Sunday 11 April');
  });
});
