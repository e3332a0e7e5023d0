import { describe, expect, it } from 'vitest';
import { day, distance, duration, money, shortDay, ticketPrice } from '../../src/index.js';
import { printMessages } from '../../src/messages/outputs.js';
import { way } from '../../src/messages/quantity.js';

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
    expect(shortDay('2027-04-11' as never, 'en')).toBe('Sun 11 Apr');
    expect(shortDay('2027-04-11' as never, 'zh')).toBe('4月11日 周日');
  });

  it('nobody drives to what is next door', () => {
    const leg = (mode: 'road' | 'walk', metres: number) => ({ mode, metres: metres as never });
    expect([way(leg('road', 171), 'zh'), way(leg('road', 171), 'en')]).toEqual([
      '相距 171 米',
      'close by, 171 m',
    ]);
    expect([way(leg('road', 300), 'zh'), way(leg('walk', 171), 'en')]).toEqual(['驾车 300 米', 'walk 171 m']);
  });

  it('a sum of tickets says that it is of the known ones where some are not', () => {
    const [zh, en] = [printMessages('zh').tickets, printMessages('en').tickets];
    expect([zh('205 元', 0), zh('205 元', 3), zh('免费', 2)]).toEqual([
      '205 元',
      '已知部分 205 元，另有 3 处票价未核实',
      '已知部分免费，另有 2 处票价未核实',
    ]);
    expect([en('free', 0), en('free', 1)]).toEqual(['free', 'free where known; 1 stop of unknown price']);
  });
});
